import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import type { View } from "../../tools/browsers/types.ts";
import { openBrief, press, useSession, waitForText } from "./session.ts";

const session = useSession();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** Everything axe-core has to say against a document: WCAG 2.2 and its own best practices. */
async function violations(view: View): Promise<Violation[]> {
  await view.run(AXE);
  return view.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations: found } = await axe.run(document);
    return found.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => `${node.html} ${node.failureSummary}`) }));
  });
}

const THEMES = ["light", "dark"] as const;

test.each(THEMES)("axe-core finds nothing in the popup, %s", async (theme) => {
  await session.browser.setColorScheme(theme);
  const { popup } = await openBrief(session);
  await session.browser.setColorScheme(theme);
  const background = await popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background).toBe(theme === "light" ? "rgb(253, 252, 249)" : "rgb(23, 25, 26)");
  expect(await violations(popup)).toEqual([]);
  await press(popup, "Save");
  await waitForText(popup, "✓ Saved");
  expect(await violations(popup)).toEqual([]);
  await press(popup, "Remove");
  await waitForText(popup, "Removed from your briefs.");
  await session.browser.closePopup();
});

test.each(THEMES)("axe-core finds nothing in the words of a failure, %s", async (theme) => {
  await session.browser.open(`${session.site.base}front-page.html`);
  const popup = await session.browser.clickToolbarButton();
  await session.browser.setColorScheme(theme);
  await waitForText(popup, "This page does not look like an article");
  expect(await violations(popup)).toEqual([]);
  await session.browser.closePopup();
});

test.each(THEMES)("axe-core finds nothing in the list: empty, closed, open, after a removal, %s", async (theme) => {
  const list = await session.browser.openExtensionPage("briefs.html");
  await session.browser.setColorScheme(theme);
  await waitForText(list, "No brief saved yet");
  expect(await violations(list)).toEqual([]);
  const { popup } = await openBrief(session);
  await press(popup, "Save");
  await waitForText(popup, "✓ Saved");
  const title = await popup.evaluate(() => document.querySelector("h1")?.textContent ?? "");
  await session.browser.closePopup();
  await waitForText(list, title);
  expect(await violations(list)).toEqual([]);
  await press(list, title);
  await waitForText(list, "Who is in it".toUpperCase());
  expect(await violations(list)).toEqual([]);
  await press(list, "Remove “");
  await waitForText(list, "No brief saved yet");
  expect(await violations(list)).toEqual([]);
});
