import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";
import { calledAt } from "./callings.ts";

/** "annonce", "a annoncé", "si è detta pronta", "llamó a la huelga": a verb by which something is said, behind its auxiliaries. */
export function saysAgain(passage: Passage, first: number, grammar: Grammar): boolean {
  const { tokens } = passage;
  let at = first;
  while (at < first + 2 && (grammar.auxiliaries.has(lower(tokens[at])) || /^s[ei]$/u.test(lower(tokens[at])))) at++;
  const word = lower(tokens[at]);
  return grammar.verbs.has(word) || grammar.objectVerbs.has(word) || calledAt(passage, at, grammar.code) !== null;
}
