import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Word } from "../types.ts";

/** Tokens of "to the long project" at most. */
const LONGEST = 5;

/** What people are said to have to do with, by a preposition behind it: "involved in the work". */
const TIES = /^(?:involved|engaged|close|contributing|working|belonging|participating|taking part|versed)$/u;

/** "two people close | to the project": behind the phrase, up to a mark or another clause; the same token where there is none. */
export function behindTie(tokens: readonly Word[], from: number, grammar: Grammar): number {
  if (!TIES.test(lower(tokens[from - 1])) || !/^(?:in|on|to|with|at)$/u.test(lower(tokens[from]))) return from;
  let at = from + 1;
  const ends = (word: string) =>
    grammar.clauseOpeners.has(word) || grammar.prepositions.has(word) || grammar.adverbs.has(word);
  while (at < from + LONGEST && tokens[at]?.isWord && !ends(lower(tokens[at]))) at++;
  return at > from + 1 ? at : from;
}
