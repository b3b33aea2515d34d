import type { Grammar } from "../grammars/types.ts";
import { isPronoun, lower } from "../passages/phrases.ts";
import type { Word } from "../types.ts";

/** True where a comma, another subject and a verb of telling stand before the "that": "complained to the port, [it told him] that". English. */
export function isToldByOther(tokens: readonly Word[], from: number, that: number, grammar: Grammar): boolean {
  const comma = tokens.findIndex(({ text }, index) => index > from && index < that && text === ",");
  const first = tokens[comma + 1];
  if (comma < 0 || !first || grammar.relatives.has(lower(first)) || grammar.conjunctions.has(lower(first)))
    return false;
  const opens = isPronoun(lower(first), grammar) || first.actor !== null || lower(first) === "the";
  return opens && tokens.slice(comma + 2, that).some((token) => grammar.tellingVerbs.has(lower(token)));
}
