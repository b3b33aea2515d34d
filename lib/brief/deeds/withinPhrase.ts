import type { Grammar } from "../statements/grammars/types.ts";
import { lower } from "../statements/passages/phrases.ts";
import type { Word } from "../statements/types.ts";

/** Tokens of "Ravn Springs, Maine, Norvik, Storholm" at most. */
const LONGEST_PLACE = 16;

/** True for a comma that ends no clause: within a place or a date, and behind an aside that a "that" opens. English. */
export const isWithinPhrase = (tokens: readonly Word[], comma: number, grammar: Grammar): boolean =>
  isInPlace(tokens, comma, grammar) || isInDate(tokens, comma, grammar) || closesAside(tokens, comma, grammar);

/** "in Ravn Springs | , Maine | , with her crew": the comma before the state, and the one behind it where the phrase goes on. */
function isInPlace(tokens: readonly Word[], comma: number, grammar: Grammar): boolean {
  const [before, next] = [tokens[comma - 1], tokens[comma + 1]];
  if (!before?.isCapital || before.actor?.kind === "person") return false;
  if (next?.isCapital) return isTown(tokens, comma, grammar) && stateEnd(tokens, comma) > comma;
  const opening = tokens.findLastIndex(({ text }, at) => at < comma && text === ",");
  if (opening < 1 || !isTown(tokens, opening, grammar) || stateEnd(tokens, opening) !== comma) return false;
  const joint = lower(next);
  const isJoined = grammar.conjunctions.has(joint) && tokens[comma + 2]?.isCapital === true;
  return isJoined || (grammar.prepositions.has(joint) && !grammar.clauseOpeners.has(joint));
}

/** True where a preposition leads to the capitals before a comma: "in Ravn Springs". */
function isTown(tokens: readonly Word[], comma: number, grammar: Grammar): boolean {
  let at = comma - 1;
  const isWithin = (word: Word | undefined) =>
    word !== undefined && (word.text === "," || word.isCapital) && word.actor?.kind !== "person";
  while (at > comma - LONGEST_PLACE && isWithin(tokens[at])) at--;
  return at < comma - 1 && (grammar.prepositions.has(lower(tokens[at])) || /^(?:of|near)$/u.test(lower(tokens[at])));
}

/** Index of the mark behind the capitals that follow a comma, -1 where there are none, or a person is named, or no mark follows. */
function stateEnd(tokens: readonly Word[], comma: number): number {
  let at = comma + 1;
  while (tokens[at]?.isCapital && tokens[at]?.actor?.kind !== "person") at++;
  const isMark = at === tokens.length || /^[,.;]$/u.test(tokens[at]?.text ?? "");
  return isMark && at > comma + 1 && at <= comma + 3 ? at : -1;
}

/** "on May 3 | , 2014 | , at the gate" */
function isInDate(tokens: readonly Word[], comma: number, { prepositions, clauseOpeners }: Grammar): boolean {
  const isYear = (at: number) => /^(?:1[89]|20)\d\d$/u.test(tokens[at]?.text ?? "");
  const isDay = (at: number) => /^\d{1,2}$/u.test(tokens[at]?.text ?? "") && tokens[at - 1]?.isCapital === true;
  if (isDay(comma - 1)) return isYear(comma + 1);
  const next = lower(tokens[comma + 1]);
  return isYear(comma - 1) && isDay(comma - 3) && prepositions.has(next) && !clauseOpeners.has(next);
}

/** "realizes that by leaving the port | , they risk": behind "that", a preposition and a participle. */
function closesAside(tokens: readonly Word[], comma: number, grammar: Grammar): boolean {
  const that = tokens.findLastIndex(
    (token, at) => at < comma && (token.text === "," || grammar.that.has(lower(token))),
  );
  const [opener, next] = [lower(tokens[that + 1]), tokens[comma + 1]];
  const isAside =
    that >= 0 &&
    tokens[that]?.isWord === true &&
    grammar.prepositions.has(opener) &&
    grammar.participle?.test(lower(tokens[that + 2]));
  return isAside === true && next?.isWord === true && !grammar.clauseOpeners.has(lower(next));
}
