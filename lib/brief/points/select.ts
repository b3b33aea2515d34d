import { overlap } from "./similarity.ts";
import type { PointContext } from "./types.ts";

/** Share of words in common from which on two sentences tell the same. */
const SAME = 0.6;
/** Cost of a sentence that repeats chosen ones, in units of the score (a logit): found by cross-validation. */
const REDUNDANCY = 0.8;

/**
 * The indexes of at most `count` sentences, best first: maximal marginal relevance (Carbonell and Goldstein 1998), each sentence at its
 * score less what it repeats of those already chosen. Ties go to the earlier sentence. Nothing is chosen that says word for word what the
 * title or a chosen sentence says.
 */
export function select(context: PointContext, scores: readonly number[], count: number): number[] {
  const chosen: number[] = [];
  const said = new Set([context.titleWording]);
  const repeated = scores.map(() => 0);
  const left = new Set(scores.keys());
  while (chosen.length < count && left.size > 0) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const index of left) {
      if ((repeated[index] ?? 0) >= SAME || said.has(context.views[index]?.wording ?? "")) continue;
      const value = (scores[index] ?? 0) - REDUNDANCY * (repeated[index] ?? 0);
      if (value > most) {
        best = index;
        most = value;
      }
    }
    if (best < 0) break;
    chosen.push(best);
    left.delete(best);
    said.add(context.views[best]?.wording ?? "");
    const topic = context.views[best]?.topic ?? new Set();
    for (const index of left) {
      repeated[index] = Math.max(repeated[index] ?? 0, overlap(context.views[index]?.topic ?? new Set(), topic));
    }
  }
  return chosen;
}
