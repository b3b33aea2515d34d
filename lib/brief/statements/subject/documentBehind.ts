import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** How a document came into the world. */
const PUBLISHED =
  /^(?:published|released|issued|filed|conducted|commissioned|posted|printed|unveiled|written|drafted|prepared|signed)$/u;
/** Words of "in the Journal of Harbour Science" at most. */
const LONGEST = 12;

/**
 * "a 2010 study | published in Harbour Science found", "reports | released Monday showed": the token of the document, where the words before
 * a verb of saying end at `last` and only tell where or when it was published; null elsewhere. English.
 */
export function documentBehind(
  { tokens }: Passage,
  last: number,
  { documents, times, adverbs }: Grammar,
): number | null {
  for (let at = last; at > 0 && last - at <= LONGEST; at--) {
    const token = tokens[at];
    if (!token?.isWord && token?.text !== "-") return null;
    if (!PUBLISHED.test(lower(token))) continue;
    const next = lower(tokens[at + 1]);
    const isTied =
      at === last ||
      times.test(next) ||
      adverbs.has(next) ||
      /^(?:in|on|by|at|last|this|earlier|for|some|shortly|soon|after|before|during)$/u.test(next);
    const noun = lower(tokens[at - 1]);
    return isTied && (documents?.has(noun) || documents?.has(noun.replace(/s$/u, ""))) ? at - 1 : null;
  }
  return null;
}
