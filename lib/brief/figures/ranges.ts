import { alternatives } from "../../text/alternatives.ts";
import type { Language } from "../../text/languages/types.ts";

/** Characters in front of a number in which a range opens. */
const REACH = 40;
const MARK = "[$€£¥₹]";
const DIGITS = "\\p{Nd}[\\p{Nd}.,]*";
/** What stands before the first number when the two are a change, not a range: "rose from 5 to 6 per cent". */
const CHANGE = /\b(?:from|ages?|aged)\s$/iu;
const ENDS_SENTENCE = /[.,]\s/u;

/**
 * Length of the opening of a range that stands right before a number: "two to " of "two to three hundred vehicles", "between 5 and ".
 * 0 where there is none. The figure has the value of the number itself, the upper one.
 *
 * @param before the text of the sentence up to the number, or to its sign of money.
 */
export function rangeBefore(before: string, { code, numerals }: Language): number {
  if (code !== "en") return 0;
  const near = before.slice(-REACH);
  const opening = openings(numerals).exec(near);
  if (!opening || ENDS_SENTENCE.test(opening[0]) || CHANGE.test(near.slice(0, opening.index))) return 0;
  return opening[0].length;
}

/** "300–350" behind a sign of money, "5-6 %": the upper number with the dash before it, or "". */
export const rangeBehind = (behind: string): string =>
  /^\s?[–-]\s?\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{N}-])/u.exec(behind)?.[0] ?? "";

/** Whether a number only opens a range, whose figure is the number behind it: "$5 to $6 billion". */
export const opensRange = (before: string, behind: string, { code, numerals }: Language): boolean =>
  code === "en" && !CHANGE.test(before.slice(-10)) && ahead(numerals).test(behind);

let made: { readonly opening: RegExp; readonly ahead: RegExp } | null = null;

function patterns(numerals: ReadonlyMap<string, number>) {
  if (made) return made;
  const number = `(?:${DIGITS}|${alternatives(numerals.keys())})`;
  made = {
    opening: new RegExp(
      `(?:(?<![\\p{L}\\p{N}.,$€£-])between\\s${MARK}?${number}(?:\\s\\p{Ll}*illion)?\\sand|(?<![\\p{L}\\p{N}.,$€£-])${MARK}?${number}(?:\\s\\p{Ll}*illion)?\\s(?:to|or))\\s$`,
      "iu",
    ),
    ahead: new RegExp(`^(?:\\s\\p{Ll}*illion)?\\sto\\s${MARK}\\p{Nd}`, "iu"),
  };
  return made;
}

const openings = (numerals: ReadonlyMap<string, number>) => patterns(numerals).opening;
const ahead = (numerals: ReadonlyMap<string, number>) => patterns(numerals).ahead;
