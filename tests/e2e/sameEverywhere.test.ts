import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { KeyPoint } from "../../lib/types.ts";
import { pointLine } from "../../lib/view/pointLine.ts";
import { openBrief, pointsOf, useSession } from "./session.ts";

const session = useSession();
const ROOT = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

/** The points that the same code chooses in the terminal, on another DOM and with another engine's segmentation of words. */
async function pointsInTerminal(page: string, url: string): Promise<string[]> {
  const { stdout } = await run(
    process.execPath,
    ["tools/brief.ts", resolve("tests/pages", page), "--url", url, "--format", "json"],
    { cwd: ROOT, maxBuffer: 2 ** 24 },
  );
  const { brief } = JSON.parse(stdout) as { brief: { points: readonly KeyPoint[] } };
  return brief.points.map(pointLine);
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
  expect(points.toSorted()).toEqual((await pointsInTerminal(page, `${session.site.base}${page}`)).toSorted());
});
