import { basename } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { learnedTagger } from "../../lib/brief/actors/learned/learned.ts";
import { nameListsOf } from "../../lib/brief/actors/learned/learnedLanguages.ts";
import { decodeModel, encodeModel, type Model } from "../../lib/brief/actors/learned/model.ts";
import type { NameLists } from "../../lib/brief/actors/learned/nameLists.ts";
import { printOf } from "../../lib/brief/actors/learned/print.ts";
import { vocabularyOf } from "../../lib/brief/actors/learned/vocabulary.ts";
import type { WordClasses } from "../../lib/brief/actors/learned/wordClasses.ts";
import type { Tagger } from "../../lib/brief/actors/types.ts";
import { splitSentences } from "../../lib/text/splitSentences.ts";
import { articleOf, type GoldText } from "../../tests/bench/actors/gold.ts";
import { addScore, noScore, type Score } from "../../tests/bench/actors/score.ts";
import { readLines } from "../../tests/bench/readLines.ts";
import { UsageError } from "../complain.ts";
import { trainCrf, type Weights } from "./actors/crf.ts";
import { type Example, examplesOf } from "./actors/examples.ts";
import { quantize } from "./actors/quantize.ts";
import { learnWordClasses } from "./actors/wordClasses.ts";

/** From 2^16 to 2^17 buckets F1 rises, beyond it the file grows without. */
const BUCKETS = 2 ** 17;
/** Points of score a nat: the largest weights stay well within a byte. */
const UNIT = 12;
const SETTINGS = { buckets: BUCKETS, epochs: 10, rate: 0.1, penalty: 1e-4, dropout: 0.35 };

/** What differs by language, chosen by folds of the first file. */
interface Recipe {
  /** Models learned from other orders of the sentences; their weights are averaged. */
  readonly seeds: readonly number[];
  /** Smaller weights, in points of score, become zero. */
  readonly leastWeight: number;
}
const RECIPES: Readonly<Record<string, Recipe>> = {
  // Folds of Wikinews: F1 89.2 with one model, 89.6 with five and a smaller file; without the smallest weights 89.1 and half of the size.
  en: { seeds: [1, 2, 3, 4, 5], leastWeight: 1 },
  // Half of the file held back: F1 62.6 with all weights of two models, 62.9 without the smallest, which are half of its size.
  de: { seeds: [1, 2, 3], leastWeight: 2 },
  // Half of the file held back: F1 69.8 and 610 kB with all weights of one model, 69.0 and 330 kB without the smallest.
  fr: { seeds: [1, 2], leastWeight: 2 },
};

export interface TrainActorsOptions {
  /** Code of the language of the texts. */
  readonly language: string;
  /** Labelled texts; the model is for texts like those of the first file. */
  readonly files: readonly string[];
  /** Word vectors to learn classes from, or null to keep the classes of the present model. */
  readonly vectors: string | null;
  /** The present model's file, compressed, or null. */
  readonly present: Uint8Array | null;
  /** Parts of the first file that are held back in turn to report a score; 0 for none. */
  readonly folds: number;
}

/** Learns the tagger of a language; returns its file, compressed, and a report. */
export function trainActors({ language, files, vectors, present, folds }: TrainActorsOptions): {
  file: Uint8Array;
  report: string;
} {
  const classes = vectors === null ? classesOf(present) : learnWordClasses(vectors);
  const names = nameListsOf(language);
  const sources = labelled(files, names, classes);
  const learn = (examples: readonly Example[]) => modelOf(examples, names, classes, files.length);
  const lines = [`${files.map((file) => basename(file)).join(", ")}: ${sources.flat().length} texts`];
  const score = noScore();
  for (let fold = 0; fold < folds; fold++) {
    const model = learn(withoutPart(sources, fold, folds));
    for (const { text } of (sources[0] ?? []).filter((_text, at) => at % folds === fold))
      addSpans(score, text, names, model);
  }
  if (folds > 0)
    lines.push(
      `${folds} folds of the first: spans ${f1(score.spans)}, ${[...score.byType].map(([type, count]) => `${type} ${f1(count)}`).join(", ")}`,
    );
  const file = gzipSync(encodeModel(learn(sources.flat().flatMap(({ examples }) => examples))), { level: 9 });
  lines.push(`${file.length} bytes`);
  return { file, report: lines.join("\n") };
}

