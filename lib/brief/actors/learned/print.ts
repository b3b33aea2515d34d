import { english } from "../../../text/languages/english.ts";
import { evidenceOf } from "./evidence.ts";
import { MOST_FEATURES, writeFeatures } from "./features.ts";
import { join, SEED } from "./hash.ts";
import { lexemesOf } from "./lexemes.ts";
import { lexiconOf } from "./lexicon.ts";
import type { WordClasses } from "./wordClasses.ts";

/** Of everything that features look at there is something in it. */
const SAMPLE =
  "Then-Mayor Ida von Brandt of Nordfast Marine Ltd. told the Storholm Times in 1987 that “US-backed O'Neill” wouldn’t visit Lake Vättern.";

/** A number that changes with whatever changes the features: a model is of use only with the features it was trained on. */
export function printOf(classes: WordClasses): number {
  const lexemes = lexemesOf(SAMPLE, { lexicon: lexiconOf(english), classes });
  const features = new Int32Array(lexemes.count * MOST_FEATURES);
  const written = writeFeatures(lexemes, evidenceOf([lexemes]), features, new Int32Array(lexemes.count));
  let print = SEED;
  for (let at = 0; at < written; at++) print = join(print, features[at] ?? 0);
  return print;
}
