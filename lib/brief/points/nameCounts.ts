import type { PointContext } from "./types.ts";

interface NameCounts {
  /** In how many sentences each name stands, in lower case. */
  readonly counts: ReadonlyMap<string, number>;
  /** That of the most frequent one, at least 1. */
  readonly most: number;
}

const known = new WeakMap<PointContext, NameCounts>();

/** Who the article is about. Linear in the article, computed once. */
export function nameCounts(context: PointContext): NameCounts {
  const ready = known.get(context);
  if (ready) return ready;
  const counts = new Map<string, number>();
  for (const { nameSet } of context.views) for (const name of nameSet) counts.set(name, (counts.get(name) ?? 0) + 1);
  const found = { counts, most: counts.values().reduce((largest, count) => Math.max(largest, count), 1) };
  known.set(context, found);
  return found;
}
