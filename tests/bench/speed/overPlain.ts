import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { findCast } from "../../../lib/brief/actors/findActors.ts";
import { withDeeds } from "../../../lib/brief/deeds/withDeeds.ts";
import { rankPoints } from "../../../lib/brief/points/rankPoints.ts";
import { readStatements } from "../../../lib/brief/statements/findStatements.ts";
import { languageOf } from "../../../lib/text/languageOf.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import type { Article } from "../../../lib/types.ts";
import { readTagger } from "../../../tools/taggerFile.ts";
import { readLines } from "../readLines.ts";
import { longArticle } from "./longArticle.ts";

interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly gold: { readonly body: string; readonly title?: string | null };
}

/** Each page is read and briefed as often as this in turns; the quickest of each counts. */
const TIMES = 5;
/** Words of the shortest text that is timed: below it the clock is all there is. */
const FEWEST_WORDS = 150;
const PARTS = ["points", "names", "names and statements", "names, statements and deeds"] as const;
type Part = (typeof PARTS)[number] | "plain";

/**
 * What parts of a brief cost beside plain Readability on the page they are of, in one run: medians over the English pages of a set, in Node
 * with jsdom, as in the terminal.
 *
 * @param dataFile pages with their gold texts, of which the briefs are made: as `bench pages` has them.
 */
export function overPlain(dataFile: string): void {
  const rows = readLines<GoldPage>(dataFile, ["id", "html", "gold"]).flatMap((page) => timesOf(page, dataFile));
  console.log(`${rows.length} English pages, milliseconds per 1,000 words (times plain Readability's), medians`);
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  const rate = (part: Part) => median(rows.map(({ words, times }) => (1_000 * times[part]) / words)).toFixed(1);
  console.log(`${"plain Readability".padEnd(28)}${rate("plain").padStart(6)}`);
  for (const part of PARTS) {
    const ratio = median(rows.map(({ times }) => times[part] / times.plain)).toFixed(2);
    console.log(`${part.padEnd(28)}${rate(part).padStart(6)} (${ratio})`);
  }
}

function timesOf(page: GoldPage, dataFile: string): { words: number; times: Record<Part, number> }[] {
  const article = articleOf(page);
  const words = page.gold.body.split(/\s+/).length;
  if (languageOf(article).code !== "en" || words < FEWEST_WORDS) return [];
  const html = gunzipSync(readFileSync(resolve(dirname(dataFile), page.html))).toString();
  const { window } = new JSDOM(html, { url: page.url, virtualConsole: new VirtualConsole() });
  const times: Record<Part, number> = {
    plain: Infinity,
    points: Infinity,
    names: Infinity,
    "names and statements": Infinity,
    "names, statements and deeds": Infinity,
  };
  for (let turn = 0; turn < TIMES; turn++) {
    const clone = window.document.cloneNode(true) as Document;
    let start = performance.now();
    const lap = (part: Part) => {
      times[part] = Math.min(times[part], performance.now() - start);
    };
    new Readability(clone).parse();
    lap("plain");
    start = performance.now();
    const sentences = splitSentences(article);
    const { actors } = findCast(article, sentences, tagger);
    lap("names");
    const { statements, told } = readStatements(article, sentences, actors);
    lap("names and statements");
    withDeeds(actors, told, statements, article);
    lap("names, statements and deeds");
    start = performance.now();
    rankPoints(article, sentences, { count: 5 });
    lap("points");
  }
  window.close();
  return [{ words, times }];
}

const tagger = readTagger("en") ?? undefined;

const articleOf = ({ url, gold }: GoldPage): Article => ({
  ...longArticle(0),
  url,
  title: gold.title ?? "",
  language: null,
  published: null,
  blocks: gold.body
    .split("\n")
    .flatMap((line) => (line.trim() ? [{ kind: "paragraph", text: line.trim() } as const] : [])),
});
