import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import puppeteer, { type Page } from "puppeteer-core";
import { build, type Plugin } from "vite";
import type { Result } from "../../../lib/result.ts";
import type { Article } from "../../../lib/types.ts";
import { ensureBrowser } from "../../../tools/browsers/find.ts";
import { BUILT } from "../../../tools/browsers/launch.ts";
import { UsageError } from "../../../tools/complain.ts";
import { leanReadability } from "../../../tools/leanReadability.ts";
import { plainAssignments } from "../../../tools/plainAssignments.ts";

export interface GoldPage {
  readonly id: string;
  readonly url: string;
  /** Path of the gzipped page, relative to the gold file. */
  readonly html: string;
  readonly gold: {
    readonly body: string;
    readonly title?: string | null;
    readonly authors?: readonly string[] | null;
    readonly date?: string | null;
  };
}

export interface PageReading {
  readonly mine: Result<Article>;
  readonly plain: readonly string[];
  /** The reading without some steps; null when none was to be left out. */
  readonly lacking: Result<Article> | null;
  /** Milliseconds in the page: the better of two runs each, in turns. */
  readonly mineTime: number;
  readonly plainTime: number;
}

/**
 * Reads every page in real Chromium: no scripts of its own, no network, its own address; the built script, and plain Readability.
 *
 * @param without steps to leave out in one more reading; empty for none.
 */
export async function* readPages(
  dataFile: string,
  pages: readonly GoldPage[],
  without: readonly string[],
): AsyncGenerator<readonly [GoldPage, PageReading]> {
  const scripts = {
    mine: builtScript(),
    plain: await bundled("plain()", []),
    lacking: without.length > 0 ? await bundled(`without(${JSON.stringify(without)})`, PACKAGED) : null,
  };
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser("chromium"),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    for (const gold of pages) {
      const html = gunzipSync(readFileSync(resolve(dirname(dataFile), gold.html)));
      const page = await browser.newPage();
      await serveOnly(page, gold.url, html);
      await page.goto(gold.url, { waitUntil: "domcontentloaded", timeout: 30_000 });
      yield [gold, await readPage(page, scripts)];
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

/** Answers the page's own address with its markup and everything else with nothing. */
async function serveOnly(page: Page, _url: string, html: Buffer): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  let served = false;
  page.on("request", (request) => {
    if (served || !request.isNavigationRequest()) void request.abort();
    else {
      served = true;
      void request.respond({ status: 200, contentType: "text/html; charset=utf-8", body: html });
    }
  });
}

interface Scripts {
  readonly mine: string;
  readonly plain: string;
  readonly lacking: string | null;
}

async function readPage(page: Page, scripts: Scripts): Promise<PageReading> {
  const timed = async <Value>(script: string): Promise<{ value: Value; time: number }> =>
    page.evaluate(
      `(() => { const started = performance.now(); const value = (0, eval)(${JSON.stringify(script)}); return { value, time: performance.now() - started }; })()`,
    ) as Promise<{ value: Value; time: number }>;
  const mine = await timed<Result<Article>>(scripts.mine);
  const plain = await timed<string[]>(scripts.plain);
  const mineAgain = await timed(scripts.mine);
  const plainAgain = await timed(scripts.plain);
  return {
    mine: mine.value,
    plain: plain.value,
    lacking: scripts.lacking === null ? null : (await timed<Result<Article>>(scripts.lacking)).value,
    mineTime: Math.min(mine.time, mineAgain.time),
    plainTime: Math.min(plain.time, plainAgain.time),
  };
}

function builtScript(): string {
  try {
    return readFileSync(resolve(BUILT.chromium, "extract.js"), "utf8");
  } catch {
    throw new UsageError("the package is not built: npm run build");
  }
}

/** What the package does to what it is made of. */
const PACKAGED = [plainAssignments(), leanReadability()];

/** The functions of `inPage.ts` as a script that can be injected the same way, and a call of one of them. */
async function bundled(call: string, plugins: Plugin[]): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    plugins,
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve(import.meta.dirname, "inPage.ts"), formats: ["iife"], name: "inPage" },
    },
  });
  const [chunk] = (Array.isArray(output) ? output : [output]).flatMap((bundle) =>
    "output" in bundle ? bundle.output : [],
  );
  if (chunk?.type !== "chunk") throw new Error("the scripts of the benchmark could not be bundled");
  return `${chunk.code}\ninPage.${call};`;
}
