import { shareOf } from "./similarity.ts";
import type { PointContext } from "./types.ts";

/** Sentences on each side that a sentence is compared with: news comes back to a topic within a page, and the cost stays linear. */
const REACH = 60;

export interface Centrality {
  readonly forward: readonly number[];
  readonly backward: readonly number[];
}

const known = new WeakMap<PointContext, Centrality>();

/**
 * For every sentence the summed similarity with those after it and before it, over the largest such sum, 0 to 1.
 *
 * Directed centrality as in PacSum (Zheng and Lapata 2019), with word overlap in place of a neural similarity. Linear in the article:
 * at most `REACH` neighbours on each side are looked at.
 */
export function directedCentrality(context: PointContext): Centrality {
  const ready = known.get(context);
  if (ready) return ready;
  const topics = context.views.map(({ topic }) => topic);
  const forward = topics.map(() => 0);
  const backward = topics.map(() => 0);
  topics.forEach((topic, index) => {
    for (let other = index + 1; other < topics.length && other <= index + REACH; other++) {
      const similarity = likeness(topic, topics[other] ?? new Set());
      forward[index] = (forward[index] ?? 0) + similarity;
      backward[other] = (backward[other] ?? 0) + similarity;
    }
  });
  const centrality = { forward: overLargest(forward), backward: overLargest(backward) };
  known.set(context, centrality);
  return centrality;
}

/** Cosine of two sets of words. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  b.size === 0 ? 0 : shareOf(a, b) * Math.sqrt(a.size / b.size);

function overLargest(values: readonly number[]): number[] {
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  return values.map((value) => (largest > 0 ? value / largest : 0));
}
