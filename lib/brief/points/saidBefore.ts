import type { PointContext } from "./types.ts";

interface SaidBefore {
  /** Topic words of the sentence that an earlier sentence has. */
  readonly words: number;
  /** Names of the sentence that an earlier sentence has, in lower case. */
  readonly names: ReadonlySet<string>;
}

const known = new WeakMap<PointContext, readonly SaidBefore[]>();

/** For every sentence what of it stood in the article before it. Linear in the article, computed once. */
export function saidBefore(context: PointContext): readonly SaidBefore[] {
  const ready = known.get(context);
  if (ready) return ready;
  const seenWords = new Set<string>();
  const seenNames = new Set<string>();
  const found = context.views.map(({ topic, nameSet }) => {
    const words = [...topic].filter((word) => seenWords.has(word)).length;
    const names = new Set([...nameSet].filter((name) => seenNames.has(name)));
    for (const word of topic) seenWords.add(word);
    for (const name of nameSet) seenNames.add(name);
    return { words, names };
  });
  known.set(context, found);
  return found;
}
