import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Word } from "../types.ts";

/** Words of an aside between a verb and an infinitive. */
const LONGEST_ASIDE = 7;

/** "a annoncé dans un communiqué | avoir saisi la cour": behind a phrase of place or time, before any "que". */
export function infinitiveBehind({ tokens }: Passage, at: number, grammar: Grammar): Word | null {
  if (!grammar.prepositions.has(lower(tokens[at])) && !grammar.adverbs.has(lower(tokens[at]))) return null;
  for (let index = at + 1; index <= at + LONGEST_ASIDE; index++) {
    const token = tokens[index];
    const word = lower(token);
    if (!token?.isWord || grammar.that.has(word) || grammar.elidedThat?.test(word)) return null;
    if (grammar.perfectInfinitive?.test(word)) return token;
  }
  return null;
}

/** "affirme avoir tout vu", "dice estar en casa": what is said has the speaker for its subject. */
export const opensInfinitive = ({ text, tokens, end }: Passage, at: number, grammar: Grammar): boolean =>
  tokens[at] !== undefined &&
  grammar.infinitive?.test(text.slice(tokens[at].start, end)) === true &&
  ![grammar.prepositions, grammar.adverbs, grammar.determiners].some((words) => words.has(lower(tokens[at])));
