import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Subject } from "../types.ts";

/** "Vi er | ikke klare, sier Lind", "Er habe | ausgesagt, hieß es": what a clause has behind its verb is nobody. */
export function isHalfOfClause({ tokens }: Passage, { start, end, side }: Subject, grammar: Grammar): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const first = tokens[at];
  if (!grammar.verbSecond || side !== "before" || !first || first.actor || at === 0) return false;
  const isDenied = grammar.denials.has(lower(first));
  const isParticiple = first.end === end && !first.isCapital && grammar.pastParticiple?.test(lower(first)) === true;
  return (isDenied && grammar.auxiliaries.has(lower(tokens[at - 1]))) || isParticiple;
}
