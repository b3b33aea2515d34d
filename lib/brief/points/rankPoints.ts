import type { Article, KeyPoint, PointReason, Sentence } from "../../types.ts";
import { brevity } from "./brevity.ts";
import { pointContext } from "./context.ts";
import { FEATURES } from "./features/features.ts";
import { select } from "./select.ts";
import type { PointContext } from "./types.ts";
import { BIAS, WEIGHTS } from "./weights.ts";

/** Of a short article at most this share is shown: a brief that is the article is none. */
const LARGEST_SHARE = 0.5;
/** Below this many sentences the article is shown as it is. */
const FEW_SENTENCES = 5;
/** A feature that adds at least so much to a sentence's score is a reason for it. */
const STRONG = 0.25;

/**
 * The sentences that tell the story, verbatim, in reading order. A linear scorer over `FEATURES` with learned weights, then maximal
 * marginal relevance.
 *
 * @param options.count how many at most; a short article gives fewer.
 */
export function rankPoints(
  article: Article,
  sentences: readonly Sentence[],
  options: { readonly count: number },
): KeyPoint[] {
  const context = pointContext(article, sentences);
  const measures = measureAll(context);
  const adjust = brevity(context, options.count);
  const scores = measures.map((row, index) => scoreOf(row) + adjust(index));
  const most =
    sentences.length < FEW_SENTENCES ? sentences.length : Math.max(2, Math.floor(LARGEST_SHARE * sentences.length));
  return select(context, scores, Math.min(options.count, most))
    .toSorted((a, b) => a - b)
    .flatMap((index) => {
      const sentence = sentences[index];
      return sentence ? [{ sentence, score: scores[index] ?? 0, reasons: reasonsOf(measures[index] ?? []) }] : [];
    });
}

/** The measures of every sentence, in the order of `FEATURES`. */
export function measureAll(context: PointContext): number[][] {
  const measures = FEATURES.map(({ prepare }) => prepare(context));
  return context.views.map((_view, index) => measures.map((measure) => measure(index)));
}

/** The log-odds that an editor would choose the sentence. */
const scoreOf = (measures: readonly number[]): number =>
  FEATURES.reduce((sum, { name }, at) => sum + (WEIGHTS[name] ?? 0) * (measures[at] ?? 0), BIAS);

function reasonsOf(measures: readonly number[]): PointReason[] {
  const reasons = FEATURES.flatMap(({ name, reason }, at) =>
    reason && (WEIGHTS[name] ?? 0) * (measures[at] ?? 0) >= STRONG ? [reason] : [],
  );
  return [...new Set(reasons)];
}
