import { retellingOf } from "./retelling.ts";
import { shareOf } from "./similarity.ts";
import type { PointContext } from "./types.ts";

/** Running sentences among which the lead line of a piece of news is looked for. */
const EARLY = 8;
/**
 * Log-odds that having all of the title's words adds, and that each sentence further down costs. Cross-validated on keys.train, with
 * the eight sentences instead of six: the lead line right in 72.0 -> 74 %.
 */
const TITLE = 1.5;
const FURTHER = 0.1;
/** What it adds to say so much more of the title than the first sentence does: cross-validated, right in 74.3 -> 75.5 %. */
const CLEARER = { share: 0.2, worth: 1.5 } as const;
/**
 * Where the news of a story that opens with a scene comes at the latest, the share of the title's words it has at least, and the
 * sentences of a scene, which have none.
 */
const DELAYED = { sentences: 15, title: 0.3, scene: 6 } as const;

/**
 * Which of the chosen sentences is the lead line, or null when there is none: the best of the first few. On a page that is written from the
 * bottom up it is the first of its oldest entry, which says what all the others are about; below a standfirst that the story tells again, its
 * beginning; in a story that opens with a scene, which has nothing of the title, it is the one that has most of the title.
 *
 * @param worth the log-odds that a sentence is the lead line, by its index.
 */
export function leadOf(
  context: PointContext,
  chosen: readonly number[],
  worth: (index: number) => number,
): number | null {
  const { article, first } = context;
  if (article.live === "newest-first") return openerOfOldest(context, chosen);
  const begins = retellingOf(context);
  if (begins !== null && chosen.includes(begins)) return begins;
  const clearer = titleShare(context, first) + CLEARER.share;
  const titled = (index: number) => {
    const share = titleShare(context, index);
    return TITLE * share + (share >= clearer ? CLEARER.worth : 0);
  };
  const early = chosen.filter((index) => index < first + EARLY);
  const best = highest(
    early.length > 0 ? early : chosen,
    (index) => worth(index) + titled(index) - FURTHER * (index - first),
  );
  return (best !== null && delayedLead(context, chosen)) || best;
}

/** Entries are written from the bottom up, but each is read from its heading down. */
function openerOfOldest({ article, views }: PointContext, chosen: readonly number[]): number | null {
  const blockOf = (index: number) => views[index]?.sentence.block ?? 0;
  const oldest = highest(chosen, blockOf);
  if (oldest === null) return null;
  const heading = article.blocks.findLastIndex(({ kind }, block) => kind === "heading" && block < blockOf(oldest));
  if (heading < 0) return oldest;
  return Math.min(...chosen.filter((index) => blockOf(index) > heading));
}

/** Share of the title's words that a sentence has. */
const titleShare = ({ views, titleTopic }: PointContext, index: number): number =>
  shareOf(titleTopic, views[index]?.topic ?? new Set());

function delayedLead(context: PointContext, chosen: readonly number[]): number | null {
  const { first, titleTopic } = context;
  const told = (index: number) => titleShare(context, index);
  const isScene =
    titleTopic.size > 1 && Array.from({ length: DELAYED.scene }, (_, at) => first + at).every((at) => told(at) === 0);
  if (!isScene) return null;
  const best = highest(
    chosen.filter((index) => index < first + DELAYED.sentences),
    told,
  );
  return best !== null && told(best) >= DELAYED.title ? best : null;
}

/** The earliest of the highest. */
function highest(indexes: readonly number[], measure: (index: number) => number): number | null {
  let best: number | null = null;
  for (const index of indexes.toSorted((a, b) => a - b)) {
    if (best === null || measure(index) > measure(best)) best = index;
  }
  return best;
}