/**
 * Taggers that have not seen a part of the first file each: what they say of a text of that part is what one says of a new text.
 *
 * @returns for each part its tagger; the text at place n of the file belongs to part n modulo their number.
 */
export function heldOutTaggers(
  language: string,
  files: readonly string[],
  present: Uint8Array,
  parts: number,
): Tagger[] {
  const classes = classesOf(present);
  const names = nameListsOf(language);
  const sources = labelled(files, names, classes);
  return Array.from({ length: parts }, (_, part) =>
    learnedTagger(language, modelOf(withoutPart(sources, part, parts), names, classes, files.length)),
  );
}

interface Labelled {
  readonly text: GoldText;
  readonly examples: readonly Example[];
}

const classesOf = (present: Uint8Array | null): WordClasses =>
  decodeModel(gunzipSync(present ?? new Uint8Array())).classes;

/** The texts of each file with what is to be learned from them. */
function labelled(files: readonly string[], names: NameLists, classes: WordClasses): Labelled[][] {
  const vocabulary = vocabularyOf(names, classes);
  return files.map((file, source) => {
    const texts = readLines<GoldText>(file, ["id", "lang", "text", "ents"]);
    // Where the first file labels no other things, they are learned as no names: else any word of the language might be one.
    const hasOther = source === 0 || texts.some(({ ents }) => ents.some(({ type }) => type === "MISC"));
    return texts.map((text) => ({ text, examples: examplesOf(text, source, hasOther, vocabulary) }));
  });
}

const withoutPart = ([first = [], ...others]: readonly (readonly Labelled[])[], part: number, parts: number) =>
  [first.filter((_text, at) => at % parts !== part), ...others].flat().flatMap(({ examples }) => examples);

function modelOf(examples: readonly Example[], names: NameLists, classes: WordClasses, sources: number): Model {
  const { seeds, leastWeight } = recipeOf(names.language.code);
  const weights = meanOf(seeds.map((seed) => trainCrf(examples, { ...SETTINGS, seed, target: 0, sources })));
  return { ...quantize(weights, BUCKETS, UNIT, leastWeight), classes, print: printOf(names, classes) };
}

function recipeOf(code: string): Recipe {
  const recipe = RECIPES[code];
  if (!recipe)
    throw new UsageError(`how to train a tagger for "${code}" is not written: ${Object.keys(RECIPES).join(", ")}`);
  return recipe;
}

/** The mean of models of like features, weight by weight. */
function meanOf(all: readonly Weights[]): Weights {
  const [first, ...others] = all;
  if (!first) throw new UsageError("a tagger is learned with one seed at least");
  if (others.length === 0) return first;
  return {
    features: first.features.map(
      (value, at) => others.reduce((sum, { features }) => sum + (features[at] ?? 0), value) / all.length,
    ),
    transitions: first.transitions.map(
      (value, at) => others.reduce((sum, { transitions }) => sum + (transitions[at] ?? 0), value) / all.length,
    ),
  };
}

const TYPES = { person: "PER", organization: "ORG", place: "LOC", other: "MISC" } as const;

function addSpans(score: Score, gold: GoldText, { language }: NameLists, model: Model): void {
  const { article, place } = articleOf(gold);
  const ents = learnedTagger(language.code, model)
    .tag(article, splitSentences(article), language)
    .map((mention) => {
      const [start, end] = place(mention);
      return { start, end, type: TYPES[mention.kind] };
    });
  addScore(
    score,
    { id: gold.id, lang: gold.lang, text: gold.text, ents: gold.ents },
    { id: gold.id, ents, actors: [], statements: [] },
  );
}

const f1 = ({ hit, got, want }: { hit: number; got: number; want: number }) =>
  ((200 * hit) / Math.max(1, got + want)).toFixed(1);
