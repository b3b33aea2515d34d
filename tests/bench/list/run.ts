import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BrowserName } from "../../../tools/browsers/find.ts";
import { launch } from "../../../tools/browsers/launch.ts";
import type { Browser, View } from "../../../tools/browsers/types.ts";
import { UsageError } from "../../../tools/complain.ts";
import { bundle } from "../../store/bundle.ts";
import { generate, word } from "../../store/generate.ts";
import { runJob } from "../../store/job.ts";
import type { BenchOptions } from "../options.ts";

const SIZES = [100, 1_000, 10_000, 100_000];
/** The list that the goals speak of. */
const GOAL_SIZE = 100_000;
const BROWSERS: readonly BrowserName[] = ["chromium", "firefox"];

interface Row {
  readonly size: number;
  readonly paint: number;
  readonly first: number;
  readonly common: number;
  readonly rare: number;
  readonly scan: number;
  readonly save: number;
  readonly memory: number;
}

/** Words by how often they are used: the beginning of one of the most common, and of one that is hardly ever there. */
const COMMON = word(1).slice(0, 3);
const RARE = word(30_011).slice(0, 8);
const RARE_BEGINNING = "bru";

interface Timed {
  readonly time: number;
  readonly longest: number;
  readonly bytes: number;
}

/** What the list costs as it grows: the built package in real browsers, the store's own code on their databases. */
export async function run({ sizes, browser }: BenchOptions): Promise<void> {
  const wanted = sizes ?? SIZES;
  const names = browser === null ? BROWSERS : BROWSERS.filter((name) => name === browser);
  if (names.length === 0) throw new UsageError(`--browser is chromium or firefox, not "${browser}"`);
  const script = await bundle(resolve(import.meta.dirname, "inPage.ts"), "nutgrafBench");
  for (const name of names)
    await runIn(
      name,
      wanted.toSorted((a, b) => a - b),
      script,
    );
}

async function runIn(name: BrowserName, sizes: readonly number[], script: string): Promise<void> {
  const empty = await withCopy(name, null, (started) => saving(started, script));
  console.log(`${name}: saving one brief into an empty store ${ms(empty)}`);
  const rows: Row[] = [];
  for (const size of sizes) {
    const list = await filled(name, size, script);
    const row = await withCopy(name, list, (started) => measure(started, script, size));
    rows.push(row);
    console.log(
      `${name} ${size}: paint ${ms(row.paint)}, first page ${ms(row.first)}, search common ${ms(row.common)} rare ${ms(row.rare)}, scan ${ms(row.scan)}, save ${ms(row.save)}, memory ${row.memory} MB`,
    );
  }
  printRatios(name, rows, empty);
  const largest = sizes.at(-1) ?? 0;
  await withCopy(name, await filled(name, largest, script), (started) =>
    withPage(started, script, async (view) => {
      for (const format of ["json", "markdown-zip"]) {
        const exported = await runJob<Timed>(view, "nutgrafBench", "exportAll", format);
        console.log(
          `${name}: export of ${largest} as ${format}: ${timedLine(exported)} (goal: longest at most 200 ms)`,
        );
      }
      const imported = await importGenerated(view, IMPORTED);
      console.log(
        `${name}: import of ${IMPORTED} into ${largest}: ${timedLine(imported)} (goal: longest at most 200 ms)`,
      );
    }),
  );
}

const IMPORTED = 10_000;

