import { tokensOf } from "../names/tokens.ts";
import { evidenceOf } from "./evidence.ts";
import { MOST_FEATURES, writeFeatures } from "./features.ts";
import { join, SEED } from "./hash.ts";
import { lexemesOf } from "./lexemes.ts";
import type { NameLists } from "./nameLists.ts";
import { vocabularyOf } from "./vocabulary.ts";
import type { WordClasses } from "./wordClasses.ts";

/** A number that changes with whatever changes the features: a model is of use only with the features it was trained on. */
export function printOf(names: NameLists, classes: WordClasses): number {
  const vocabulary = vocabularyOf(names, classes);
  const lexemes = lexemesOf(tokensOf(names.sample), vocabulary);
  const features = new Int32Array(lexemes.count * MOST_FEATURES);
  const written = writeFeatures(
    lexemes,
    evidenceOf([lexemes], vocabulary.cues),
    features,
    new Int32Array(lexemes.count),
  );
  let print = SEED;
  for (let at = 0; at < written; at++) print = join(print, features[at] ?? 0);
  return print;
}
