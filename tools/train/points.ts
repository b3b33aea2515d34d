import { brevity } from "../../lib/brief/points/brevity.ts";
import { pointContext } from "../../lib/brief/points/context.ts";
import { FEATURES } from "../../lib/brief/points/features/features.ts";
import { measureAll } from "../../lib/brief/points/rankPoints.ts";
import { select } from "../../lib/brief/points/select.ts";
import type { PointContext } from "../../lib/brief/points/types.ts";
import { splitSentences } from "../../lib/text/splitSentences.ts";
import { articleOf, type GoldArticle, goldIndex } from "../../tests/bench/points/gold.ts";
import { readLines } from "../../tests/bench/readLines.ts";
import { type Example, type LinearModel, trainLogistic } from "./logistic.ts";
import { printWeight } from "./printWeight.ts";

/** Parts of the data, each held back once. */
const FOLDS = 6;
/** Strength of the L2 penalty; from 2 to 100 the cross-validated value moves by 0.3. */
const PENALTY = 30;
/** Points the editors chose, and the reader gets unless they choose otherwise. */
const POINTS = 5;
/** What a good alternative is worth beside a key sentence: what the score gives for it. */
const GOOD = 0.5;

interface Item {
  readonly gold: GoldArticle;
  readonly context: PointContext;
  readonly measures: readonly (readonly number[])[];
  /** The gold sentence of each of ours. */
  readonly places: readonly number[];
}

/** Weights learned from editors' choices, as the source of a file, and a report with the cross-validated score. */
export function trainPoints(file: string, name: string): { source: string; report: string } {
  const items = readLines<GoldArticle>(file, ["id", "lang", "paragraphs"])
    .filter(({ key }) => key !== undefined)
    .map(itemOf);
  const report = `${items.length} articles, ${FOLDS} folds: ${crossValidate(items)}`;
  return { source: sourceOf(trainLogistic(items.flatMap(examplesOf), PENALTY), name, report), report };
}

function itemOf(gold: GoldArticle): Item {
  const article = articleOf(gold);
  const sentences = splitSentences(article);
  const context = pointContext(article, sentences);
  return {
    gold,
    context,
    measures: measureAll(context),
    places: sentences.map((sentence) => goldIndex(gold, sentence)),
  };
}

const worth = ({ key, good }: GoldArticle, place: number) =>
  key?.includes(place) ? 1 : good?.includes(place) ? GOOD : 0;

const examplesOf = ({ gold, measures, places }: Item): Example[] =>
  measures.map((row, index) => ({ measures: row, wanted: worth(gold, places[index] ?? -1) }));

function crossValidate(items: readonly Item[]): string {
  let value = 0;
  let points = 0;
  let dangling = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainLogistic(items.filter((_item, index) => index % FOLDS !== fold).flatMap(examplesOf), PENALTY);
    for (const { gold, context, measures, places } of items.filter((_item, index) => index % FOLDS === fold)) {
      const adjust = brevity(context, POINTS);
      const chosen = new Set(
        select(
          context,
          measures.map((row, index) => score(model, row) + adjust(index)),
          POINTS,
        ).map((index) => places[index] ?? -1),
      );
      const sum = [...chosen].reduce((total, place) => total + worth(gold, place), 0);
      value += Math.min(1, sum / Math.max(1, gold.key?.length ?? 0));
      points += chosen.size;
      dangling += [...chosen].filter((place) => gold.dangling?.includes(place)).length;
    }
  }
  return `value ${((100 * value) / items.length).toFixed(1)}, dangling ${((100 * dangling) / points).toFixed(1)} %`;
}

const score = ({ bias, weights }: LinearModel, row: readonly number[]) =>
  row.reduce((sum, measure, at) => sum + measure * (weights[at] ?? 0), bias);

function sourceOf({ bias, weights }: LinearModel, name: string, report: string): string {
  const lines = FEATURES.map(
    ({ name: feature }, at) => `  ${JSON.stringify(feature)}: ${printWeight(weights[at] ?? 0)},`,
  );
  return `/**
 * Weights of a logistic regression on sentences that editors chose as key points (1), as good alternatives (0.5), or not at all (0).
 *
 * Learned by \`npm run train -- points --data ${name}\`.
 * Cross-validated on ${report}.
 */
export const BIAS = ${printWeight(bias)};

// biome-ignore format: one line a feature, as the training writes them.
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join("\n")}
};
`;
}
