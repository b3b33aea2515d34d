/** Steps of Newton's method a round: the levels move little from one to the next. */
const STEPS = 2;
/** Keeps the level of an article of which nothing, or everything, is wanted. */
const HELD = 0.001;
const FURTHEST = 2;

/**
 * Moves the level of each article, what all of its examples have in common beside their own odds, so that as much of it is expected as
 * is wanted. Editors choose five sentences of an article, good or bad: what tells one article from another is nothing to learn from.
 *
 * @param among the article of each example.
 * @param levels log-odds by article, changed in place.
 */
export function settleLevels(
  odds: Float64Array,
  wanted: readonly number[],
  among: readonly number[],
  levels: Float64Array,
): void {
  for (let step = 0; step < STEPS; step++) {
    const missing = new Float64Array(levels.length);
    const bends = new Float64Array(levels.length).fill(HELD);
    odds.forEach((value, at) => {
      const article = among[at] ?? 0;
      const chance = 1 / (1 + Math.exp(-value - (levels[article] ?? 0)));
      missing[article] = (missing[article] ?? 0) + (wanted[at] ?? 0) - chance;
      bends[article] = (bends[article] ?? 0) + chance * (1 - chance);
    });
    for (const [article, level] of levels.entries()) {
      const move = (missing[article] ?? 0) / (bends[article] ?? HELD);
      levels[article] = level + Math.max(-FURTHEST, Math.min(FURTHEST, move));
    }
  }
}
