import { performance } from "node:perf_hooks";
import { findCast } from "../../../lib/brief/actors/findActors.ts";
import { findDates } from "../../../lib/brief/dates/findDates.ts";
import { withDeeds } from "../../../lib/brief/deeds/withDeeds.ts";
import { findFigures } from "../../../lib/brief/figures/findFigures.ts";
import { rankPoints } from "../../../lib/brief/points/rankPoints.ts";
import { readStatements } from "../../../lib/brief/statements/findStatements.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import type { Article } from "../../../lib/types.ts";
import { readTagger } from "../../../tools/taggerFile.ts";
import type { BenchOptions } from "../options.ts";
import { longArticle } from "./longArticle.ts";
import { overPlain } from "./overPlain.ts";

/** Words of the articles that are briefed: a news story, a long read, a book. */
const SIZES = [1_000, 5_000, 20_000, 50_000, 100_000, 200_000] as const;
/** Each size is briefed as often as this; the quickest counts, because nothing but other work makes a machine slower. */
const TIMES = 3;

interface Timed {
  readonly words: number;
  /** Milliseconds by part of the brief. */
  readonly parts: ReadonlyMap<string, number>;
}

/**
 * How the time of a brief grows with the article: milliseconds per 1,000 words by part, and over those of the shortest article in the
 * same run. A part is linear when that ratio stays near one. With pages it is what parts of their briefs cost beside plain Readability.
 */
export async function run({ data }: BenchOptions): Promise<void> {
  if (data) return overPlain(data);
  const timed = SIZES.map((words) => measure(longArticle(words), words));
  const [first] = timed;
  if (!first) return;
  console.log("milliseconds per 1,000 words (times those of the shortest article)");
  for (const part of first.parts.keys()) {
    const cells = timed.map(({ words, parts }) => {
      const rate = (1_000 * (parts.get(part) ?? 0)) / words;
      const base = (1_000 * (first.parts.get(part) ?? 0)) / first.words;
      return `${rate.toFixed(1)} (${(rate / Math.max(0.001, base)).toFixed(2)})`.padStart(15);
    });
    console.log(`${part.padEnd(12)}${cells.join("")}`);
  }
  console.log(`${"words".padEnd(12)}${SIZES.map((words) => String(words).padStart(15)).join("")}`);
}

function measure(article: Article, words: number): Timed {
  const runs = Array.from({ length: TIMES }, () => timeOnce(article));
  const parts = new Map<string, number>();
  for (const part of runs[0]?.keys() ?? []) parts.set(part, Math.min(...runs.map((times) => times.get(part) ?? 0)));
  return { words, parts };
}

const tagger = readTagger("en") ?? undefined;

function timeOnce(article: Article): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const time = <Value>(part: string, work: () => Value): Value => {
    const start = performance.now();
    const value = work();
    times.set(part, performance.now() - start);
    return value;
  };
  const sentences = time("sentences", () => splitSentences(article));
  const points = time("points", () => rankPoints(article, sentences, { count: 5 }));
  const { actors } = time("actors", () => findCast(article, sentences, tagger));
  const { statements, told } = time("statements", () => readStatements(article, sentences, actors));
  time("deeds", () => withDeeds(actors, told, statements, article));
  time("figures", () => findFigures(article, sentences, points));
  time("dates", () => findDates(article, sentences, points));
  times.set(
    "all",
    [...times.values()].reduce((sum, one) => sum + one, 0),
  );
  return times;
}
