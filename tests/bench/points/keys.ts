import { type GoldArticle, goldIndex } from "./gold.ts";

/** What one choice of sentences is worth against an editor's. */
export interface KeyScore {
  /** Key sentences 1, good ones 0.5, over the number of key sentences, at most 1. */
  readonly value: number;
  readonly points: number;
  readonly key: number;
  readonly fine: number;
  readonly dangling: number;
  readonly junk: number;
  readonly lead: boolean;
  /** Points that are nowhere in the article. */
  readonly lost: number;
  readonly places: readonly number[];
}

/** Sentences as places in the article; at most the first five count. A place that is no sentence of the gold counts as lost. */
export function keyScore(gold: GoldArticle, places: readonly number[], lead: number | undefined): KeyScore {
  const counted = [...new Set(places.slice(0, 5))];
  const isIn = (list: readonly number[] | undefined) => counted.filter((place) => list?.includes(place)).length;
  const [key, good] = [
    isIn(gold.key),
    counted.filter((place) => gold.good?.includes(place) && !gold.key?.includes(place)).length,
  ];
  return {
    value: Math.min(1, (key + 0.5 * good) / Math.max(1, gold.key?.length ?? 0)),
    points: counted.length,
    key,
    fine: key + good,
    dangling: isIn(gold.dangling),
    junk: isIn(gold.junk),
    lead: lead === gold.lead,
    lost: counted.filter((place) => place < 0).length,
    places: counted,
  };
}

export function keyLine(name: string, scores: readonly KeyScore[]): string {
  const total = (of: (score: KeyScore) => number) => scores.reduce((sum, score) => sum + of(score), 0);
  const points = total((score) => score.points);
  const share = (sum: number, of: number) => ((100 * sum) / Math.max(1, of)).toFixed(1).padStart(5);
  return `${name.padEnd(8)} value ${share(
    total((score) => score.value),
    scores.length,
  )}  key ${share(
    total((score) => score.key),
    points,
  )}  fine ${share(
    total((score) => score.fine),
    points,
  )}  dangling ${share(
    total((score) => score.dangling),
    points,
  )}  junk ${share(
    total((score) => score.junk),
    points,
  )}  lead ${share(
    total((score) => Number(score.lead)),
    scores.length,
  )}  lost ${total((score) => score.lost)}  (${points} points, ${scores.length} articles)`;
}

/** The places of sentences of ours among the gold ones. */
export const placesOf = (
  gold: GoldArticle,
  sentences: readonly { readonly block: number; readonly start: number; readonly end: number }[],
) => sentences.map((sentence) => goldIndex(gold, sentence));
