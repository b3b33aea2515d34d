import { FEATURES } from "./features/features.ts";
import type { PointContext } from "./types.ts";

/** What makes a sentence lean on the one before it: "The two leaders have ...", "They have ...". */
export const LEANING = ["stand-in-noun", "pronoun-opener"] as const;
const PLACES = LEANING.map((name) => FEATURES.findIndex((feature) => feature.name === name));
/**
 * Log-odds of being a key point, in an article like most, from which on a sentence that leans is worth the room beside the one it leans on: of
 * the 3 such in keys.train editors would choose 2.
 */
const WORTH = -0.5;
/** Characters of a pair: a longer one is no point any more but a paragraph. */
const LONGEST = 420;

/**
 * The sentence right behind a chosen one that editors would choose, too, but that does not stand alone: shown behind the other, it does.
 *
 * @param key the log-odds that a sentence is a key point, were the one it leans on shown before it.
 * @returns its index, or null.
 */
export function companionOf(
  context: PointContext,
  measures: readonly (readonly number[])[],
  chosen: readonly number[],
  index: number,
  key: (index: number) => number,
): number | null {
  const [own, next] = [context.views[index]?.sentence, context.views[index + 1]?.sentence];
  if (!own || !next || next.block !== own.block || chosen.includes(index + 1)) return null;
  if (own.text.length + next.text.length > LONGEST) return null;
  const leans = PLACES.some((at) => (measures[index + 1]?.[at] ?? 0) > 0);
  return leans && key(index + 1) > WORTH ? index + 1 : null;
}
