import { FEATURES } from "../../lib/brief/points/features/features.ts";
import type { Models } from "../../lib/brief/points/rankPoints.ts";
import type { TreeModel } from "../../lib/brief/trees.ts";
import type { GoldArticle } from "../../tests/bench/points/gold.ts";
import { readLines } from "../../tests/bench/readLines.ts";
import { type Boosting, boost } from "./boost.ts";
import { crossValidate } from "./crossValidate.ts";
import { examplesOf, type Item, itemOf } from "./items.ts";
import { sourceOfModel } from "./sourceOfModel.ts";

/** Found by cross-validation; from 200 to 400 rounds and from 4 to 8 leaves the value moves by 0.5. */
const OPTIONS: Boosting = { rounds: 350, rate: 0.03, leaves: 4, penalty: 5, fewest: 30, asked: 0.4 };
/** Few sentences are a lead line: fewer rounds, and smaller leaves. */
const LEAD_OPTIONS: Boosting = { ...OPTIONS, rounds: 150, fewest: 15 };

/** What is learned of a sentence, for the head of the file that holds it. */
const LESSONS: Readonly<Record<keyof Models, string>> = {
  key: "editors chose it as a key point (1) or as a good alternative (0.5)",
  leaning: "editors found that it does not stand alone, or is none of the story",
  lead: "editors chose it as the lead line, of the first ten sentences",
};

/** Models learned from editors' choices, as the sources of files by name, and a report with the cross-validated score. */
export function trainPoints(file: string, name: string): { sources: ReadonlyMap<string, string>; report: string } {
  const items = readLines<GoldArticle>(file, ["id", "lang", "paragraphs"])
    .filter(({ key }) => key !== undefined)
    .map(itemOf);
  const report = `${items.length} articles, ${crossValidate(items, learn)}`;
  const models = learn(items);
  const sources = (Object.keys(LESSONS) as (keyof Models)[]).map(
    (kind) =>
      [kind, sourceOfModel(models[kind], { lesson: LESSONS[kind], command: `points --data ${name}`, report })] as const,
  );
  return { sources: new Map(sources), report };
}

function learn(items: readonly Item[]): Models {
  const measures = FEATURES.map(({ name }) => name);
  const model = (kind: keyof Models, options: Boosting): TreeModel => ({
    measures,
    ...boost(
      items.flatMap((item) => examplesOf(item, kind)),
      options,
    ),
  });
  return { key: model("key", OPTIONS), leaning: model("leaning", OPTIONS), lead: model("lead", LEAD_OPTIONS) };
}
