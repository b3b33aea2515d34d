import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { learnedTagger } from "../lib/brief/actors/learned/learned.ts";
import { LEARNED_LANGUAGES } from "../lib/brief/actors/learned/learnedLanguages.ts";
import { decodeModel } from "../lib/brief/actors/learned/model.ts";
import type { Tagger } from "../lib/brief/actors/types.ts";

/** The tagger of a language that comes with the code, as a file. */
export const taggerFile = (language: string): string =>
  resolve(import.meta.dirname, `../lib/brief/actors/learned/model.${language}.bin.gz`);

/** The tagger of that file, for programs outside of the browser; null for a language that has none. */
export function readTagger(language: string): Tagger | null {
  if (!LEARNED_LANGUAGES.has(language)) return null;
  return learnedTagger(language, decodeModel(gunzipSync(readFileSync(taggerFile(language)))));
}
