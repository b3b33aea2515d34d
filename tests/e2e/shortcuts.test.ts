import { expect, test } from "vitest";
import { waitFor } from "../../tools/browsers/waitFor.ts";
import { SAMPLE, useSession, waitForText } from "./session.ts";

const session = useSession();

/** The extension API in a page of the extension. */
declare const chrome: typeof import("wxt/browser").browser;

test("all four commands really have keys in this browser", async () => {
  const list = await session.browser.openExtensionPage("briefs.html");
  const commands = await list.evaluate(async () => {
    const all = await chrome.commands.getAll();
    return Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]));
  });
  expect(Object.keys(commands).sort()).toEqual(["_execute_action", "open-briefs", "open-panel", "save-brief"]);
  for (const keys of Object.values(commands)) expect(keys).toMatch(/^Alt\+Shift\+[A-Z]$/);
});

test("the empty list teaches the keys as they are now", async () => {
  const list = await session.browser.openExtensionPage("briefs.html");
  await waitForText(list, "No brief saved yet");
  const keys = await list.evaluate(async () => {
    const all = await chrome.commands.getAll();
    return all.find(({ name }) => name === "save-brief")?.shortcut?.split("+");
  });
  const taught = await waitFor(list, "the keys", () => {
    const shown = [...document.querySelectorAll(".empty li:last-child kbd")].map((key) => key.textContent);
    return shown.length > 0 ? shown : null;
  });
  expect(taught).toEqual(keys);
});

test("save-brief saves without opening anything, and says so on the toolbar icon", async () => {
  const page = await session.browser.open(session.site.base + SAMPLE);
  const title = await page.evaluate(() => document.querySelector("h1")?.textContent?.trim() ?? "");
  await session.browser.pressCommand("save-brief");
  await expect
    .poll(() => session.browser.badge(), { timeout: 15_000 })
    .toEqual({ text: "✓", title: `Nutgraf: saved “${title}”` });
  const list = await session.browser.openExtensionPage("briefs.html");
  await waitForText(list, title);
});

test("on a page that is no article, save-brief says that it could not, and why", async () => {
  await session.browser.open(`${session.site.base}front-page.html`);
  await session.browser.pressCommand("save-brief");
  await expect
    .poll(() => session.browser.badge(), { timeout: 15_000 })
    .toEqual({ text: "!", title: "Nutgraf: not saved, this page does not look like an article" });
});

test("the badge goes when the tab goes to another page", async () => {
  await session.browser.open(session.site.base + SAMPLE);
  await expect.poll(async () => (await session.browser.badge()).text, { timeout: 15_000 }).toBe("");
});

test("open-briefs opens the list", async () => {
  await session.browser.open(session.site.base + SAMPLE);
  await session.browser.pressCommand("open-briefs");
  const list = await session.browser.findTab(`${session.browser.base}briefs.html`);
  await waitForText(list, "Saved briefs");
});

test("_execute_action opens the brief", async () => {
  await session.browser.open(session.site.base + SAMPLE);
  const popup = await session.browser.pressBriefKeys();
  await waitFor(popup, "a brief", () => document.querySelector(".point") !== null);
});
