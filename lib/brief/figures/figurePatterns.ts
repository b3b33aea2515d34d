import { alternatives } from "../../text/alternatives.ts";
import type { Language } from "../../text/languages/types.ts";

/** Digits with groups and decimals, not within a word, a time, an address or a score. */
const NOT_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}][.,·・\\-‑–/:]?|#|№)";
const NOT_BEFORE_UNSPACED = "(?<![\\p{N}A-Za-z][.,·・\\-‑–/:]?|#|№)";
const DIGITS =
  "\\p{Nd}+(?:(?:[.,'’٬\\u00a0\\u2009\\u202f]|\\s(?=\\p{Nd}{3}(?!\\p{Nd})))\\p{Nd}{2,3}(?!\\p{Nd}))*(?:[.,٫]\\p{Nd}+)?";
/** Signs and codes of money. */
export const MONEY = "(?:[A-Z]{0,2}[$€£¥₹₽₩₺₴₪₫৳]|(?:CHF|EUR|USD|GBP|SEK|NOK|DKK|PLN)(?!\\p{L}))";
const GAP = "[\\s\\u00a0]?[\\-‑]?";

export interface FigurePatterns {
  /** A number in digits or as a word. */
  readonly number: RegExp;
  /** What may stand behind it, each at the start of the text: a magnitude, percent, money. */
  readonly magnitude: RegExp | null;
  readonly percent: RegExp;
  readonly money: RegExp;
  readonly currency: RegExp | null;
}

export const UNSPACED: ReadonlySet<string> = new Set(["zh", "ja"]);

const made = new Map<string, FigurePatterns>();

/** The regular expressions for the numbers of a language, made once. */
export function figurePatterns(language: Language): FigurePatterns {
  const known = made.get(language.code);
  if (known) return known;
  // Where words have no spaces between them a numeral is part of as many names and phrases as of numbers.
  const numeral = UNSPACED.has(language.code) ? null : alternatives(language.numerals.keys());
  const digits = `${UNSPACED.has(language.code) ? NOT_BEFORE_UNSPACED : NOT_BEFORE}${DIGITS}`;
  const percent = alternatives(language.percentWords);
  const currency = alternatives(language.currencies);
  const patterns: FigurePatterns = {
    number: new RegExp(numeral ? `${digits}|${numeral}` : digits, "giu"),
    magnitude: magnitudePattern(language),
    percent: new RegExp(`^\\s?[%٪％]${percent ? `|^${GAP}${percent}` : ""}`, "iu"),
    // "3 millions d’euros", "dos millones de dólares", "two million of euros".
    money: new RegExp(`^\\s?${MONEY}`, "u"),
    currency: currency ? new RegExp(`^${GAP}(?:(?:de|di|of)\\s|d[’'])?${currency}`, "iu") : null,
  };
  made.set(language.code, patterns);
  return patterns;
}

/** "million", and what is written without a space: "5m", "5万". */
function magnitudePattern({ magnitudes }: Language): RegExp | null {
  const whole = alternatives(magnitudes.keys());
  const short = [...magnitudes.keys()].filter((word) => /^[a-z]{1,2}$/.test(word));
  if (!whole) return null;
  return new RegExp(`^${GAP}${whole}${short.length > 0 ? `|^(?:${short.join("|")})(?!\\p{L})` : ""}`, "iu");
}
