import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { learnedTagger } from "../lib/brief/actors/learned/learned.ts";
import { decodeModel } from "../lib/brief/actors/learned/model.ts";
import type { Tagger } from "../lib/brief/actors/types.ts";

/** The English tagger that comes with the code. */
export const TAGGER_FILE = resolve(import.meta.dirname, "../lib/brief/actors/learned/model.bin.gz");

/** The tagger of that file, for programs outside of the browser. */
export const readTagger = (file = TAGGER_FILE): Tagger => learnedTagger(decodeModel(gunzipSync(readFileSync(file))));
