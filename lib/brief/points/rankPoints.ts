import type { Article, KeyPoint, Sentence } from "../../types.ts";
import { ask, type TreeModel } from "../trees.ts";
import { BARRIERS } from "./barriers.ts";
import { brevity, FEW } from "./brevity.ts";
import { companionOf, LEANING } from "./companion.ts";
import { pointContext } from "./context.ts";
import { decides } from "./decides.ts";
import { FEATURES } from "./features/features.ts";
import { leadOf } from "./leadOf.ts";
import { MODEL as key } from "./models/key.ts";
import { MODEL as lead } from "./models/lead.ts";
import { MODEL as leaning } from "./models/leaning.ts";
import { MODEL as told } from "./models/told.ts";
import { hasFigure, reasonsOf, tellsBackground } from "./reasons.ts";
import { retelling } from "./retelling.ts";
import { select } from "./select.ts";
import { titled } from "./titled.ts";
import type { PointContext } from "./types.ts";

/** Of a short article at most this share is shown: a brief that is the article is none. */
const LARGEST_SHARE = 0.5;
/** Below this many sentences the article is shown as it is. */
const FEW_SENTENCES = 5;
/**
 * Log-odds of leaning on others from which on it costs something, and how much: cross-validated with the share below, value 70.1 -> 70.5,
 * dangling 2.9 -> 2.8 %.
 */
const LEANS = { from: -1.25, cost: 1 } as const;
/** Share of what abstracts tell in the score, beside what editors chose: where points are few, and where there is room for more. */
const TOLD = { few: 0.7, more: 0.2 } as const;
/** What the model of lead lines counts beside that of key points. */
const LEADING = { share: 0.3 } as const;

/** What was learned: which sentences are key points, which lean on others or are none of the story, which is the lead line, which an abstract tells. */
export interface Models {
  readonly key: TreeModel;
  readonly leaning: TreeModel;
  readonly lead: TreeModel;
  readonly told: TreeModel;
}

export interface Choice {
  /** Indexes of sentences, best first. */
  readonly chosen: readonly number[];
  /** That of the lead line, one of them; null when there is no point. */
  readonly lead: number | null;
  readonly scores: readonly number[];
}

/**
 * The sentences that tell the story, verbatim, in reading order, one of them the lead line. Boosted trees over `FEATURES`, barriers for
 * what must not be a point, then maximal marginal relevance.
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
  const { chosen, lead: first, scores } = choosePoints(context, measures, options.count, { key, leaning, lead, told });
  return chosen
    .toSorted((a, b) => a - b)
    .flatMap((index) => {
      const sentence = sentences[index];
      if (!sentence) return [];
      const reasons = reasonsOf(measures[index] ?? [], {
        isLead: index === first,
        isDecision: decides(context, index),
        hasFigure: hasFigure(sentence, context.language),
        isBackground: tellsBackground(sentence.text, context.language, article.published),
      });
      const behind = companionOf(context, measures, chosen, index, (at) => besideAnother(measures[at] ?? []));
      const companion = behind === null ? undefined : sentences[behind];
      const neighbours = {
        before: sentences[index - 1]?.text ?? null,
        after: sentences[index + (companion ? 2 : 1)]?.text ?? null,
      };
      return [{ sentence, ...(companion && { companion }), score: scores[index] ?? 0, reasons, neighbours }];
    });
}

/** The log-odds that an editor would choose a sentence, were the one it leans on shown before it. */
const besideAnother = (row: readonly number[]): number =>
  ask(key, row) / 1000 - barrier(row, (name) => !(LEANING as readonly string[]).includes(name));

/** The measures of every sentence, in the order of `FEATURES`. */
export function measureAll(context: PointContext): number[][] {
  const measures = FEATURES.map(({ prepare }) => prepare(context));
  return context.views.map((_view, index) => measures.map((measure) => measure(index)));
}

export function choosePoints(
  context: PointContext,
  measures: readonly (readonly number[])[],
  count: number,
  models: Models,
): Choice {
  const adjust = brevity(context, count);
  const standing = retelling(context);
  const aboutTitle = titled(context);
  // The abstracts are English: what they tell holds there.
  const share = context.language.code !== "en" ? 0 : count <= FEW ? TOLD.few : TOLD.more;
  const scores = measures.map(
    (row, index) => scoreOf(row, models, share) + adjust(index) + standing(index) + aboutTitle(index),
  );
  const few = measures.length < FEW_SENTENCES;
  // Of a page of questions, or with much that is none of the story, half of what can be told.
  const telling = measures.filter((row) => barrier(row) < BARRED_FOR_GOOD).length;
  const most = few ? measures.length : Math.max(2, Math.floor(LARGEST_SHARE * Math.max(FEW_SENTENCES, telling)));
  const chosen = select(context, scores, Math.min(count, most));
  const lead = leadOf(context, chosen, (index) => {
    const own = scores[index] ?? 0;
    return (1 - LEADING.share) * own + LEADING.share * (ask(models.lead, measures[index] ?? []) / 1000);
  });
  return { chosen, lead, scores };
}

/** What a barrier costs that nothing outweighs. */
const BARRED_FOR_GOOD = 20;
const BARRED = Object.entries(BARRIERS).map(([name, cost]) => ({
  name,
  cost,
  at: FEATURES.findIndex((feature) => feature.name === name),
}));
/** The log-odds that an editor would choose the sentence, less what it leans on others and what bars it. */
function scoreOf(row: readonly number[], models: Models, share: number): number {
  const leans = Math.max(0, ask(models.leaning, row) / 1000 - LEANS.from);
  const liked = ((1 - share) * ask(models.key, row) + share * ask(models.told, row)) / 1000;
  return liked - LEANS.cost * leans - barrier(row);
}

/** The highest of the barriers a sentence meets, or of those that count. */
function barrier(row: readonly number[], counts: (name: string) => boolean = () => true): number {
  return BARRED.reduce((most, { name, at, cost }) => (row[at] && counts(name) ? Math.max(most, cost) : most), 0);
}
