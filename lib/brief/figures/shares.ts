import { allMatches } from "../../text/allMatches.ts";
import { NOT_IN_WORD } from "../../text/apart.ts";
import type { Language } from "../../text/languages/types.ts";
import type { Figure, Sentence } from "../../types.ts";
import { countedLength } from "./counted.ts";
import { figureAt } from "./figureAt.ts";
import { UNSPACED } from "./figurePatterns.ts";
import { readNumber } from "./readNumber.ts";
import { SHARE_WORDS } from "./shareWords.ts";

/** A share in words, "a third", "one in five homes", as a stretch of the sentence and in per cent. */
export interface Share {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const made = new Map<string, readonly RegExp[]>();

function patternsOf({ code }: Language): readonly RegExp[] {
  const known = made.get(code);
  if (known) return known;
  const before = UNSPACED.has(code) ? "(?<![\\p{Nd}.,])" : `${NOT_IN_WORD}(?<![.,$€£-])`;
  const patterns = (SHARE_WORDS[code]?.patterns ?? []).map((source) => new RegExp(`${before}${source}`, "giu"));
  made.set(code, patterns);
  return patterns;
}

/** The shares of a sentence that are said without per cent, in reading order. */
export function sharesIn(text: string, language: Language): Share[] {
  const shares: Share[] = [];
  for (const pattern of patternsOf(language)) {
    for (const { 0: written, index, groups = {} } of allMatches(text, pattern)) {
      const value = percentOf(groups, language);
      // "on sale May 12 in 14 countries": a date.
      const month = /(\p{Alpha}+)\.?\s$/u.exec(text.slice(Math.max(0, index - 12), index))?.[1]?.toLowerCase() ?? "";
      if (language.months.has(month)) continue;
      const isTaken = shares.some(({ start, end }) => index < end && index + written.length > start);
      if (value === null || isTaken) continue;
      const end = index + written.length;
      // "One in five homes": of what, where it stands right behind.
      const whole =
        groups.whole && NOUN_BEHIND.has(language.code) ? countedLength(text.slice(end, end + 100), language) : 0;
      shares.push({ start: index, end: end + whole, value });
    }
  }
  return shares.toSorted((a, b) => a.start - b.start);
}

/** A share as a figure of its sentence. */
export const shareFigure = (sentence: Sentence, { start, end, value }: Share): Figure =>
  figureAt(sentence, start, end, { value, unit: "%", counts: null });

/** Languages in which what stands behind such words is the noun, and no verb. */
const NOUN_BEHIND: ReadonlySet<string> = new Set(["en", "de", "es", "pt", "nl", "sv", "da", "nb"]);

/** In per cent; null for what is no share: "one in charge", "three in two". */
function percentOf(groups: Readonly<Record<string, string | undefined>>, language: Language): number | null {
  if (groups.half !== undefined) return 50;
  if (groups.tenths !== undefined) {
    const tenths = numberOf(groups.tenths, language);
    return tenths === null ? null : tenths * 10;
  }
  const part = numberOf(groups.part ?? groups.n ?? "1", language);
  const whole = numberOf(groups.whole ?? groups.d ?? groups.d2 ?? "", language);
  // "Two in 2019": a year.
  if (part === null || whole === null || part >= whole || /^(?:19|20)\d\d$/.test(groups.whole ?? "")) return null;
  return Number(((100 * part) / whole).toPrecision(4));
}

function numberOf(written: string, { code, numerals, decimalMark }: Language): number | null {
  if (/^\p{Nd}/u.test(written)) return readNumber(written, decimalMark);
  const word = written.toLowerCase();
  return SHARE_WORDS[code]?.numbers[word] ?? numerals.get(word) ?? null;
}
