import { expect, test } from "vitest";
import { waitFor } from "../../tools/browsers/waitFor.ts";
import { openBrief, pointsOf, press, SAMPLE, useSession, waitForText } from "./session.ts";

const session = useSession();

test("a click on the toolbar button briefs the page: five points, each a sentence of the article word for word", async () => {
  const { page, popup } = await openBrief(session);
  const points = await pointsOf(popup);
  expect(points).toHaveLength(5);
  const article = await page.evaluate(() =>
    (document.querySelector("article")?.textContent ?? "").replace(/\s+/g, " "),
  );
  for (const point of points) expect(article).toContain(point);
  expect(await popup.evaluate(() => document.querySelector("h1")?.textContent)).toBe(
    await page.evaluate(() => document.querySelector("h1")?.textContent?.trim()),
  );
  await session.browser.closePopup();
});

test("the popup shows who is in the story, who said what, unnamed sources as such, and where the points come from", async () => {
  const { popup } = await openBrief(session);
  const text = await popup.evaluate(() => document.body.innerText.toLowerCase());
  expect(text).toContain("who is in it");
  expect(text).toContain("who said what");
  expect(text).toMatch(/\d+ unnamed source/);
  expect(text).toMatch(/word for word from \d+ of \d+ paragraphs/);
  expect(text).toMatch(/\d+ min read/);
  await session.browser.closePopup();
});

test("many authors take several lines, and no letter of them is cut away", async () => {
  const { popup } = await openBrief(session);
  const hidden = await popup.evaluate(() => {
    const meta = document.querySelector<HTMLElement>(".meta");
    const name = meta?.querySelectorAll("bdi")[1];
    if (!meta || !name) return "no authors";
    name.textContent = "Wilhelmina Abernathy, Thorvald Kristoffersen and Persephone Thackeray-Montgomery";
    const seen =
      meta.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(meta).getPropertyValue("--dot"));
    const range = document.createRange();
    range.selectNodeContents(name);
    const lines = [...range.getClientRects()];
    return { lines: lines.length > 1, hidden: lines.filter(({ left }) => left < seen - 1).length };
  });
  expect(hidden).toEqual({ lines: true, hidden: 0 });
  await session.browser.closePopup();
});

test("nothing of the page's clutter is in the brief", async () => {
  const { popup } = await openBrief(session);
  const text = await popup.evaluate(() => document.querySelector("main")?.innerText.toLowerCase() ?? "");
  for (const clutter of ["newsletter", "cookie", "subscribe", "photograph", "read more", "share this"]) {
    expect(text).not.toContain(clutter);
  }
  await session.browser.closePopup();
});

test("the reader chooses three, five or eight points, and the choice is remembered", async () => {
  const { popup } = await openBrief(session);
  await popup.evaluate(() => [...document.querySelectorAll<HTMLInputElement>(".choice input")][0]?.click());
  await waitFor(popup, "three points", () => document.querySelectorAll(".point").length === 3);
  await session.browser.closePopup();

  const again = await session.browser.clickToolbarButton();
  await waitFor(again, "three points", () => document.querySelectorAll(".point").length === 3);
  await again.evaluate(() => [...document.querySelectorAll<HTMLInputElement>(".choice input")][1]?.click());
  await waitFor(again, "five points", () => document.querySelectorAll(".point").length === 5);
  await session.browser.closePopup();
});

test("save, see it in the list, read it in full, remove it, take that back", async () => {
  const { popup } = await openBrief(session);
  const title = await popup.evaluate(() => document.querySelector("h1")?.textContent ?? "");
  const points = await pointsOf(popup);
  await press(popup, "Save");
  await waitForText(popup, "✓ Saved");
  await session.browser.closePopup();

  const list = await session.browser.openExtensionPage("briefs.html");
  await waitForText(list, title);
  await press(list, title);
  await waitFor(list, "the whole brief", () => document.querySelector(".point") !== null);
  expect(await pointsOf(list)).toEqual(points);

  await press(list, "Remove “");
  await waitForText(list, "No brief saved yet");
  await press(list, "Undo");
  await waitFor(list, "the card again", () => document.querySelectorAll(".card").length === 1);
  expect(await list.evaluate(() => document.querySelector(".card-title")?.textContent)).toContain(title);
});

test("opened again on the same page, the popup knows at once that it is saved, and can take it back", async () => {
  const { popup } = await openBrief(session);
  expect(await popup.evaluate(() => document.querySelector(".save")?.textContent)).toBe("✓ Saved");
  await press(popup, "Remove");
  await waitForText(popup, "Removed from your briefs.");
  expect(await popup.evaluate(() => document.querySelector(".save")?.textContent)).toBe("Save");
  await session.browser.closePopup();
});

test("saved twice, an article is in the list once", async () => {
  for (let time = 0; time < 2; time++) {
    const { popup } = await openBrief(session);
    if (time === 0) await press(popup, "Save");
    await waitForText(popup, "✓ Saved");
    await session.browser.closePopup();
  }
  // Opened anew, the page's icon says nothing until the key has saved: what follows must not run into it.
  await session.browser.open(session.site.base + SAMPLE);
  const sign = async () => (await session.browser.badge()).text;
  await expect.poll(sign, { timeout: 15_000 }).toBe("");
  await session.browser.pressCommand("save-brief");
  await expect.poll(sign, { timeout: 15_000 }).toBe("✓");
  const list = await session.browser.openExtensionPage("briefs.html");
  await waitFor(list, "one card", () => document.querySelectorAll(".card").length === 1);
});

test("what the reader puts right about who is in it is still so when the popup opens again, and in the list", async () => {
  const { popup } = await openBrief(session);
  await press(popup, "Put right Henrik Dahl");
  await press(popup, "Hide");
  await waitForText(popup, "One correction of yours");
  // Saved before, it is changed in the list, too.
  await waitForText(popup, "Changed in your briefs, too.");
  await session.browser.closePopup();
  const again = await session.browser.clickToolbarButton();
  await waitForText(again, "One correction of yours");
  const named = () => [...document.querySelectorAll(".actor .name")].map(({ textContent }) => textContent);
  expect(await again.evaluate(named)).not.toContain("Henrik Dahl");
  await session.browser.closePopup();
  const list = await session.browser.openExtensionPage("briefs.html");
  await press(list, "Storholm harbour tunnel halted");
  await waitFor(list, "the actors", () => document.querySelector(".actor .name") !== null);
  expect(await list.evaluate(named)).not.toContain("Henrik Dahl");
});
