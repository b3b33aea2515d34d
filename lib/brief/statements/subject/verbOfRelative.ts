import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** What is done with a thing, as with words. */
const OF_THINGS =
  /^(?:report|announc|confirm|reveal|disclos|record|predict|propos|recommend|request|post|publish|shar|not|discover)(?:e?s|e?d|ic?ed)$|^(?:wrote|writes?|found|finds?|read|reads)$/u;
/** Words of "the vote on the port" between the two verbs, at most. */
const LONGEST_OBJECT = 7;

/** "The clerk who | announced the vote admitted that": the verb of a relative clause with its object, before that of the sentence. English. */
export function isVerbOfRelative({ tokens }: Passage, at: number, grammar: Grammar): boolean {
  const { code, relatives, determiners, that, verbs } = grammar;
  if (code !== "en" || !relatives.has(lower(tokens[at - 1])) || !OF_THINGS.test(lower(tokens[at]))) return false;
  if (!determiners.has(lower(tokens[at + 1])) || that.has(lower(tokens[at + 1]))) return false;
  for (let next = at + 2; next <= at + LONGEST_OBJECT; next++) {
    const token = tokens[next];
    if (!token?.isWord || that.has(token.lower)) return false;
    if (next > at + 2 && verbs.has(token.lower) && /(?:ed|s|id|ote|ld)$/u.test(token.lower)) return true;
  }
  return false;
}
