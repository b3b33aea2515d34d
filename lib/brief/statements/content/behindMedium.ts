import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Subject } from "../types.ts";
import { isAfterComma } from "./clauseBefore.ts";

/** Words of "more than a year" before "after she left", at most. */
const LONGEST_LEAD = 6;

/**
 * True for a clause behind a phrase and its comma that may be what somebody said: "said in a statement, | the deck is dry". Not for what
 * a participle opens ("ruled in May, | saying it was dry"), what only tells when ("the ship sank, Lind said in May, | a year after it was
 * built"), nor the main clause behind a relative one ("of the gate that pilots proposed in May, | the port says nothing").
 */
export function isOwnClause(passage: Passage, cue: number, subject: Subject, at: number, grammar: Grammar): boolean {
  const { tokens } = passage;
  if (grammar.participle?.test(lower(tokens[at]))) return false;
  // "The sign was old, Lind said in May, | and the union left"
  if (isAfterComma(passage, subject) && grammar.conjunctions.has(lower(tokens[at]))) return false;
  const before = lower(tokens.findLast(({ end }) => end <= subject.start));
  if (grammar.that.has(before) && !grammar.verbs.has(lower(tokens[cue]))) return false;
  const opener = tokens.findIndex((token, index) => index >= at && grammar.subordinators.has(lower(token)));
  return !(isAfterComma(passage, subject) && opener > at && opener <= at + LONGEST_LEAD);
}
