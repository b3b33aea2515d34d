import type { Language } from "../../text/languages/types.ts";

/** Between a part and the whole it is of: "eight of the 10", "63 of the approximately 80", "330 of the pier’s 397". */
const OF: Readonly<Record<string, RegExp>> = {
  en: /^\s(?:out\s)?of\s(?:(?:the|its|his|her|their|our|about|around|roughly|approximately|some|nearly|almost|more|than|over|(?:the\s)?[\p{L}-]+[’']s?)\s){0,3}$/iu,
  de: /^\s(?:von|der|ihrer|seiner)(?:\s(?:den|rund|etwa|insgesamt|mehr|als|knapp|gut|seinen|ihren))*\s$/iu,
  fr: /^\s(?:des|sur|sur\sles|de\sses|de\sleurs)\s(?:quelque\s|environ\s|plus\sde\s)?$/iu,
  es: /^\sde\s(?:los|las|sus)\s(?:casi\s|más\sde\s)?$/iu,
  pt: /^\sd[oa]s\s(?:quase\s|mais\sde\s|seus\s|suas\s)?$/iu,
  it: /^\s(?:d(?:ei|elle|egli)|su)\s(?:oltre\s|circa\s)?$/iu,
};
/** Characters between a part and its whole. */
const REACH = 40;

/**
 * "Eight of the 10 questions": the length of what stands between a part and the number of the whole, or 0 where no whole follows.
 *
 * @param behind the text behind the part.
 * @param number the regular expression for numbers, global.
 */
export function lengthToWhole(behind: string, number: RegExp, { code }: Language): number {
  const of = OF[code];
  if (!of || !/^\s\p{Ll}/u.test(behind)) return 0;
  for (const { index } of behind.slice(0, REACH + 10).matchAll(number)) {
    if (index > REACH) return 0;
    return of.test(behind.slice(0, index)) ? index : 0;
  }
  return 0;
}

/** "seven in [10 voters]", "185 in every [400 boats]", "one of every [five]". English. */
const RATE =
  /(?<![\p{L}\p{N}.,$€£-])(?:\p{Nd}{1,3}|one|two|three|four|five|six|seven|eight|nine)\s(?:in\s(?:every\s)?|(?:of|out\sof)\severy\s)$/iu;
const FOR_EVERY = /(?:for|in|of|per)\s(?:every|each)\s$/iu;

/** The length of the part that stands before the number it is out of, 0 where there is none, null where that says no number of them. */
export function rateBefore(before: string): number | null {
  const rate = /(?:in|every)\s$/iu.test(before) ? RATE.exec(before) : null;
  return rate ? rate[0].length : FOR_EVERY.test(before) ? null : 0;
}
