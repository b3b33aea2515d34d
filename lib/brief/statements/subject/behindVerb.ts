import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** "The choice thrills | many dockers": where the phrase begins behind a verb that its form does not tell, as a number can only open one. */
export function behindVerb({ tokens }: Passage, first: number, last: number, grammar: Grammar): number {
  for (let at = last - 1; at > first + 1; at--) {
    if (!MANY.has(lower(tokens[at]))) continue;
    const before = tokens[at - 1];
    const isVerb =
      before !== undefined &&
      !before.isCapital &&
      /\p{Lower}s$/u.test(before.text) &&
      !grammar.sourceJoints.has(lower(before)) &&
      !grammar.sourceNouns.has(lower(before));
    return isVerb ? at : first;
  }
  return first;
}

const MANY = new Set(["many", "some", "several", "few"]);
