import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { LEARNED_LANGUAGES } from "../lib/brief/actors/learned/learnedLanguages.ts";
import { runCommand, UsageError } from "./complain.ts";
import { taggerFile } from "./taggerFile.ts";
import { trainActors } from "./train/actors.ts";
import { trainCast } from "./train/cast.ts";
import { trainPoints } from "./train/points.ts";

const USAGE =
  "train points --data FILE --abstracts FILE | train cast --data FILE[,FILE...] | train actors --data FILE[,FILE...] [--language CODE] [--vectors FILE] [--folds N]";

interface Values {
  readonly data: string;
  readonly abstracts: string | undefined;
  readonly language: string;
  readonly vectors: string | undefined;
  readonly folds: string;
}

const LESSONS: Readonly<Record<string, (values: Values) => string>> = { points, actors, cast };

function points({ data, abstracts }: Values): string {
  if (abstracts === undefined) throw new UsageError(`--abstracts is missing: ${USAGE}`);
  const names = `--data ${basename(data)} --abstracts ${basename(abstracts)}`;
  const { sources, report } = trainPoints({ chosen: data, abstracts, names });
  for (const [name, source] of sources)
    writeFileSync(resolve(import.meta.dirname, `../lib/brief/points/models/${name}.ts`), source);
  return report;
}

function cast({ data }: Values): string {
  const { sources, report } = trainCast(data.split(","));
  for (const [name, source] of sources)
    writeFileSync(resolve(import.meta.dirname, `../lib/brief/actors/models/${name}.ts`), source);
  return report;
}

function actors({ data, language, vectors, folds }: Values): string {
  if (!LEARNED_LANGUAGES.has(language))
    throw new UsageError(
      `no lists of names are written for "${language}", only for ${[...LEARNED_LANGUAGES].join(", ")}`,
    );
  // A first model of a language begins with the word classes of the English one.
  const file = [language, "en"].map(taggerFile).find(existsSync);
  const present = file === undefined ? null : readFileSync(file);
  if (vectors === undefined && present === null) throw new UsageError(`--vectors is missing: ${USAGE}`);
  const parts = Number(folds);
  if (!Number.isInteger(parts) || parts < 0 || parts === 1)
    throw new UsageError(`--folds is 0 or a whole number from 2, not "${folds}"`);
  const learned = trainActors({ language, files: data.split(","), vectors: vectors ?? null, present, folds: parts });
  writeFileSync(taggerFile(language), learned.file);
  return learned.report;
}

/** Learns the models that are committed with the code. Deterministic: two runs, one result. */
await runCommand("train", async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: "string" },
      abstracts: { type: "string" },
      language: { type: "string", default: "en" },
      vectors: { type: "string" },
      folds: { type: "string", default: "0" },
    },
  });
  const [name = "", ...rest] = positionals;
  const lesson = Object.hasOwn(LESSONS, name) ? LESSONS[name] : undefined;
  if (!lesson || rest.length > 0) throw new UsageError(`name what to train: ${USAGE}`);
  if (values.data === undefined) throw new UsageError(`--data is missing: ${USAGE}`);
  const { data, abstracts, language, vectors, folds } = values;
  console.log(lesson({ data, abstracts, language, vectors, folds }));
});