/** Imports generated briefs that are not there yet from a file on the disk. */
async function importGenerated(view: View, count: number): Promise<Timed> {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-import-"));
  try {
    const path = join(folder, "briefs.json");
    writeFileSync(path, '{"format":"nutgraf-briefs","version":1,"briefs":[');
    for (let at = 0; at < count; at++) appendFileSync(path, `${at ? "," : ""}${JSON.stringify(generate(at, 3))}`);
    appendFileSync(path, "]}");
    await view.evaluate(() => {
      document.body.append(Object.assign(document.createElement("input"), { type: "file", id: "bench-file" }));
    });
    await view.chooseFile("#bench-file", path);
    return await runJob<Timed>(view, "nutgrafBench", "importChosen", "#bench-file");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Profiles with a list of each size, made once: filling a list of a hundred thousand takes longer than all that is measured. */
const LISTS = resolve(import.meta.dirname, "../../../.results/lists");
/** Milliseconds for a browser to put in order what it has written, or to come to rest after its start. */
const SETTLE = 3_000;
/** Milliseconds until a page that was closed is gone. */
const CLOSING = 300;

async function filled(name: BrowserName, size: number, script: string): Promise<string> {
  const place = join(LISTS, `${name}-${size}`);
  if (existsSync(place)) return place;
  const smaller = existsSync(LISTS)
    ? readdirSync(LISTS)
        .filter((entry) => entry.startsWith(`${name}-`) && Number(entry.slice(name.length + 1)) < size)
        .map((entry) => Number(entry.slice(name.length + 1)))
    : [];
  const from = Math.max(0, ...smaller);
  const growing = `${place}.part`;
  rmSync(growing, { recursive: true, force: true });
  mkdirSync(LISTS, { recursive: true });
  if (from > 0) cpSync(join(LISTS, `${name}-${from}`), growing, { recursive: true });
  else mkdirSync(growing);
  const started = await launch(name, { profile: growing });
  const start = performance.now();
  await withPage(started, script, (view) => runJob(view, "nutgrafBench", "fill", from, size - from));
  console.log(`${name}: filled from ${from} to ${size} in ${Math.round((performance.now() - start) / 1000)} s`);
  await new Promise((later) => setTimeout(later, SETTLE));
  await started.close();
  renameSync(growing, place);
  return place;
}

/** A browser on a copy of a profile, or on a fresh one: what is measured writes, too. */
async function withCopy<Value>(
  name: BrowserName,
  list: string | null,
  work: (started: Browser) => Promise<Value>,
): Promise<Value> {
  const profile = mkdtempSync(join(tmpdir(), "nutgraf-list-"));
  try {
    if (list !== null) cpSync(list, profile, { recursive: true });
    const started = await launch(name, { profile });
    try {
      await new Promise((later) => setTimeout(later, SETTLE));
      return await work(started);
    } finally {
      await started.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const timedLine = ({ time, longest, bytes }: Timed) =>
  `${ms(time)}, ${(bytes / 1e6).toFixed(1)} MB, longest without an answer ${ms(longest)}`;

const ms = (time: number) => `${time < 100 ? time.toFixed(1) : Math.round(time)} ms`;

async function withPage<Value>(
  started: Browser,
  script: string,
  work: (view: View) => Promise<Value>,
  page = "briefs.html",
): Promise<Value> {
  const view = await started.openExtensionPage(page);
  await view.run(script);
  try {
    return await work(view);
  } finally {
    await view.evaluate(() => setTimeout(() => window.close(), 0) && undefined).catch(() => undefined);
    // Firefox refuses to open a page while another one is going away.
    await new Promise((later) => setTimeout(later, CLOSING));
  }
}

/**
 * Median milliseconds of saving one brief, from a document in which nothing else of the extension runs: savings that follow each other
 * at once would else wait for an open list to read again what the last one changed, which no reader's do.
 */
const saving = (started: Browser, script: string) =>
  withPage(
    started,
    script,
    async (view) => {
      await runJob(view, "nutgrafBench", "save", 10);
      return runJob<number>(view, "nutgrafBench", "save", 50);
    },
    "icon/96.png",
  );

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function measure(started: Browser, script: string, size: number): Promise<Row> {
  const paints: number[] = [];
  const firsts: number[] = [];
  for (let round = 0; round < 7; round++) {
    await withPage(started, script, async (view) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      paints.push(await view.evaluate(paintOf));
      firsts.push(await runJob<number>(view, "nutgrafBench", "firstPage"));
    });
  }
  const searches = await withPage(started, script, async (view) => {
    const search = async (text: string) =>
      (await runJob<{ time: number }>(view, "nutgrafBench", "search", text, 15)).time;
    await search(COMMON);
    const common = await search(COMMON);
    const rare = Math.max(await search(RARE_BEGINNING), await search(RARE));
    // Before all records are read: no part of the extension does that, and what it leaves behind is no memory of the list's.
    const memory = memoryOf(started);
    const { time: scan } = await runJob<{ time: number }>(view, "nutgrafBench", "scan", RARE);
    return { common, rare, scan, memory };
  });
  return {
    size,
    paint: median(paints.slice(1)),
    first: median(firsts.slice(1)),
    ...searches,
    save: await saving(started, script),
  };
}

/** When the largest part of the page was painted, in milliseconds from the beginning of its loading: that is the list. */
function paintOf(): Promise<number> {
  return new Promise((resolve) => {
    let last = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) last = entry.startTime;
    });
    observer.observe({ type: "largest-contentful-paint", buffered: true });
    setTimeout(() => resolve(last), 100);
  });
}

/** Megabytes of memory of all processes of the browser, shared memory counted once. */
function memoryOf(started: Browser): number {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    const parent = Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${entry}/status`))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const tree = (process: number): number[] => [process, ...(children.get(process) ?? []).flatMap(tree)];
  const kilobytes = tree(started.process)
    .map((id) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0))
    .reduce((sum, value) => sum + value, 0);
  return Math.round(kilobytes / 1024);
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // The process has ended in the meantime.
    return "";
  }
}

function printRatios(name: string, rows: readonly Row[], empty: number): void {
  const at = (size: number) => rows.find((row) => row.size === size);
  const last = rows.at(-1);
  if (!last) return;
  // A size over itself says nothing.
  const smaller = (size: number) => (size < last.size ? at(size) : undefined);
  const [hundred, thousand] = [smaller(100), smaller(1_000)];
  const verdict = (isReached: boolean) => (last.size < GOAL_SIZE ? "" : isReached ? " reached" : " MISSED");
  const line = (what: string, ratio: number, goal: number) =>
    console.log(
      `${name}: ${what} ${ratio.toFixed(2)} (goal at ${GOAL_SIZE}: at most ${goal})${verdict(ratio <= goal)}`,
    );
  if (hundred) {
    line(`first paint at ${last.size} over 100:`, last.paint / hundred.paint, 1.5);
    console.log(`${name}: first page at ${last.size} over 100: ${(last.first / hundred.first).toFixed(2)}`);
  }
  if (thousand) {
    line(`search of a common beginning at ${last.size} over 1000:`, last.common / thousand.common, 3);
    line(`search of a rare one at ${last.size} over 1000:`, last.rare / thousand.rare, 3);
    line(`memory at ${last.size} over 1000:`, last.memory / thousand.memory, 2);
  }
  line("slower search over full scan:", Math.max(last.common, last.rare) / last.scan, 0.1);
  line(`saving into ${last.size} over saving into an empty store:`, last.save / empty, 1.5);
}
