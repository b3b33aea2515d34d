import type { Language } from "../../text/languages/types.ts";
import { collectiveTie } from "./collectives.ts";
import { figurePatterns, MONEY, spelledValue } from "./figurePatterns.ts";
import { halfBehind, halfBetween, halfValue } from "./halves.ts";
import { isMetres } from "./measures.ts";
import { dashedBehind, opensRange, rangeBefore, rangeBehind } from "./ranges.ts";
import { readNumber } from "./readNumber.ts";

/** A number as written in a sentence, with its sign of money, its range and its magnitude. */
export interface Amount {
  /** Offsets in the sentence, half open. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** "$" and the like before it, or "". */
  readonly sign: string;
  /** "million" and the like as written, or "". */
  readonly larger: string;
  readonly isSpelled: boolean;
}

const MONEY_BEFORE = new RegExp(`(?:${MONEY}\\s?|(?<![\\p{Alpha}\\p{N}])[NRPK])$`, "u");
/** "$2B", "$40K": a capital without a space is one of money only. */
const MONEY_LETTER = /^[KBT](?![\p{Alpha}\p{N}])/u;
const MONEY_LETTERS: Readonly<Record<string, number>> = { K: 3, B: 9, T: 12 };
/** "5–6%", "20%-30%" */
const PERCENT_RANGE = /^(?:\s?%)?\s?[–-]\s?\p{Nd}+(?:[.,]\p{Nd}+)?\s?(?:%|per\s?cent)/u;
/** "13 zu 8 Stimmen": the votes for it. */
const RATIO = /(?<![\p{Alpha}\p{N}.,])(\p{Nd}+)\szu\s$/u;
const SHARE = /^\s?(?:%|per\s?cent)/u;
/** "37 C -290.09": the number plate of a car. */
const PLATE = /(?<!\p{Alpha})\p{Upper}{1,2}\s[-–]$/u;
/** What a number word closes: "cinquante-et-", "two hundred and ". */
const TAIL = /[\p{Alpha}\p{N}][-‑]$|\b(?:hundred|thousand)\sand\s$/iu;
/** The same in languages whose tens and ones are words of their own: "dvacet pět", "двадесет и пет", "douăzeci și cinci". */
const TAILS: Readonly<Record<string, RegExp>> = {
  cs: /(?:cet|desát)\s$/iu,
  ro: /zeci\s[sșş]i\s$/iu,
  bg: /(?:десет|йсет)\sи\s$/iu,
  hr: /deset\s(?:i\s)?$/iu,
  is: /(?:tíu|tuttugu)\sog\s$/iu,
  lt: /dešimt\s$/iu,
  fa: /(?:بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد)\sو\s$/u,
};
/** "auf -0,5 Prozent", "(+16%)": a sign behind white space or a bracket, and no dash between two words. */
const SIGNED = /(?:(?<![\p{N}%])\s|\(|^)[-−+]$/u;
/** "Two dozen": twelve of each. */
const DOZEN = /^\s(?:dozen|Dutzend)(?!\p{Alpha})/u;
const ABBREVIATED = /^\.\s\p{Alpha}/u;
/** Characters looked at before a number. */
const REACH = 60;

/**
 * The amount whose number stands at an offset; null for a number that only opens a range, whose figure is the number behind it, or that is
 * part of another one ("Twenty-five").
 *
 * @param written the number as it stands there, in digits or as a word.
 */
export function readAmount(text: string, at: number, written: string, language: Language): Amount | null {
  const half = halfValue(written, language);
  const spelled = half ?? spelledValue(written, language);
  const number = spelled ?? readNumber(written, language.decimalMark);
  const isTail = spelled !== undefined && isInTail(text.slice(Math.max(0, at - 13), at), language);
  const isPlate = spelled === undefined && PLATE.test(text.slice(Math.max(0, at - 6), at));
  if (number === null || isTail || isPlate) return null;
  const sign = MONEY_BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? "";
  const before = text.slice(Math.max(0, at - sign.length - REACH), at - sign.length);
  let end = at + written.length;
  const near = text.slice(end, end + 30);
  const upper = spelled === undefined ? upperBehind(near, number, sign, language) : "";
  const most = upper ? readNumber(upper.replace(/^\P{Nd}+/u, ""), language.decimalMark) : null;
  if (most !== null) end += upper.length;
  const between = most === null && number % 1 === 0 ? halfBetween(text.slice(end, end + 16), language) : 0;
  end += between;
  const tie = spelled === undefined ? 0 : collectiveTie(written, text.slice(end, end + 4));
  const magnitude = magnitudeAt(text, end + tie, sign, language);
  const { power } = magnitude;
  const larger = power > 0 ? text.slice(end, end + tie) + magnitude.larger : "";
  end += larger.length;
  // "3,2 Mio. Menschen": the full stop of an abbreviation, with what is counted behind it.
  if (larger && ABBREVIATED.test(text.slice(end, end + 3))) end += 1;
  // "One captain", "a captain": no number of them, as "one million" is.
  if (spelled === 1 && power < 3 && between === 0) return null;
  const added = power > 0 ? halfBehind(text.slice(end, end + 12), language) : 0;
  end += added;
  const dozen = DOZEN.exec(text.slice(end, end + 10))?.[0] ?? "";
  end += dozen.length;
  if (opensRange(before, text.slice(end, end + REACH), sign, language) && (sign || most === null)) return null;
  const own = Number(
    (((most ?? number) + (added > 0 || between > 0 ? 0.5 : 0)) * 10 ** power * (dozen ? 12 : 1)).toPrecision(12),
  );
  const rest = power > 0 && !dozen ? addedAt(text, end, power, language) : { length: 0, value: 0 };
  const ratio = language.code === "de" ? RATIO.exec(before) : null;
  const lead = ratio
    ? ratio[0].length
    : rangeBefore(before, { value: own, sign, isShare: SHARE.test(text.slice(end, end + 10)) }, language);
  const signed = sign || lead > 0 ? null : SIGNED.exec(before);
  return {
    start: at - sign.length - lead - (signed ? 1 : 0),
    end: end + rest.length,
    value: ratio ? Number(ratio[1]) : (own + rest.value) * (signed && signed[0].at(-1) !== "+" ? -1 : 1),
    sign,
    larger: larger || dozen,
    isSpelled: spelled !== undefined && half === undefined,
  };
}

/** The upper number of a range with a dash, and what stands before it: "–€325" of "€310m–€325m", "–15" of "12–15 million"; or "". */
function upperBehind(near: string, lower: number, sign: string, language: Language): string {
  const larger = magnitudeAt(near, 0, sign, language).larger;
  const behind = near.slice(larger.length);
  if (sign && larger) {
    const upper = /^\s?[–-]\s?[$€£¥₹]?\p{Nd}+(?:[.,]\p{Nd}+)*/u.exec(behind)?.[0] ?? "";
    return upper && larger + upper;
  }
  if (sign || PERCENT_RANGE.test(near)) {
    const upper = rangeBehind(behind);
    return upper && larger + upper;
  }
  const upper = dashedBehind(behind, language);
  const most = readNumber(upper.replace(/^\P{Nd}+/u, ""), language.decimalMark);
  return upper && most !== null && most > lower ? larger + upper : "";
}

const isInTail = (before: string, { code }: Language): boolean =>
  TAIL.test(before) || (TAILS[code]?.test(before) ?? false);

/** The magnitude that stands at an offset, and its power of ten. */
function magnitudeAt(text: string, at: number, sign: string, language: Language): { larger: string; power: number } {
  const letter = sign && language.code === "en" ? (MONEY_LETTER.exec(text.slice(at, at + 2))?.[0] ?? "") : "";
  if (letter) return { larger: letter, power: MONEY_LETTERS[letter] ?? 0 };
  const larger = figurePatterns(language).magnitude?.exec(text.slice(at, at + 20))?.[0] ?? "";
  // "340m long"
  if (larger === "m" && isMetres(text.slice(at, at + 20))) return { larger: "", power: 0 };
  return { larger, power: language.magnitudes.get(larger.replace(/^[\s\u00a0‑-]+(?:de\s)?/u, "").toLowerCase()) ?? 0 };
}

/** Before a smaller magnitude of the same number: "1 milhão e 200 mil". */
const ADDED = /^\.?(?:\s?|\s(?:e|y)\s|\sو\s?)(\p{Nd}[\p{Nd},]*)(?![.\p{Nd}])/u;
/** Languages that write the ones apart: "6 bin 240", "2 тысячи 300 рублей". */
const ONES_APART: ReadonlySet<string> = new Set(["tr", "ru", "uk", "pl", "fa", "ar", "hi", "bn", "ur"]);

/**
 * The smaller magnitudes of one number, each smaller than the one before it, and the ones: "2000万" of "1億2000万", "200 tys." of "1 mln 200
 * tys.", "4200" of "8만4200".
 */
function addedAt(text: string, at: number, power: number, language: Language): { length: number; value: number } {
  const digits = ADDED.exec(text.slice(at, at + 12));
  const number = digits ? readNumber(digits[1] ?? "", language.decimalMark) : null;
  if (!digits || number === null) return { length: 0, value: 0 };
  const next = magnitudeAt(text, at + digits[0].length, "", language);
  if (
    next.power === 0 &&
    number < 10 ** power &&
    (/^\p{Nd}/u.test(digits[0]) || (number > 99 && ONES_APART.has(language.code)))
  )
    return { length: digits[0].length, value: number };
  // "1억 2000": without a magnitude of its own another number.
  if (next.power === 0 || next.power >= power) return { length: 0, value: 0 };
  const length = digits[0].length + next.larger.length;
  const rest = addedAt(text, at + length, next.power, language);
  return { length: length + rest.length, value: number * 10 ** next.power + rest.value };
}
