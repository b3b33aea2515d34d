import { expect, test } from "vitest";
import { violations } from "./axe.ts";
import { openBrief, press, useSession, waitForText } from "./session.ts";

const session = useSession();
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
