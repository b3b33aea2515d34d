import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** Index of the last token of the first noun phrase: articles, one noun, and the names and prepositions that carry it on. */
export function nounEnd({ tokens }: Passage, first: number, before: number, grammar: Grammar): number {
  let at = first;
  while (at < before - 1 && grammar.determiners.has(lower(tokens[at]))) at++;
  while (
    at < before - 2 &&
    !tokens[at]?.actor &&
    (tokens[at + 1]?.isCapital || grammar.governs?.test(`${lower(tokens[at + 1])} `))
  )
    at++;
  return at;
}

/** "CNN and NPR": what stands behind the "and" is a source, too. */
export const joins = ({ tokens }: Passage, and: number, grammar: Grammar): boolean => {
  const next = tokens[and + 1];
  return (
    next !== undefined &&
    (next.actor !== null ||
      next.isCapital ||
      grammar.sourceNouns.has(lower(next)) ||
      grammar.sourceNouns.has(lower(tokens[and + 2])))
  );
};
