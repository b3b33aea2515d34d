import { stem } from "./stem.ts";
import type { PointContext } from "./types.ts";

interface Recurrence {
  /** How often each topic word stands in the article, of those that stand in two sentences and more. */
  readonly counts: ReadonlyMap<string, number>;
  /** Length of the vector of counts, at least 1. */
  readonly norm: number;
}

const known = new WeakMap<PointContext, Recurrence>();

/** The words the article comes back to. Linear in the article, computed once. */
export function recurrence(context: PointContext): Recurrence {
  const ready = known.get(context);
  if (ready) return ready;
  const counts = new Map<string, number>();
  for (const { words } of context.views) {
    for (const word of words) {
      const topic = stem(word);
      if ((context.spread.get(topic) ?? 0) > 1) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
  }
  let squares = 0;
  for (const count of counts.values()) squares += count * count;
  const found = { counts, norm: Math.max(1, Math.sqrt(squares)) };
  known.set(context, found);
  return found;
}
