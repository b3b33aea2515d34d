import { allMatches } from "../../text/allMatches.ts";
import type { Language } from "../../text/languages/types.ts";

/** Between a part and the whole it is of: "eight of the 10", "63 of the approximately 80", "330 of the pier’s 397". */
const OF: Readonly<Record<string, RegExp>> = {
  en: /^\s(?:out\s)?of\s(?:(?:the|its|his|her|their|our|about|around|roughly|approximately|some|nearly|almost|more|than|over|last|past|previous|first|remaining|(?:the\s)?[\p{Alpha}-]+[’']s?)\s){0,3}$/iu,
  de: /^\s(?:von|der|ihrer|seiner)(?:\s(?:den|rund|etwa|insgesamt|mehr|als|knapp|gut|seinen|ihren|letzten|vergangenen|ersten))*\s$/iu,
  fr: /^\s(?:des|sur|sur\sles|de\sses|de\sleurs)\s(?:quelque\s|environ\s|plus\sde\s|derni[eè]r(?:e?s)\s)?$/iu,
  es: /^\sde\s(?:los|las|sus)\s(?:casi\s|más\sde\s|últim[oa]s\s)?$/iu,
  pt: /^\sd[oa]s\s(?:quase\s|mais\sde\s|seus\s|suas\s|últim[oa]s\s)?$/iu,
  it: /^\s(?:d(?:ei|elle|egli)|su)\s(?:oltre\s|circa\s|ultim[ie]\s)?$/iu,
  nl: /^\svan\sde\s(?:laatste\s|ruim\s|ongeveer\s)?$/iu,
  sv: /^\sav\s(?:de\s)?(?:senaste\s|totalt\s|omkring\s)?$/iu,
  da: /^\s(?:af|ud\saf)\s(?:de\s)?(?:seneste\s|sidste\s|i\salt\s)?$/iu,
  nb: /^\s(?:av|ut\sav)\s(?:de\s)?(?:siste\s|totalt\s)?$/iu,
  pl: /^\s(?:z|ze|spośród)\s(?:ponad\s|około\s|ostatnich\s|łącznie\s)?$/iu,
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
  if (!of || !/^\s\p{Lower}/u.test(behind)) return 0;
  for (const { index } of allMatches(behind.slice(0, REACH + 10), number)) {
    if (index > REACH) return 0;
    return of.test(behind.slice(0, index)) ? index : 0;
  }
  return 0;
}

const FOR_EVERY = /(?:for|in|of|per)\s(?:every|each)\s$/iu;

/** True before what a rate is of: "some drown for every [900 births]". English. */
export const isForEach = (before: string): boolean => FOR_EVERY.test(before);
