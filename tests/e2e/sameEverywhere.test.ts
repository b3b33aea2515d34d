import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { Brief } from "../../lib/types.ts";
import { pointLine } from "../../lib/view/pointLine.ts";
import { openBrief, pointsOf, useSession } from "./session.ts";

const session = useSession();
const ROOT = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

/** The brief that the same code makes in the terminal, on another DOM and with another engine's segmentation of words. */
async function briefInTerminal(page: string, url: string): Promise<Brief> {
  const { stdout } = await run(
    process.execPath,
    ["tools/brief.ts", resolve("tests/pages", page), "--url", url, "--format", "json"],
    { cwd: ROOT, maxBuffer: 2 ** 24 },
  );
  return (JSON.parse(stdout) as { brief: Brief }).brief;
}

/** Both browsers run this: what agrees with the terminal in each is the same in all three. */
test.each([
  ["extraction/json-ld.html"],
  ["extraction/japanese.html"],
  ["extraction/chinese.html"],
  ["extraction/hindi.html"],
  ["extraction/arabic.html"],
  ["extraction/hebrew.html"],
  ["extraction/german.html"],
  ["extraction/greek.html"],
])("the points of %s are the same in this browser and in the terminal", async (page) => {
  const { popup } = await openBrief(session, page);
  const points = await pointsOf(popup);
  await session.browser.closePopup();
  expect(points.length).toBeGreaterThan(1);
  const { points: expected } = await briefInTerminal(page, `${session.site.base}${page}`);
  expect(points.toSorted()).toEqual(expected.map(pointLine).toSorted());
});

/** Months in words are read as the browser itself writes them. */
test.each([
  ["extraction/day-by-headline.html", "Feb 27, 2026"],
  ["extraction/day-in-russian.html", "Feb 27, 2026"],
])("the day that %s says in a line by its headline stands at the head of its brief", async (page, day) => {
  const { popup } = await openBrief(session, page);
  const head = await popup.evaluate(() => document.querySelector("header")?.textContent ?? "");
  await session.browser.closePopup();
  expect(head).toContain(day);
});

test.each([
  ["harbour-tunnel-islander.html", "Nordfast Marine"],
  // These two are found by the taggers of their languages, and not by rules.
  ["names-german.html", "Henning Bartels"],
  ["names-french.html", "Allemagne"],
])("the names of %s are those that its language's tagger finds, here and in the terminal", async (page, name) => {
  const { popup } = await openBrief(session, page);
  const names = await popup.evaluate(() =>
    [...document.querySelectorAll(".actor .name")].map(({ textContent }) => textContent),
  );
  await session.browser.closePopup();
  const { actors } = await briefInTerminal(page, `${session.site.base}${page}`);
  expect(names).toContain(name);
  expect(names).toEqual(actors.slice(0, names.length).map((actor) => actor.name));
});
