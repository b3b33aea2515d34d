import { NOT_IN_WORD } from "../../text/apart.ts";
import type { Language } from "../../text/languages/types.ts";
import { UNSPACED } from "./figurePatterns.ts";
import { readNumber } from "./readNumber.ts";

/** Characters in front of a number in which a range opens. */
const REACH = 40;
const MARK = "[$€£¥₹]";
/** Digits, or any word: whether it is a number is looked up. */
const NUMBER = "\\p{Nd}[\\p{Nd}.,]*(?:[\\s\\u00a0\\u202f]\\p{Nd}{3}(?!\\p{Nd}))*|\\p{Alpha}+";
/** What stands before the first number when the two are a change, not a range: "rose from 5 to 6 per cent". */
const CHANGE =
  /(?<!\p{Alpha})(?:from|ages?|aged|de|du|da|dal|desde|van|från|fra|od|от|з|από|iz|din|dari|iš|úr|از)\s$/iu;
/** "Up 4% to 31%", "grew £5m to £38m": by how much, and up to what. */
const CLIMB =
  /(?<!\p{Alpha})(?:up|down|rose|fell|grew|dropped|increased|decreased|climbed|slipped|gained|jumped)(?:\sby)?\s$/iu;
const CLIMBED = /^\s?%|^(?:\p{Alpha}{1,2}|\s\p{Lower}*illion)?\sto\s[$€£¥₹]/u;
/** "Prices range from $5 to $6": no change, though "from" stands there. */
const SPANS = /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|runs?)\s(?:\p{Lower}+\s){0,3}from\s$/iu;
const YEAR = /^(?:1[5-9]|20)\p{Nd}\p{Nd}$/u;
const ENDS_SENTENCE = /[.,]\s/u;

/** The words of a range by language: "3 to 5", "between 3 and 5". */
const WORDS: Readonly<Record<string, { readonly to: string; readonly between: string; readonly and: string }>> = {
  en: { to: "to|or", between: "between", and: "and" },
  de: { to: "bis|oder", between: "zwischen", and: "und" },
  fr: { to: "à|ou", between: "entre", and: "et" },
  es: { to: "a|o", between: "entre", and: "y" },
  pt: { to: "a|ou", between: "entre", and: "e" },
  it: { to: "a|o", between: "tra|fra", and: "e" },
  nl: { to: "tot|of", between: "tussen", and: "en" },
  sv: { to: "till|eller", between: "mellan", and: "och" },
  da: { to: "til|eller", between: "mellem", and: "og" },
  nb: { to: "til|eller", between: "mellom", and: "og" },
  pl: { to: "do|lub", between: "między|pomiędzy", and: "a" },
  ru: { to: "до|или", between: "между", and: "и" },
  uk: { to: "до|чи", between: "між", and: "і|й|та" },
  cs: { to: "až|nebo", between: "mezi", and: "a" },
  sk: { to: "až|alebo", between: "medzi", and: "a" },
  ro: { to: "sau|până\\sla", between: "între", and: "și|şi" },
  bg: { to: "до|или", between: "между", and: "и" },
  hr: { to: "do|ili", between: "između", and: "i" },
  sl: { to: "do|ali", between: "med", and: "in" },
  ca: { to: "a|o", between: "entre", and: "i" },
  id: { to: "hingga|sampai|atau", between: "antara", and: "dan" },
  is: { to: "til|eða", between: "milli", and: "og" },
  lt: { to: "iki|ar|arba", between: "tarp", and: "ir" },
  tr: { to: "ila|ile", between: "(?!)", and: "(?!)" },
  fa: { to: "تا|یا", between: "بین", and: "و" },
};

/** The number that may close a range. */
interface UpperEnd {
  /** A smaller one than the first closes none. */
  readonly value: number;
  /** Its sign of money, or "". */
  readonly sign: string;
  readonly isShare: boolean;
}

/**
 * Length of the opening of a range that stands right before a number: "two to " of "two to three hundred vehicles", "between 5 and ".
 * 0 where there is none. The figure has the value of the number itself, the upper one.
 *
 * @param text the sentence up to the number, or to its sign of money.
 */
