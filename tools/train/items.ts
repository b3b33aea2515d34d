import { pointContext } from "../../lib/brief/points/context.ts";
import { type Models, measureAll } from "../../lib/brief/points/rankPoints.ts";
import type { PointContext } from "../../lib/brief/points/types.ts";
import { splitSentences } from "../../lib/text/splitSentences.ts";
import { articleOf, type GoldArticle, goldIndex } from "../../tests/bench/points/gold.ts";
import type { Example } from "./boost.ts";

/** What a good alternative is worth beside a key sentence: what the score gives for it. */
const GOOD = 0.5;
/** Sentences among which a lead line is looked for: nine in ten are the editors' there. */
const LEADING = 10;

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

const LABELS: Readonly<Record<keyof Models, (gold: GoldArticle, place: number) => number>> = {
  key: worth,
  leaning: ({ dangling, junk }, place) => (dangling?.includes(place) || junk?.includes(place) ? 1 : 0),
  lead: ({ lead }, place) => (place === lead ? 1 : 0),
};

export function examplesOf({ gold, measures, places }: Item, kind: keyof Models): Example[] {
  const rows = kind === "lead" ? measures.slice(0, LEADING) : measures;
  return rows.map((row, index) => ({ measures: row, wanted: LABELS[kind](gold, places[index] ?? -1) }));
}
