import { alternatives } from "../../text/alternatives.ts";
import { APART, NOT_IN_WORD } from "../../text/apart.ts";
import type { Language } from "../../text/languages/types.ts";
import { halvesPattern } from "./halves.ts";

/** Digits with groups and decimals, not within a word, a time, an address or a score. */
const NOT_BEFORE = `(?<![^${APART}][.,·・\\-‑–/:×]?|#|№)`;
const NOT_BEFORE_UNSPACED = "(?<![\\p{N}A-Za-z][.,·・\\-‑–/:]?|#|№)";
const DIGITS =
  "\\p{Nd}+(?:(?:[.,'’٬\\u00a0\\u2009\\u202f]|\\s(?=\\p{Nd}{3}(?!\\p{Nd})))\\p{Nd}{2,3}(?!\\p{Nd}))*(?:[.,٫]\\p{Nd}+)?";
/** Signs and codes of money. */
export const MONEY =
  "(?:(?<!\\p{Alpha})(?:R[ps]\\.?|[KTU]?Sh|[KTU]sh)|(?:Mds?|[A-Z]{0,2})[$€£¥₹₽₩₺₴₪₫৳₦₱₵]|(?:CHF|EUR|USD|GBP|SEK|NOK|DKK|PLN)(?!\\p{Alpha}))";
/** "N2.3tn", "R4-million", "P1,200": letters that are money before an amount only; "N7" is a road, "R2" a droid. */
const MONEY_LETTER =
  "(?<=(?<![\\p{Alpha}\\p{N}])[NRPK])(?=\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+(?:\\.\\p{Nd}+)?[\\s-]?(?:m|million|bn|billion|trn|tn|trillion)(?!\\p{Alpha}))";
/** "A dozen people" */
const DOZEN = "(?:half\\s)?a\\sdozen(?=\\s\\p{Alpha})";
const GAP = "[\\s\\u00a0]?[\\-‑]?";
/** "20 de milioane", "30 de procente" */
const ROMANIAN_GAP = "[\\s\\u00a0](?:de\\s)?";
const gapOf = (code: string): string => (code === "ro" ? ROMANIAN_GAP : GAP);
/** The sign or word of per cent where it stands before the number: "yüzde 2,1", "%8,4", "百分之30". */
export const PERCENT_BEFORE: Readonly<Record<string, RegExp>> = {
  tr: /(?:(?<!\p{Alpha})yüzde\s|%\s?)$/iu,
  zh: /百分之$/u,
};
/** "5pc", "2.3%포인트" */
const PERCENT_TAIL: Readonly<Record<string, string>> = { en: "|^pc(?!\\p{Alpha})", ko: "(?:포인트|p(?!\\p{Alpha}))?" };
/** Whose money it is, before its name. */
const NATIONAL = "(?:(?:U\\.?S\\.?|Canadian|Australian|Singapore|Hong\\sKong|New\\sZealand)[\\s-])?";

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
  const numeral = UNSPACED.has(language.code) ? null : numeralPattern(language);
  const before = UNSPACED.has(language.code) ? NOT_BEFORE_UNSPACED : NOT_BEFORE;
  // "Rp12,5 miliar", "Rs1,200", "Sh870 million"
  const sign = { id: "Rp\\.?", en: "(?:Rs\\.?|[KTU]?[Ss]h)" }[language.code];
  const decimals = language.code === "bn" ? "(?:\\sদশমিক\\s\\p{Nd}+)?" : "";
  const tied = TIED[language.code];
  const letter = language.code === "en" ? `|${MONEY_LETTER}` : "";
  const lead = sign
    ? `(?:${before}|(?<=(?<!\\p{Alpha})${sign})${letter})`
    : tied
      ? `(?:${before}|(?<=${tied}))`
      : before;
  const digits = `${lead}${DIGITS}${decimals}`;
  const dozen = language.code === "en" ? `${NOT_IN_WORD}${DOZEN}` : null;
  const percent = alternatives(language.percentWords);
  const currency = alternatives(language.currencies);
  const patterns: FigurePatterns = {
    number: new RegExp(
      [dozen, halvesBefore(language), digits, numeral].filter((source) => source !== null).join("|"),
      "giu",
    ),
    magnitude: magnitudePattern(language),
    percent: new RegExp(
      `^\\s?[%٪％]${PERCENT_TAIL[language.code] ?? ""}${percent ? `|^${gapOf(language.code)}${percent}` : ""}`,
      "iu",
    ),
    // "3 millions d’euros", "dos millones de dólares", "two million of euros", "3 million U.S. dollars".
    // "178p"
    money: new RegExp(`^\\s?${MONEY}(?!\\p{Nd})${language.code === "en" ? "|^p(?![\\p{Alpha}\\p{N}])" : ""}`, "u"),
    currency: currency ? new RegExp(`^${GAP}(?:(?:de|di|of)\\s|d[’'])?${NATIONAL}${currency}`, "iu") : null,
  };
  made.set(language.code, patterns);
  return patterns;
}

