import { expect, test } from "vitest";
import type { View } from "../../tools/browsers/types.ts";
import { waitFor } from "../../tools/browsers/waitFor.ts";
import { openBrief, pointsOf, SAMPLE, useSession, waitForText } from "./session.ts";

const session = useSession();

/** The text of every range the page has under a highlight's name. */
const highlighted = (page: View, name: string) =>
  page.evaluate((wanted: string) => {
    const ranges = [...((CSS.highlights.get(wanted) as unknown as Iterable<Range> | undefined) ?? [])];
    return ranges.map((range) => range.toString().replace(/\s+/g, " ").trim());
  }, name);

test("a click on a point goes to its sentence in the page and marks it, and the document stays as it was", async () => {
  const { page, popup } = await openBrief(session);
  const markup = await page.evaluate(() => document.documentElement.outerHTML);
  const points = await pointsOf(popup);
  const last = points.length - 1;
  await popup.evaluate((index: number) => [...document.querySelectorAll<HTMLElement>(".point")][index]?.click(), last);
  await expect.poll(() => highlighted(page, "nutgraf-focus"), { timeout: 15_000 }).toEqual([points[last]]);
  await waitFor(page, "the sentence in sight", () => {
    const [range] = [...((CSS.highlights.get("nutgraf-focus") as unknown as Iterable<Range> | undefined) ?? [])];
    const box = range?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
  await session.browser.closePopup();
});

test("what a link says to screen readers only is in no point, and a point is found in the page across it", async () => {
  const { popup: plain } = await openBrief(session);
  const points = await pointsOf(plain);
  await session.browser.closePopup();
  const page = await session.browser.open(session.site.base + SAMPLE);
  await page.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = ".b7x { position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap }";
    document.head.append(style);
    for (const paragraph of document.querySelectorAll("article p")) {
      const heard = document.createElement("span");
      heard.className = "b7x";
      heard.textContent = ", opens new tab";
      const first = paragraph.firstChild;
      if (first instanceof Text && first.data.includes(" ", 5))
        first.splitText(first.data.indexOf(" ", 5)).before(heard);
    }
  });
  const popup = await session.browser.clickToolbarButton();
  await waitFor(popup, "a brief", () => document.querySelector(".point") !== null);
  expect(await pointsOf(popup)).toEqual(points);
  await popup.evaluate(() => document.querySelector<HTMLElement>(".point")?.click());
  await expect.poll(async () => (await highlighted(page, "nutgraf-focus")).length, { timeout: 15_000 }).toBe(1);
  await session.browser.closePopup();
});

test("an actor's row goes through the mentions one by one and marks them all", async () => {
  const { page, popup } = await openBrief(session);
  const actor = await popup.evaluate(() => {
    const row = document.querySelector<HTMLElement>("button.actor");
    row?.click();
    return {
      count: Number(row?.querySelector(".count")?.textContent),
      name: row?.querySelector(".name")?.textContent ?? "",
    };
  });
  await expect.poll(async () => (await highlighted(page, "nutgraf-focus")).length, { timeout: 15_000 }).toBe(1);
  const [first] = await highlighted(page, "nutgraf-focus");
  expect(actor.name).toContain(first?.split(" ").at(-1));
  expect(await highlighted(page, "nutgraf-others")).toHaveLength(actor.count - 1);
  await session.browser.closePopup();
});

test("a statement leads to its words in the page", async () => {
  const { page, popup } = await openBrief(session);
  const said = await popup.evaluate(() => {
    const statement = document.querySelector<HTMLElement>(".statement");
    statement?.click();
    return statement?.textContent?.replace(/^“|”$/g, "") ?? "";
  });
  await expect.poll(() => highlighted(page, "nutgraf-focus"), { timeout: 15_000 }).toEqual([said]);
  await session.browser.closePopup();
});

test("words that have gone from the page are said to be gone", async () => {
  const { page, popup } = await openBrief(session);
  await page.evaluate(() => document.querySelector("article")?.remove());
  await popup.evaluate(() => document.querySelector<HTMLElement>(".point")?.click());
  await waitForText(popup, "These words are no longer in the page");
  await session.browser.closePopup();
});

test("from the saved list, a point opens the article at its sentence", async () => {
  const { popup } = await openBrief(session);
  await popup.evaluate(() => document.querySelector<HTMLElement>(".save")?.click());
  await waitForText(popup, "✓ Saved");
  await session.browser.closePopup();
  const list = await session.browser.openExtensionPage("briefs.html");
  await waitFor(list, "the card", () => {
    document.querySelector<HTMLElement>(".card-title button[aria-expanded=false]")?.click();
    return document.querySelector("a.point") !== null;
  });
  const address = await list.evaluate(
    () => [...document.querySelectorAll<HTMLAnchorElement>("a.point")].at(-1)?.href ?? "",
  );
  expect(address).toContain("#:~:text=");
  const page = await session.browser.open(address);
  await waitFor(page, "the page scrolled to the quote", () => scrollY > 200);
});
