import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { countAdjectives } from "../../lib/brief/actors/cast/adjectives.ts";
import { rowOf, type Standing, standingOf } from "../../lib/brief/actors/cast/standing.ts";
import { candidatesOf, findEntities } from "../../lib/brief/actors/findActors.ts";
import type { Tagger } from "../../lib/brief/actors/types.ts";
import { ask, type TreeModel } from "../../lib/brief/trees.ts";
import { splitSentences } from "../../lib/text/splitSentences.ts";
import { articleOf, type GoldText } from "../../tests/bench/actors/gold.ts";
import { namesOf } from "../../tests/bench/actors/score.ts";
import { readLines } from "../../tests/bench/readLines.ts";
import { readTagger, taggerFile } from "../taggerFile.ts";
import { heldOutTaggers } from "./actors.ts";
import { type Boosting, boost } from "./boost.ts";
import { sourceOfModel } from "./sourceOfModel.ts";

/** Found by cross-validation; from 100 to 300 rounds and from 3 to 6 leaves precision and recall move by 0.5. */
const OPTIONS: Boosting = { rounds: 200, rate: 0.05, leaves: 4, penalty: 5, fewest: 15, asked: 0.4 };
const FOLDS = 5;
/** Parts of the articles, the names of each found by a tagger that has not learned from it. */
const PARTS = 4;
/** The first cards of an article are the most important ones. */
const LEADING = 3;
/** What the others are worth to the model that puts them in order. */
const FOLLOWING = 0.25;

interface Example {
  readonly standing: Standing;
  /** Index of its card, or -1. */
  readonly card: number;
}

interface Item {
  /** The names as they are found in an article that the tagger has not learned from: less well. */
  readonly asNew: readonly Example[];
  /** The names as the tagger finds them that has. */
  readonly asKnown: readonly Example[];
  /** How many cards people made. */
  readonly cards: number;
}

interface Models {
  readonly shown: TreeModel;
  readonly leading: TreeModel;
}

/** What is learned of a name, for the head of the file that holds it. */
const LESSONS: Readonly<Record<keyof Models, string>> = {
  shown: "it is a name of which people made a card: it acts, speaks or is acted on",
  leading: "its card is one of the first three, which are the most important ones",
};

/** Models of who is in a story, as the sources of files by name, and a report with the cross-validated score. */
export function trainCast(files: readonly string[]): { sources: ReadonlyMap<string, string>; report: string } {
  const [file = ""] = files;
  const names = files.map((path) => basename(path)).join(",");
  const taggers = heldOutTaggers("en", files, readFileSync(taggerFile("en")), PARTS);
  const own = readTagger("en");
  const items = readLines<GoldText>(file, ["id", "lang", "text"]).map((gold, at): Item => {
    const { examples: asNew, cards } = examplesOf(gold, taggers[at % PARTS]);
    return { asNew, asKnown: examplesOf(gold, own).examples, cards };
  });
  const report = `${items.length} articles, ${crossValidate(items)}`;
  const models = learn(items);
  const sources = (Object.keys(LESSONS) as (keyof Models)[]).map(
    (kind) =>
      [kind, sourceOfModel(models[kind], { lesson: LESSONS[kind], command: `cast --data ${names}`, report })] as const,
  );
  return { sources: new Map(sources), report };
}

function examplesOf(
  gold: GoldText,
  tagger: Tagger | null | undefined,
): { examples: readonly Example[]; cards: number } {
  const { article } = articleOf(gold);
  const sentences = splitSentences(article);
  const entities = findEntities(article, sentences, tagger ?? undefined);
  const scene = { article, sentences, entities, adjectives: countAdjectives(sentences) };
  const cards = (gold.actors ?? []).map(namesOf);
  const examples = candidatesOf(scene).map((candidate) => {
    const names = namesOf(candidate.entity);
    return {
      standing: standingOf(candidate, scene),
      card: cards.findIndex((card) => card.some((form) => names.includes(form))),
    };
  });
  return { examples, cards: cards.length };
}

/** What tells whether a name belongs in the list, and nothing of who matters most: asked for the order, it cost some of the leading names. */
const OF_LIST = new Set(["confidence", "confidence-mean", "medium", "institution", "within"]);

function learn(items: readonly Item[]): Models {
  const asKnown = items.flatMap((item) => item.asKnown);
  const examples = [...items.flatMap(({ asNew }) => asNew), ...asKnown];
  const measures = Object.keys(examples[0]?.standing ?? {});
  const model = (from: readonly Example[], asked: readonly string[], wanted: (card: number) => number): TreeModel => ({
    measures: asked,
    ...boost(
      from.map(({ standing, card }) => ({ measures: rowOf(standing, asked), wanted: wanted(card) })),
      OPTIONS,
    ),
  });
  return {
    shown: model(examples, measures, (card) => (card < 0 ? 0 : 1)),
    // Whoever is not among the names has no place in their order.
    leading: model(
      asKnown,
      measures.filter((name) => !OF_LIST.has(name)),
      (card) => (card < 0 ? 0 : card < LEADING ? 1 : FOLLOWING),
    ),
  };
}

/** Learns from four fifths of the articles and judges the names of the rest, five times. */
function crossValidate(items: readonly Item[]): string {
  let [hit, got, want] = [0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const { shown } = learn(items.filter((_item, index) => index % FOLDS !== fold));
    for (const { asNew, cards } of items.filter((_item, index) => index % FOLDS === fold)) {
      const list = asNew.filter(({ standing }) => ask(shown, rowOf(standing, shown.measures)) >= 0);
      got += list.length;
      hit += new Set(list.map(({ card }) => card).filter((card) => card >= 0)).size;
      want += cards;
    }
  }
  const share = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  return `${FOLDS} folds: at even odds precision ${share(hit, got)} %, recall ${share(hit, want)} %`;
}
