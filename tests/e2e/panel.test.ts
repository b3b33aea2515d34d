import { expect, test } from "vitest";
import { waitFor } from "../../tools/browsers/waitFor.ts";
import { violations } from "./axe.ts";
import { openBrief, press, SAMPLE, useSession, waitForText } from "./session.ts";

const session = useSession();
const TITLE = "Storholm harbour tunnel halted after audit finds 1.4bn overrun";
const ISLANDER = "Minister freezes tunnel under Storholm harbour";
const OTHER = "Lake Veldor ferry runs aground with 84 people on board";

test("the popup hands its brief over to the panel beside the page", async () => {
  const { popup } = await openBrief(session);
  await press(popup, "Show it beside the page");
  const panel = await session.browser.panel();
  await waitForText(panel, TITLE);
  await waitFor(panel, "the points", () => document.querySelectorAll(".point").length === 5);
});

test("a click on a point in the panel marks it in the page", async () => {
  // Another one than the panel shows already: a point of that would be looked for in a page that is gone.
  const page = await session.browser.open(`${session.site.base}harbour-tunnel-islander.html`);
  await session.browser.pressCommand("open-panel");
  const panel = await session.browser.panel();
  await waitForText(panel, ISLANDER);
  await panel.evaluate(() => document.querySelector<HTMLElement>(".point")?.click());
  await waitFor(page, "a mark in the page", () => CSS.highlights.size > 0);
});

test("the key briefs the next page in the panel that is open, and the panel saves it", async () => {
  await session.browser.open(`${session.site.base}extraction/json-ld.html`);
  await session.browser.pressCommand("open-panel");
  const panel = await session.browser.panel();
  await waitForText(panel, OTHER);
  await panel.evaluate(() => document.querySelector<HTMLElement>(".save")?.click());
  await waitForText(panel, "✓ Saved");
  await expect.poll(async () => (await session.browser.badge()).text, { timeout: 15_000 }).toBe("✓");
});

test("the menu of the right mouse button briefs the page in the panel", async () => {
  await session.browser.open(session.site.base + SAMPLE);
  await session.browser.chooseFromMenu({ id: "brief-beside", title: "Brief this page beside it" });
  const panel = await session.browser.panel();
  await waitForText(panel, TITLE);
  await waitFor(panel, "the points", () => document.querySelectorAll(".point").length === 5);
  // As the tests after this one expect it.
  await session.browser.open(`${session.site.base}extraction/json-ld.html`);
  await session.browser.pressCommand("open-panel");
  await waitForText(panel, OTHER);
});

test("the saved briefs are in the panel, too", async () => {
  const panel = await session.browser.panel();
  await panel.evaluate(() => document.querySelectorAll<HTMLElement>(".panel-parts button")[1]?.click());
  await waitFor(panel, "the card", () => document.querySelector(".card") !== null);
  await waitForText(panel, OTHER);
  expect(await violations(panel)).toEqual([]);
  await panel.evaluate(() => document.querySelectorAll<HTMLElement>(".panel-parts button")[0]?.click());
  await waitForText(panel, OTHER);
  expect(await violations(panel)).toEqual([]);
});

test("a page that was saved before says so in the popup and on the icon, and no longer when it is left", async () => {
  const { popup } = await openBrief(session, "extraction/json-ld.html");
  await waitForText(popup, "In your briefs since");
  await session.browser.closePopup();
  await expect.poll(async () => (await session.browser.badge()).text, { timeout: 15_000 }).toBe("✓");
  await session.browser.open(session.site.base + SAMPLE);
  await expect.poll(async () => (await session.browser.badge()).text, { timeout: 15_000 }).toBe("");
});
