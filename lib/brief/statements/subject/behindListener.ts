import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Word } from "../types.ts";

/** Of a phrase that begins at `first` behind "told": "told the press | the officers said": where whoever speaks begins behind who is told. English. */
export function behindListener(tokens: readonly Word[], first: number, last: number, grammar: Grammar): number {
  if (grammar.code !== "en" || first >= last - 1 || !grammar.tellingVerbs.has(lower(tokens[first - 1]))) return first;
  const article = tokens.findIndex(
    (token, at) => at > first && at < last && grammar.determiners.has(lower(token)) && isNoun(tokens[at - 1], grammar),
  );
  return article > 0 ? article : first;
}

/** A word to which nothing ties the article behind it: "the press", not "the head of". */
const isNoun = (word: Word | undefined, grammar: Grammar): boolean =>
  word?.isWord === true &&
  ![grammar.prepositions, grammar.sourceJoints, grammar.conjunctions, grammar.determiners].some((words) =>
    words.has(lower(word)),
  );
