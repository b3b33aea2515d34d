import { english } from "../../text/languages/english.ts";
import { isOrganizationNoun, isRoleNoun } from "../actors/roles/roleNouns.ts";
import type { Grammar } from "../statements/grammars/types.ts";
import { isBorderMark, lower } from "../statements/passages/phrases.ts";
import type { Passage, Word } from "../statements/types.ts";

/** Words of "The permanent secretary of the Ministry of Ports and Inland Waters" at most. */
const LONGEST = 14;
/** Words of "Rt Rev Dr" at most. */
const LONGEST_TITLE = 4;
const OF = /^(?:of|for|at|in|to|on)$/u;

/**
 * True for a name between two commas that says who a subject is: "The harbour chief, | Otto Falk, | has left", "whose wife, | Ida, | died". The
 * comma behind it opens no aside. English.
 */
export function isApposed({ tokens, text }: Passage, at: number, grammar: Grammar): boolean {
  if (grammar.code !== "en" || tokens[at + 1]?.text !== "," || tokens[at]?.actor?.kind === "place") return false;
  // ", Chief | Otto Falk,", ", the Most Rev | Otto Falk,"
  let comma = at - 1;
  while (comma > at - LONGEST_TITLE && tokens[comma]?.isCapital && !tokens[comma]?.actor) comma--;
  if (comma < at - 1 && lower(tokens[comma]) === "the") comma--;
  // ", retired engineer | Otto Falk,"
  if (isRoleNoun(lower(tokens[comma]))) {
    const from = comma;
    while (comma > from - LONGEST_TITLE && tokens[comma]?.isWord && !grammar.prepositions.has(lower(tokens[comma])))
      comma--;
  }
  if (tokens[comma]?.text !== ",") return false;
  let noun = -1;
  let isOwned = false;
  for (let index = comma - 1; index >= 0 && comma - index <= LONGEST; index--) {
    const token = tokens[index];
    if (!token) return false;
    const word = lower(token);
    const isName = token.isCapital || token.actor !== null;
    if (!isName && (isBorderMark(token.text) || grammar.auxiliaries.has(word) || grammar.finite?.test(word)))
      return false;
    // The head is the noun before the first "of".
    if (OF.test(word)) noun = -1;
    else if (noun < 0 && (isRoleNoun(word) || isOrganizationNoun(word))) noun = index;
    if (word === "whose") return noun > 0;
    // "Norvik’s"
    const isOwner = token.isCapital && /^['’]/u.test(text.slice(token.end, token.end + 1));
    if (!isOwner && !grammar.determiners.has(word) && !grammar.possessives.has(word)) continue;
    isOwned ||= isOwner;
    const last = tokens[index - 1];
    // "Nordfast chief Otto Falk’s wife": all that opens the sentence
    if (isOwned && noun > index && tokens.slice(0, index).every((other) => other.isCapital || isRoleNoun(lower(other))))
      return true;
    // "at the end of the | pier chief": a phrase within another one; "the | port’s chief"
    if (last && (OF.test(lower(last)) || (isOwner && last.isCapital) || grammar.determiners.has(lower(last)))) continue;
    return noun > index && (!last || opensBehind(last, grammar));
  }
  return false;
}

/** Behind "and", "that", a mark, and "on Monday". */
const opensBehind = (last: Word, { conjunctions, that }: Grammar): boolean =>
  isBorderMark(last.text) ||
  conjunctions.has(lower(last)) ||
  that.has(lower(last)) ||
  english.calendarWords.has(lower(last)) ||
  /^(?:19|20)\d\d$/u.test(last.text);