export function rangeBefore(text: string, upper: UpperEnd, language: Language): number {
  const near = text.slice(-REACH);
  const opening = patternsOf(language)?.opening.exec(near);
  if (!opening || ENDS_SENTENCE.test(opening[0].replace(/^[^\s]+\s/u, ""))) return 0;
  const lower = opening[1] ?? opening[2] ?? "";
  // "In 2008 to 800 sellers": a year, and no number of them.
  if (YEAR.test(lower) && /(?<!\p{Alpha})(?:in|since|by|during)\s$/iu.test(near.slice(0, opening.index))) return 0;
  const least = lowerValue(lower, language);
  if (least === undefined || least >= upper.value) return 0;
  // "Rose to $752 billion in 2024 to ...", "about 17% or 3 billion barrels": two quantities.
  if ((upper.sign && !/[$€£¥₹]/u.test(opening[0])) || (!upper.isShare && /%|cent/u.test(opening[0]))) return 0;
  const before = near.slice(0, opening.index);
  // "De entre 3 y 4 millones": what stands between two is no change.
  if (opening[1] !== undefined) return opening[0].length;
  return isChange(before) || (CLIMB.test(before) && /[%$€£¥₹].*\sto\s$/u.test(opening[0])) ? 0 : opening[0].length;
}

const isChange = (before: string): boolean => CHANGE.test(before) && !SPANS.test(before);

const lowerValue = (number: string, { numerals, decimalMark }: Language): number | undefined =>
  /^\p{Nd}/u.test(number)
    ? (readNumber(number.replace(/[.,]$/u, ""), decimalMark) ?? undefined)
    : numerals.get(number.toLowerCase());

/** "300–350" and "$45–$200" behind a sign of money, "5-6 %", "20%-30%": the upper number with what stands before it, or "". */
export const rangeBehind = (behind: string): string =>
  /^\s?%?\s?[–-]\s?[$€£¥₹]?\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{Alpha}\p{N}-])/u.exec(behind)?.[0] ?? "";

/** "12–15 million", "10-15 boats", "5億～6億": the upper number with its dash, before the word that it is a number of; "" before a year. */
export const dashedBehind = (behind: string, { code }: Language): string =>
  (UNSPACED.has(code) ? TILDED : DASHED).exec(behind)?.[0] ?? "";
const DASHED =
  /^\s?[–-]\s?(?!(?:1[5-9]|20)\p{Nd}\p{Nd}\s)\p{Nd}+(?:[.,]\p{Nd}+)*(?=[\s\u00a0]\p{Alpha}|[\s\u00a0]?[$€£])/u;
const TILDED = /^[~～〜]\p{Nd}+(?:[.,]\p{Nd}+)*(?=\p{Alpha})/u;

/**
 * Whether a number only opens a range, whose figure is the number behind it: "$5 to $6 billion", "between $5 and $6", "between 5% and 6%".
 *
 * @param sign of money before it, or "".
 */
export function opensRange(before: string, behind: string, sign: string, language: Language): boolean {
  const patterns = patternsOf(language);
  if (!patterns || isChange(before.slice(-REACH))) return false;
  if (CLIMB.test(before.slice(-REACH)) && CLIMBED.test(behind)) return false;
  // "US$8000 or €7000" is one amount twice.
  const ahead = patterns.ahead.exec(behind);
  if (ahead) return ahead.groups?.same === undefined || sign.trim().endsWith(ahead.groups.same);
  const next = patterns.opens.test(before.slice(-20)) ? patterns.closes.exec(behind)?.[1] : undefined;
  return next !== undefined && lowerValue(next, language) !== undefined;
}

interface Patterns {
  readonly opening: RegExp;
  readonly ahead: RegExp;
  readonly opens: RegExp;
  readonly closes: RegExp;
}

const made = new Map<string, Patterns>();

function patternsOf({ code }: Language): Patterns | null {
  const words = WORDS[code];
  if (!words) return null;
  const known = made.get(code);
  if (known) return known;
  const free = `${NOT_IN_WORD}(?<![.,$€£-]|\\p{Nd}[\\s\\u00a0\\u202f])`;
  const million = "\\s\\p{Lower}*illi?on\\p{Lower}*";
  // "£310m to £330m"
  const large = `(?:${million}|(?:[mMkKB]|bn|tn)(?!\\p{Alpha}))?`;
  const share = "(?:\\s?%|\\sper\\s?cent)?";
  const lower = `${MARK}?(${NUMBER})${share}${large}`;
  const patterns = {
    opening: new RegExp(
      `${free}(?:(?:${words.between})\\s${lower}\\s(?:${words.and})|${lower}\\s(?:${words.to}))\\s$`,
      "iu",
    ),
    ahead: new RegExp(
      `^(?:${large}\\s(?:to|or(?=\\s(?<same>${MARK})))\\s${MARK}\\p{Nd}|\\s?%\\sto\\s\\p{Nd}[\\p{Nd}.]*\\s?%|${large}\\s(?:${words.to})\\s\\p{Nd}[\\p{Nd}.,]*${million})`,
      "iu",
    ),
    opens: new RegExp(`${free}(?:${words.between})\\s$`, "iu"),
    closes: new RegExp(`^${share}${large}\\s(?:${words.and})\\s${MARK}?(${NUMBER})`, "iu"),
  };
  made.set(code, patterns);
  return patterns;
}
