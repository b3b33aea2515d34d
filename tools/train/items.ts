import { pointContext, topicOf } from "../../lib/brief/points/context.ts";
import { plainWords } from "../../lib/brief/points/plainWords.ts";
import { type Models, measureAll } from "../../lib/brief/points/rankPoints.ts";
import type { PointContext } from "../../lib/brief/points/types.ts";
import { splitSentences } from "../../lib/text/splitSentences.ts";
import { articleOf, type GoldArticle, goldIndex } from "../../tests/bench/points/gold.ts";
import type { Example } from "./boost.ts";

/** What a good alternative is worth beside a key sentence: what the score gives for it. */
const GOOD = 0.5;
/** Sentences among which a lead line is looked for: nine in ten are the editors' there. */
const LEADING = 10;

/** What is learned from editors. */
export type EditorsLesson = Exclude<keyof Models, "told">;

/** An article to learn from. */
export interface Item {
  readonly gold: GoldArticle;
  readonly context: PointContext;
  readonly measures: readonly (readonly number[])[];
  /** The gold sentence of each of ours. */
  readonly places: readonly number[];
}

export function itemOf(gold: GoldArticle): Item {
  const article = articleOf(gold);
  const sentences = splitSentences(article);
  const context = pointContext(article, sentences);
  const places = sentences.map((sentence) => goldIndex(gold, sentence));
  return { gold, context, measures: measureAll(context), places };
}

/** What a choice of this sentence is worth, 0 to 1. */
export const worth = ({ key, good }: GoldArticle, place: number): number =>
  key?.includes(place) ? 1 : good?.includes(place) ? GOOD : 0;

const LABELS: Readonly<Record<EditorsLesson, (gold: GoldArticle, place: number) => number>> = {
  key: worth,
  leaning: ({ dangling, junk }, place) => (dangling?.includes(place) || junk?.includes(place) ? 1 : 0),
  lead: ({ lead }, place) => (place === lead ? 1 : 0),
};

/** Share of an abstract sentence's words a sentence must have to be worth anything, and to be worth all. */
const TOLD = { from: 0.1, to: 0.6 } as const;
/**
 * Of an article with an abstract by its journalist: a sentence is the more worth, beside the others of its article, the more it holds of what
 * one of the abstract says.
 *
 * @param article its number, from 0.
 */
export function abstractExamples({ gold, context, measures }: Item, article: number): Example[] {
  const told = (gold.references ?? []).flatMap((abstract) =>
    abstract.map((text) =>
      topicOf(
        plainWords(text, context.language).map((word) => word.toLowerCase()),
        context.language,
      ),
    ),
  );
  return measures.map((row, index) => {
    const topic = context.views[index]?.topic ?? new Set<string>();
    const share = Math.max(
      0,
      ...told.map((words) => [...words].filter((word) => topic.has(word)).length / Math.max(1, words.size)),
    );
    const wanted = Math.max(0, Math.min(1, (share - TOLD.from) / (TOLD.to - TOLD.from)));
    return { measures: row, wanted, among: article };
  });
}

/**
 * Key points are told from the other sentences of their article only: editors choose as many of a rich article as of a poor one.
 *
 * @param article its number, from 0.
 */
export function examplesOf({ gold, measures, places }: Item, kind: EditorsLesson, article: number): Example[] {
  const rows = kind === "lead" ? measures.slice(0, LEADING) : measures;
  const among = kind === "key" ? { among: article } : {};
  return rows.map((row, index) => ({ measures: row, wanted: LABELS[kind](gold, places[index] ?? -1), ...among }));
}
