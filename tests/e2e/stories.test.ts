import { beforeAll, describe, expect, test } from "vitest";
import type { View } from "../../tools/browsers/types.ts";
import { waitFor } from "../../tools/browsers/waitFor.ts";
import { violations } from "./axe.ts";
import { openBrief, press, SAMPLE, useSession, waitForText } from "./session.ts";

const session = useSession();
const COURIER = "Storholm harbour tunnel halted after audit finds 1.4bn overrun";
const ISLANDER = "Minister freezes tunnel under Storholm harbour";

/** Two papers on the same story, and a story of its own. */
beforeAll(async () => {
  for (const page of [SAMPLE, "harbour-tunnel-islander.html", "extraction/json-ld.html"]) {
    const { popup } = await openBrief(session, page);
    await press(popup, "Save");
    await waitForText(popup, "✓ Saved");
    await session.browser.closePopup();
  }
});

const follow = (view: View, text: string) =>
  waitFor(
    view,
    `a link “${text}”`,
    (wanted: string) => {
      const link = [...document.querySelectorAll("a")].find(({ textContent }) =>
        textContent?.trim().startsWith(wanted),
      );
      link?.click();
      return link !== undefined;
    },
    text,
  );
const partOf = (view: View, heading: string) =>
  view.evaluate(
    (wanted: string) =>
      [...document.querySelectorAll("section.part")].find(
        (part) => part.querySelector("h2, h3")?.textContent === wanted,
      )?.textContent ?? "",
    heading,
  );

describe("actors across briefs", () => {
  test("everyone is listed, found by name, and has a dossier with roles, words and sources", async () => {
    const page = await session.browser.openExtensionPage("actors.html");
    await waitForText(page, "Elin Sandvik");
    const first = await page.evaluate(() => document.querySelector(".everyone .soft")?.textContent);
    expect(first).toBe("2 briefs");
    await page.evaluate(() => document.querySelector<HTMLElement>("input.search")?.focus());
    await page.type("sandv");
    await waitFor(page, "one name", () => document.querySelectorAll(".everyone li").length === 1);
    await follow(page, "Elin Sandvik");
    await waitForText(page, "In 2 briefs");
    expect((await partOf(page, "Roles, as the articles state them")).toLowerCase()).toContain("transport minister");
    const did = await partOf(page, "Did");
    expect(did).toContain("has ordered a review by three independent geologists");
    expect(did).toContain("The Norvik Courier");
    const said = await partOf(page, "Said");
    expect(said).toContain("They can wait for an honest price.");
    expect(said).toContain("The Skerry Islander");
    expect(await partOf(page, "With them in the same stories")).toContain("Nordfast Marine");
    expect(await partOf(page, "Stories")).toContain(COURIER);
  });

  test("the reader takes two names for one, and splits them again", async () => {
    const page = await session.browser.openExtensionPage("actors.html?q=agnes");
    await follow(page, "Agnes Mure");
    await waitForText(page, "In 1 brief");
    await page.evaluate(() => document.querySelector<HTMLElement>("input[placeholder^='Begin']")?.focus());
    await page.type("ingrid");
    await press(page, "Take for the same");
    await waitForText(page, "In 2 briefs");
    await press(page, "Split off");
    await waitForText(page, "In 1 brief,");
  });

  test("a brief's actor leads to the dossier, the dossier to the briefs", async () => {
    const list = await session.browser.openExtensionPage("briefs.html");
    await press(list, ISLANDER);
    await follow(list, "Elin Sandvik");
    await waitForText(list, "In 2 briefs");
    await follow(list, "Show the briefs");
    await waitFor(list, "two briefs", () => document.querySelectorAll(".card").length === 2);
  });
});

describe("the same story", () => {
  test("is suggested in an open brief, and laid side by side", async () => {
    const list = await session.browser.openExtensionPage("briefs.html");
    await press(list, ISLANDER);
    await waitForText(list, "Perhaps the same story".toUpperCase());
    await waitFor(list, "one suggestion", () => document.querySelectorAll(".same-story li").length === 1);
    await list.evaluate(() => document.querySelector<HTMLElement>(".same-story a")?.click());
    await waitForText(list, "Side by side");
    await waitForText(list, COURIER);
    const told = await partOf(list, "Told by more than one");
    expect(told).toContain("will cost 1.4 billion marks more");
    expect(told).toContain("will cost 1.6 billion marks more");
    const figures = await partOf(list, "Figures that differ");
    expect(figures).toContain("18 per cent");
    expect(figures).toContain("21 per cent");
    expect(figures).toContain("1.6 billion marks");
    const quoted = await partOf(list, "Quoted in one only");
    expect(quoted).toContain("Henrik Dahl");
    expect(quoted).toContain("Agnes Mure");
    expect(quoted).not.toContain("Elin Sandvik");
    expect(await partOf(list, "In more than one")).toContain("Elin Sandvik");
    expect(await partOf(list, "In one only")).toContain("Petra Aune");
  });

  test("says what to do when there is nothing to compare", async () => {
    const page = await session.browser.openExtensionPage("compare.html?ids=gone");
    await waitForText(page, "Choose two briefs or more");
  });
});

test.each(["light", "dark"] as const)("axe-core finds nothing on these pages, %s", async (theme) => {
  for (const [address, shown] of [
    ["actors.html", "Elin Sandvik"],
    ["actors.html?q=nobody-at-all", "Nobody found"],
    ["actors.html?actor=person%3Aelin%20sandvik", "In 2 briefs"],
    ["actors.html?actor=person%3Anobody", "Nobody of this name"],
    ["compare.html", "Choose two briefs or more"],
    ["briefs.html?part=later", "Nothing waits to be briefed"],
    ["briefs.html?q=nothing-like-this", "Nothing found"],
  ] as const) {
    const page = await session.browser.openExtensionPage(address);
    await session.browser.setColorScheme(theme);
    await waitForText(page, shown);
    expect(await violations(page), address).toEqual([]);
  }
  const list = await session.browser.openExtensionPage("briefs.html?tag=&sort=title");
  await session.browser.setColorScheme(theme);
  await press(list, ISLANDER);
  await waitFor(list, "a suggestion", () => document.querySelector(".same-story a") !== null);
  await list.press("x");
  await waitForText(list, "1 brief selected");
  expect(await violations(list), "open, selected, filtered").toEqual([]);
  for (const dialog of ["Export…", "Import…", "Keys"]) {
    await press(list, dialog);
    await waitFor(list, "a dialog", () => document.querySelector("dialog[open]") !== null);
    expect(await violations(list), dialog).toEqual([]);
    await press(list, "Close");
    await waitFor(list, "no dialog", () => document.querySelector("dialog[open]") === null);
  }
  await list.evaluate(() => document.querySelector<HTMLElement>(".same-story a")?.click());
  await waitForText(list, "Side by side");
  await waitForText(list, COURIER);
  expect(await violations(list), "compare").toEqual([]);
});
