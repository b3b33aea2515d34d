import { writeFileSync } from "node:fs";
import { STEPS } from "../../../lib/page/steps.ts";
import type { Result } from "../../../lib/result.ts";
import type { Article } from "../../../lib/types.ts";
import { UsageError } from "../../../tools/complain.ts";
import type { BenchOptions } from "../options.ts";
import { readLines } from "../readLines.ts";
import { type GoldPage, type PageReading, readPages } from "./browse.ts";
import { metadataScores } from "./metadata.ts";
import { f1, type PageScore, scorePage, scoreSet } from "./score.ts";

interface Row {
  readonly gold: GoldPage;
  readonly reading: PageReading;
  readonly mine: PageScore;
  readonly plain: PageScore;
  readonly lacking: PageScore | null;
}

/** Extraction: precision, recall and F1 of the built script beside plain Readability on the same pages, and what it costs. */
export async function run({ data, out, errors, without }: BenchOptions): Promise<void> {
  const unknown = without.find((step) => !Object.hasOwn(STEPS, step));
  if (unknown !== undefined)
    throw new UsageError(`there is no step "${unknown}" to leave out: ${Object.keys(STEPS).join(", ")}`);
  const pages = readLines<GoldPage>(data, ["id", "gold"]);
  const rows: Row[] = [];
  for await (const [gold, reading] of readPages(data, pages, without)) {
    rows.push({
      gold,
      reading,
      mine: scorePage(gold.gold.body, textOf(reading.mine)),
      plain: scorePage(gold.gold.body, reading.plain.join("\n")),
      lacking: reading.lacking && scorePage(gold.gold.body, textOf(reading.lacking)),
    });
  }
  console.log(`${rows.length} pages`);
  print("Nutgraf", scoreSet(rows.map(({ mine }) => mine)));
  print("plain Readability", scoreSet(rows.map(({ plain }) => plain)));
  const lacking = rows.flatMap((row) => (row.lacking ? [row.lacking] : []));
  if (lacking.length > 0) {
    const worth = scoreSet(rows.map(({ mine }) => mine)).f1 - scoreSet(lacking).f1;
    print(`without ${without.join(", ")}`, scoreSet(lacking));
    console.log(`${without.join(", ")}: worth ${worth.toFixed(4)} of F1`);
  }
  const refused = rows.filter(({ reading }) => !reading.mine.ok);
  console.log(
    `refused ${refused.length}, F1 under .5: ${rows.filter(({ mine }) => f1(mine) < 0.5).length} (plain ${rows.filter(({ plain }) => f1(plain) < 0.5).length}), over .03 below plain: ${rows.filter(({ mine, plain }) => f1(mine) < f1(plain) - 0.03).length}`,
  );
  const ratios = rows.map(({ reading }) => reading.mineTime / Math.max(0.1, reading.plainTime)).sort((a, b) => a - b);
  const at = (share: number) => (ratios[Math.floor(share * (ratios.length - 1))] ?? 0).toFixed(2);
  console.log(`time over plain Readability: median ${at(0.5)}, 95th percentile ${at(0.95)}`);
  const about = metadataScores(rows.map(({ gold, reading }) => [gold, reading.mine.ok ? reading.mine.value : null]));
  if (about) console.log(about);
  for (const row of rows
    .toSorted((a, b) => f1(a.mine) - f1(a.plain) - (f1(b.mine) - f1(b.plain)) || f1(a.mine) - f1(b.mine))
    .slice(0, errors)) {
    const { reading, mine, plain, gold } = row;
    const source = reading.mine.ok ? reading.mine.value.source : reading.mine.failure.kind;
    console.log(
      `  ${f1(mine).toFixed(3)} P ${(mine.precision ?? 0).toFixed(2)} R ${mine.recall.toFixed(2)} (plain ${f1(plain).toFixed(3)}) ${source} ${gold.id}`,
    );
  }
  if (out)
    writeFileSync(out, rows.map(({ gold, reading }) => `${JSON.stringify(prediction(gold, reading))}\n`).join(""));
}

const textOf = (mine: Result<Article>) => (mine.ok ? mine.value.blocks.map(({ text }) => text).join("\n") : "");

function prediction({ id }: GoldPage, { mine }: PageReading) {
  if (!mine.ok) return { id, textBlocks: [], failure: mine.failure };
  const { blocks, title, authors, published } = mine.value;
  return { id, textBlocks: blocks.map(({ text }) => text), title, authors, date: published };
}

const print = (name: string, { precision, recall, f1: score }: ReturnType<typeof scoreSet>) =>
  console.log(`${name.padEnd(18)} F1 ${score.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}`);