/** Words of one letter that are written on the number behind them: "و250 ألف", "כ-1,200 איש". */
const TIED: Readonly<Record<string, string>> = {
  ar: "(?<!\\p{Alpha})[وبلكف]",
  he: "(?<!\\p{Alpha})\\p{Alpha}{1,2}[-־–]",
};

/** "Half a", "anderthalb": before thousands and more only. */
function halvesBefore(language: Language): string | null {
  const halves = halvesPattern(language);
  const large = alternatives([...language.magnitudes].flatMap(([word, power]) => (power >= 3 ? [word] : [])));
  return halves && large ? `${halves}(?=${GAP}${large})` : null;
}

/** Languages that write tens and ones with a hyphen between them: "twenty-five", "vingt-deux". */
const HYPHENATED: ReadonlySet<string> = new Set(["en", "fr"]);

/** The value of a number word, or of two that a hyphen adds; undefined for digits. */
export function spelledValue(written: string, { numerals }: Language): number | undefined {
  const word = written.toLowerCase();
  const known = numerals.get(word);
  if (known !== undefined) return known;
  const hyphen = word.search(/[-‑](?=\p{Alpha}+$)/u);
  const [tens, ones] = [numerals.get(word.slice(0, hyphen)), numerals.get(word.slice(hyphen + 1))];
  return hyphen > 0 && tens !== undefined && ones !== undefined ? tens + ones : undefined;
}

/** Vietnamese "năm" is five, and a year: "năm ngoái", "cuối năm". */
const NO_YEAR =
  "(?!năm\\s(?:ngoái|nay|trước|tới|sau|qua|rồi|học|tài|đầu|cuối|đó|này|ấy|liên|gần|\\p{N}))(?<!(?:đầu|cuối|giữa|hàng|hằng|mỗi|từng|trong|nhiều|vài|mấy|cả|suốt|trọn|theo)\\s(?=năm))";

/** Number words whole; Korean ones stand apart from the words around them, or they are part of others ("모두"). Vietnamese "13 năm" are years. */
function numeralPattern({ code, numerals }: Language): string | null {
  const words = alternatives(numerals.keys());
  if (words && HYPHENATED.has(code)) return `${words}(?:[-‑]${words})?`;
  if (!words || (code !== "ko" && code !== "vi")) return words;
  return code === "ko" ? `(?<![\\p{Alpha}\\p{N}])${words}(?=\\s)` : `(?<!\\p{N}\\s)${NO_YEAR}${words}`;
}

/** "million", and what is written without a space: "5m", "5万". */
function magnitudePattern({ code, magnitudes }: Language): RegExp | null {
  const whole = alternatives(magnitudes.keys());
  const short = [...magnitudes.keys()].filter((word) => /^[a-z]{1,2}$/.test(word));
  if (!whole) return null;
  return new RegExp(`^${gapOf(code)}${whole}${short.length > 0 ? `|^(?:${short.join("|")})(?!\\p{Alpha})` : ""}`, "iu");
}
