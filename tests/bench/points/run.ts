import { writeFileSync } from "node:fs";
import { rankPoints } from "../../../lib/brief/points/rankPoints.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { UsageError } from "../../../tools/complain.ts";
import type { BenchOptions } from "../options.ts";
import { readLines } from "../readLines.ts";
import { type Checks, check, checkLine, noChecks } from "./checks.ts";
import { articleOf, type GoldArticle } from "./gold.ts";
import { keyLine, keyScore, placesOf } from "./keys.ts";
import { rouge } from "./rouge.ts";

/** Key points, against abstracts (three points, ROUGE) or against what editors chose (five points). */
export async function run({ data, out, errors, split }: BenchOptions): Promise<void> {
  const all = readLines<GoldArticle>(data, ["id", "lang", "paragraphs"]);
  const wanted = split ?? "dev";
  const parts = new Set(all.map((gold) => gold.split).filter(Boolean));
  const gold = parts.has(wanted) ? all.filter((article) => article.split === wanted) : all;
  if (split !== null && !parts.has(split)) throw new UsageError(`there is no part "${split}" in ${data}`);
  const lines = gold.every(({ key }) => key !== undefined) ? againstEditors(gold, errors) : againstAbstracts(gold);
  if (out) writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}

const pointsOf = (gold: GoldArticle, count: number) => {
  const article = articleOf(gold);
  const points = rankPoints(article, splitSentences(article), { count });
  const lead = points.find(({ reasons }) => reasons.includes("lead"))?.sentence;
  return { article, sentences: points.map(({ sentence }) => sentence), lead };
};

function againstEditors(gold: readonly GoldArticle[], errors: number) {
  const bad: string[] = [];
  const rows = gold.map((article) => {
    const { sentences, lead } = pointsOf(article, 5);
    const [place] = lead ? placesOf(article, [lead]) : [];
    const score = keyScore(article, placesOf(article, sentences), place);
    sentences.forEach(({ text }, index) => {
      const at = placesOf(article, [sentences[index] as (typeof sentences)[number]])[0] ?? -1;
      if (article.dangling?.includes(at)) bad.push(`${article.id} dangling: ${text.slice(0, 110)}`);
      if (article.junk?.includes(at)) bad.push(`${article.id} junk: ${text.slice(0, 110)}`);
    });
    return { article, score, line: { id: article.id, points: sentences.map(({ text }) => text), lead: lead?.text } };
  });
  console.log(
    keyLine(
      "Nutgraf",
      rows.map(({ score }) => score),
    ),
  );
  console.log(
    keyLine(
      "Lead-5",
      gold.map((article) => keyScore(article, [0, 1, 2, 3, 4], 0)),
    ),
  );
  const languages = [...new Set(gold.map(({ lang }) => lang))].filter(
    (lang) => gold.filter((article) => article.lang === lang).length >= 5,
  );
  for (const lang of languages.length > 1 ? languages : []) {
    console.log(
      keyLine(
        `  ${lang}`,
        rows.filter(({ article }) => article.lang === lang).map(({ score }) => score),
      ),
    );
  }
  for (const line of bad.slice(0, errors)) console.log(`  ${line}`);
  return rows.map(({ line }) => line);
}

/** The first three sentences by `Intl.Segmenter`, every paragraph on its own. */
const leadThree = ({ paragraphs, lang }: GoldArticle) =>
  paragraphs
    .flatMap((text) =>
      [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)].map(({ segment }) => segment.trim()),
    )
    .filter(Boolean)
    .slice(0, 3);

function againstAbstracts(gold: readonly GoldArticle[]) {
  const [mine, lead]: [Checks, Checks] = [noChecks(), noChecks()];
  const rows = gold.map((article) => {
    const { article: read, sentences } = pointsOf(article, 3);
    const points = sentences.map(({ text }) => text);
    check(mine, read, points);
    check(lead, read, leadThree(article));
    const references = article.references ?? [];
    return {
      id: article.id,
      points,
      mine: rouge(points, references, article.lang),
      lead: rouge(leadThree(article), references, article.lang),
    };
  });
  console.log(`${rows.length} articles`);
  (["ROUGE-1", "ROUGE-2", "ROUGE-Lsum"] as const).forEach((name, at) => {
    console.log(
      rougeLine(
        name,
        rows.map((row) => row.mine[at as 0] ?? 0),
        rows.map((row) => row.lead[at as 0] ?? 0),
      ),
    );
  });
  console.log(checkLine("Nutgraf", mine));
  console.log(checkLine("Lead-3", lead));
  return rows.map(({ id, points }) => ({ id, points }));
}

const RESAMPLES = 1_000;

/** Both means, the gain, and its 95 % interval by a paired bootstrap with a fixed generator: two runs print the same. */
function rougeLine(name: string, mine: readonly number[], lead: readonly number[]): string {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const gains = mine.map((value, index) => value - (lead[index] ?? 0));
  let state = 1;
  const random = () => {
    // Park and Miller's minimal standard generator.
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const samples = Array.from({ length: RESAMPLES }, () =>
    mean(gains.map(() => gains[Math.floor(random() * gains.length)] ?? 0)),
  ).sort((a, b) => a - b);
  const at = (share: number) => (samples[Math.floor(share * RESAMPLES)] ?? 0).toFixed(2);
  return `${name.padEnd(10)} ${mean(mine).toFixed(2)}   Lead-3 ${mean(lead).toFixed(2)}   gain ${mean(gains).toFixed(2)} [${at(0.025)}, ${at(0.974)}]`;
}
