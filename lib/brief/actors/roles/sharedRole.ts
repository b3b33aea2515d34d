import { DEMONYMS } from "../data/countries.ts";
import { NOT_FIRST, PAST, SUBJECTS } from "./roleBorders.ts";
import { isOrganizationNoun } from "./roleNouns.ts";
import { CALENDAR } from "./rolePatterns.ts";
import type { IsNoun } from "./roleWords.ts";

/** Words between a role in the plural and the last of the names it is of. */
const MOST_NAMES = 14;

/** How many they are. */
const NUMBER = /^(?:some|other|many|several|few|various|two|three|four|five|six|seven|eight|nine|ten)$/u;

/** Titles of several, cut short. */
const SHORT = /^(?:Sens|Reps|Govs|Profs|Drs|Revs|Cllrs|Gens|Cols|Capts|Lts|Sgts|Dets|Adms|Assemblymen)\.?$/u;

/** Behind a name: the next of those who share a role, "(D) and Otto", " of Norvik and Otto". */
const LISTED = /^(?:\s\([^)]{1,40}\)|\s(?:of|from)\s(?:the\s)?\p{Upper}\S*){0,2}(?:,\s(?:and\s)?|\sand\s)\p{Upper}/u;

/** "their two sons Tom and [Ole]", "the lawyers Ida Brandt, Tom Okoro and [Ole Falk]": a role in the plural is that of each of the names. */
export function sharedRole(
  before: string,
  behind: string,
  isNoun: IsNoun,
): { readonly text: string; readonly at: number } | null {
  // "services, such as Nordfast, [Ravnik] has": the next subject.
  if (/,\s$/u.test(before) && /^\s(?:has|had|have|is|was|are|were|will|would|said|says)\s/u.test(behind)) return null;
  const list = [...before.matchAll(/[^\s,]+|,/gu)].slice(-MOST_NAMES);
  const isPerson = isNoun("senator");
  // "Senators Ida Brandt of Norvik and [Otto Falk]", "Sens. Ida Brandt and [Otto Falk]"
  const titled = list.findLastIndex(
    ({ 0: word }, index) =>
      list[index - 1]?.[0] !== "of" &&
      // "Joint Chiefs of Staff"
      list[index + 1]?.[0] !== "of" &&
      ((isNoun(singularOf(word.toLowerCase()) ?? "") && /^\p{Upper}/u.test(word)) || (isPerson && SHORT.test(word))),
  );
  let at = list.length - 1;
  // "The play stars Ida Brandt as [Elsa Gow]": whom she plays.
  const isBetween = (word: string, index: number) =>
    /^(?:\p{Upper}\S*|and|,|such|including|of|the)$/u.test(word) || (word === "as" && list[index - 1]?.[0] === "such");
  while (at >= 0 && at !== titled && isBetween(list[at]?.[0] ?? "", at)) at--;
  const noun = list[at];
  const isShort = noun !== undefined && SHORT.test(noun[0]);
  const singular = isShort ? "senator" : noun && singularOf(at === titled ? noun[0].toLowerCase() : noun[0]);
  // "politicians and Ida Brandt": she is none of them.
  // "associates of Otto Falk", "protesters, Otto Falk": he is none of them.
  const next = list[at + 1]?.[0];
  const isListed = list.length - at > 3 || LISTED.test(behind);
  const isOther =
    (next === undefined && !isListed && isNoun !== isOrganizationNoun) ||
    (next === "of" && list.slice(at + 1).every(({ 0: word }) => /^(?:of|the)$/u.test(word))) ||
    (next === "," && !isListed);
  if (isOther || !noun || !singular || !isNoun(singular) || (list.length - at < 3 && list[at + 1]?.[0] === "and"))
    return null;
  // Adjectives before it: "two French police officers".
  let first = at;
  while (
    first > 0 &&
    at - first < 3 &&
    // "hosts [several steel manufacturers]": nothing of a phrase stands before its number.
    !(first < at && NUMBER.test(list[first]?.[0] ?? "")) &&
    /^[\p{Alpha}-]+$/u.test(list[first - 1]?.[0] ?? "") &&
    !NOT_FIRST.has(list[first - 1]?.[0].toLowerCase() ?? "") &&
    !CALENDAR.test(`${list[first - 1]?.[0]} `) &&
    !/^numerous$/iu.test(list[first - 1]?.[0] ?? "") &&
    !PAST.has(list[first - 1]?.[0] ?? "")
  )
    first--;
  // "his [Danish, Swedish and Finnish counterparts]"
  while (DEMONYMS.has(list[first - 2]?.[0] ?? "") && /^(?:,|and)$/u.test(list[first - 1]?.[0] ?? "")) first -= 2;
  // "They [ask left-wing hosts]": what follows a pronoun is its verb.
  if (first < at && SUBJECTS.has(list[first - 1]?.[0].toLowerCase() ?? "")) first++;
  const start = list[first]?.index ?? noun.index;
  const isFew = isNoun === isOrganizationNoun && at - first < 2;
  // "German firms", "some Democrats": one of many.
  if (isFew || /^(?:some|other|many|several)$/u.test(list[first]?.[0] ?? "")) return null;
  return { text: before.slice(start, noun.index + noun[0].length), at: start };
}

/** "sons" is "son", "children" "child", "alumni" "alumnus", "policemen" "policeman"; null for what is no plural. */
export function singularOf(word: string): string | null {
  if (!/^\p{Lower}[\p{Alpha}-]{3,}$/u.test(word)) return null;
  if (word === "children") return "child";
  if (word.endsWith("men")) return `${word.slice(0, -2)}an`;
  if (word.endsWith("ni")) return `${word.slice(0, -1)}us`;
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : null;
}
