import { LEARNED } from "../../lib/brief/points/features/features.ts";
import type { Models } from "../../lib/brief/points/rankPoints.ts";
import type { TreeModel } from "../../lib/brief/trees.ts";
import type { GoldArticle } from "../../tests/bench/points/gold.ts";
import { readLines } from "../../tests/bench/readLines.ts";
import { type Boosting, boost, type Example } from "./boost.ts";
import { crossValidate } from "./crossValidate.ts";
import { abstractExamples, type EditorsLesson, examplesOf, type Item, itemOf } from "./items.ts";
import { sourceOfModel } from "./sourceOfModel.ts";

/** Found by cross-validation; from 200 to 400 rounds and from 4 to 8 leaves the value moves by 0.5. */
const OPTIONS: Boosting = { rounds: 350, rate: 0.03, leaves: 4, penalty: 5, fewest: 30, asked: 0.4 };
/** Few sentences are a lead line: fewer rounds, and smaller leaves. */
const LEAD_OPTIONS: Boosting = { ...OPTIONS, rounds: 150, fewest: 15 };

/** Of abstracts there are twenty times as many sentences. */
const TOLD_OPTIONS: Boosting = { rounds: 250, rate: 0.08, leaves: 8, penalty: 5, fewest: 80, asked: 0.4 };

/** What is learned of a sentence, for the head of the file that holds it. */
const LESSONS: Readonly<Record<keyof Models, string>> = {
  key: "editors chose it as a key point (1) or as a good alternative (0.5)",
  leaning: "editors found that it does not stand alone, or is none of the story",
  lead: "editors chose it as the lead line, of the first ten sentences",
  told: "it has the words of a sentence of the abstract that the article's journalist wrote",
};

/** Files to learn from. */
interface Lessons {
  /** Articles with the sentences that editors chose. */
  readonly chosen: string;
  /** Articles with abstracts by their journalists; of these the part named "train". */
  readonly abstracts: string;
  /** How the two are named in the head of a model. */
  readonly names: string;
}

/** Models learned from editors' choices, as the sources of files by name, and a report with the cross-validated score. */
export function trainPoints({ chosen, abstracts, names }: Lessons): {
  sources: ReadonlyMap<string, string>;
  report: string;
} {
  const items = readLines<GoldArticle>(chosen, ["id", "lang", "paragraphs"])
    .filter(({ key }) => key !== undefined)
    .map(itemOf);
  const told = learnTold(readLines<GoldArticle>(abstracts, ["id", "lang", "paragraphs", "references"]));
  const learnBeside = (some: readonly Item[]): Models => ({ ...learn(some), told });
  const report = `${items.length} articles, ${crossValidate(items, learnBeside)}`;
  const models = learnBeside(items);
  const sources = (Object.keys(LESSONS) as (keyof Models)[]).map(
    (kind) =>
      [kind, sourceOfModel(models[kind], { lesson: LESSONS[kind], command: `points ${names}`, report })] as const,
  );
  return { sources: new Map(sources), report };
}

/** Once for all parts of a cross-validation: none of the editors' articles is among those with abstracts to learn from. */
const learnTold = (articles: readonly GoldArticle[]): TreeModel =>
  modelOf(
    articles
      .filter(({ split }) => split === "train")
      .flatMap((gold, article) => abstractExamples(itemOf(gold), article)),
    TOLD_OPTIONS,
  );

function learn(items: readonly Item[]): Omit<Models, "told"> {
  const model = (kind: EditorsLesson, options: Boosting) =>
    modelOf(
      items.flatMap((item, article) => examplesOf(item, kind, article)),
      options,
    );
  return { key: model("key", OPTIONS), leaning: model("leaning", OPTIONS), lead: model("lead", LEAD_OPTIONS) };
}

const modelOf = (examples: readonly Example[], options: Boosting): TreeModel => ({
  measures: LEARNED.map(({ name }) => name),
  // What only bars a sentence stands behind what is learned from.
  ...boost(
    examples.map((example) => ({ ...example, measures: example.measures.slice(0, LEARNED.length) })),
    options,
  ),
});
