import { basename } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { learnedTagger } from "../../lib/brief/actors/learned/learned.ts";
import { lexiconOf } from "../../lib/brief/actors/learned/lexicon.ts";
import { decodeModel, encodeModel, type Model } from "../../lib/brief/actors/learned/model.ts";
import { printOf } from "../../lib/brief/actors/learned/print.ts";
import type { WordClasses } from "../../lib/brief/actors/learned/wordClasses.ts";
import type { Tagger } from "../../lib/brief/actors/types.ts";
import { english } from "../../lib/text/languages/english.ts";
import { splitSentences } from "../../lib/text/splitSentences.ts";
import { articleOf, type GoldText } from "../../tests/bench/actors/gold.ts";
import { addScore, noScore, type Score } from "../../tests/bench/actors/score.ts";
import { readLines } from "../../tests/bench/readLines.ts";
import { trainCrf } from "./actors/crf.ts";
import { type Example, examplesOf } from "./actors/examples.ts";
import { quantize } from "./actors/quantize.ts";
import { learnWordClasses } from "./actors/wordClasses.ts";

/** From 2^16 to 2^17 buckets F1 rises, beyond it the file grows without. */
const BUCKETS = 2 ** 17;
/** Points of score a nat: the largest weights stay well within a byte. */
const UNIT = 12;
const LEAST_WEIGHT = 1;
const SETTINGS = { buckets: BUCKETS, epochs: 10, rate: 0.1, penalty: 1e-4, dropout: 0.35, seed: 1 };

export interface TrainActorsOptions {
  /** Labelled texts; the model is for texts like those of the first file. */
  readonly files: readonly string[];
  /** Word vectors to learn classes from, or null to keep the classes of the present model. */
  readonly vectors: string | null;
  /** The present model's file, compressed, or null. */
  readonly present: Uint8Array | null;
  /** Parts of the first file that are held back in turn to report a score; 0 for none. */
  readonly folds: number;
}

/** Learns the English tagger; returns its file, compressed, and a report. */
export function trainActors({ files, vectors, present, folds }: TrainActorsOptions): {
  file: Uint8Array;
  report: string;
} {
  const classes = vectors === null ? classesOf(present) : learnWordClasses(vectors);
  const sources = labelled(files, classes);
  const learn = (examples: readonly Example[]) => modelOf(examples, classes, files.length);
  const lines = [`${files.map((file) => basename(file)).join(", ")}: ${sources.flat().length} texts`];
  const score = noScore();
  for (let fold = 0; fold < folds; fold++) {
    const model = learn(withoutPart(sources, fold, folds));
    for (const { text } of (sources[0] ?? []).filter((_text, at) => at % folds === fold)) addSpans(score, text, model);
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
export function heldOutTaggers(files: readonly string[], present: Uint8Array, parts: number): Tagger[] {
  const classes = classesOf(present);
  const sources = labelled(files, classes);
  return Array.from({ length: parts }, (_, part) =>
    learnedTagger(modelOf(withoutPart(sources, part, parts), classes, files.length)),
  );
}

interface Labelled {
  readonly text: GoldText;
  readonly examples: readonly Example[];
}

const classesOf = (present: Uint8Array | null): WordClasses =>
  decodeModel(gunzipSync(present ?? new Uint8Array())).classes;

/** The texts of each file with what is to be learned from them. */
function labelled(files: readonly string[], classes: WordClasses): Labelled[][] {
  const vocabulary = { lexicon: lexiconOf(english), classes };
  return files.map((file, source) => {
    const texts = readLines<GoldText>(file, ["id", "lang", "text", "ents"]);
    const hasOther = texts.some(({ ents }) => ents.some(({ type }) => type === "MISC"));
    return texts.map((text) => ({ text, examples: examplesOf(text, source, hasOther, vocabulary) }));
  });
}

const withoutPart = ([first = [], ...others]: readonly (readonly Labelled[])[], part: number, parts: number) =>
  [first.filter((_text, at) => at % parts !== part), ...others].flat().flatMap(({ examples }) => examples);

function modelOf(examples: readonly Example[], classes: WordClasses, sources: number): Model {
  const weights = trainCrf(examples, { ...SETTINGS, target: 0, sources });
  return { ...quantize(weights, BUCKETS, UNIT, LEAST_WEIGHT), classes, print: printOf(classes) };
}

const TYPES = { person: "PER", organization: "ORG", place: "LOC", other: "MISC" } as const;

function addSpans(score: Score, gold: GoldText, model: Model): void {
  const { article, place } = articleOf(gold);
  const ents = learnedTagger(model)
    .tag(article, splitSentences(article), english)
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
