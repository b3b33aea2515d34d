import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../../tools/browsers/launch.ts";
import type { View } from "../../tools/browsers/types.ts";
import { waitFor } from "../../tools/browsers/waitFor.ts";
import { browserName, openBrief, press, SAMPLE, type Session, useSession, waitForText } from "./session.ts";

const folder = mkdtempSync(join(tmpdir(), "nutgraf-downloads-"));
const session = useSession({ downloads: folder });
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const STORIES = [
  { page: SAMPLE, title: "Storholm harbour tunnel halted after audit finds 1.4bn overrun" },
  { page: "extraction/json-ld.html", title: "Lake Veldor ferry runs aground with 84 people on board" },
  { page: "extraction/japanese.html", title: "霧ヶ浜の灯台、百年ぶりに石油ランプへ" },
] as const;
const [TUNNEL, FERRY, LIGHTHOUSE] = STORIES.map(({ title }) => title) as [string, string, string];

async function saveStories(): Promise<void> {
  for (const { page } of STORIES) {
    const { popup } = await openBrief(session, page);
    await press(popup, "Save");
    await waitForText(popup, "✓ Saved");
    await session.browser.closePopup();
  }
}
beforeAll(saveStories);

const waitForTitles = (list: View, titles: readonly string[]) =>
  waitFor(
    list,
    `the titles ${titles.join(" | ")}`,
    (wanted: readonly string[]) =>
      JSON.stringify([...document.querySelectorAll(".card-title")].map(({ textContent }) => textContent)) ===
      JSON.stringify(wanted),
    titles,
  );
const focusIsOn = (list: View, text: string) =>
  waitFor(list, `the focus on ${text}`, (wanted: string) => document.activeElement?.textContent === wanted, text);
const searchOf = (list: View) => list.evaluate(() => location.search);

test("searching narrows the list while it is typed, marks what it found, and stands in the address", async () => {
  const list = await session.browser.openExtensionPage("briefs.html");
  await waitForTitles(list, [LIGHTHOUSE, FERRY, TUNNEL]);
  await list.press("/");
  await list.type("aud");
  await waitForTitles(list, [TUNNEL]);
  const marked = await list.evaluate(() =>
    [...(CSS.highlights.get("search-hit") ?? [])].map((range) => range.toString().toLowerCase()),
  );
  expect(new Set(marked)).toEqual(new Set(["aud"]));
  expect(await searchOf(list)).toBe("?q=aud");
  // A reload is the same address again.
  await list.evaluate(() => setTimeout(() => location.reload()));
  await waitFor(list, "the reloaded document", () => {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return navigation?.type === "reload";
  });
  await waitForTitles(list, [TUNNEL]);
});

test("Japanese is found by any part of it", async () => {
  const list = await session.browser.openExtensionPage(`briefs.html?q=${encodeURIComponent("灯台")}`);
  await waitForTitles(list, [LIGHTHOUSE]);
});

test("filters combine, and the way back goes through them", async () => {
  const list = await session.browser.openExtensionPage("briefs.html?sort=title");
  await waitForTitles(list, [FERRY, TUNNEL, LIGHTHOUSE]);
  await list.evaluate(() => document.querySelector<HTMLElement>(".filters .switch input")?.click());
  await waitFor(list, "the filter in the address", () => location.search === "?unread=1&sort=title");
  await list.evaluate(() => history.back());
  await waitFor(list, "the address before", () => location.search === "?sort=title");
  await waitForTitles(list, [FERRY, TUNNEL, LIGHTHOUSE]);
});

test("what was removed can be taken back after the page was loaded again", async () => {
  const list = await session.browser.openExtensionPage("briefs.html");
  await waitForTitles(list, [LIGHTHOUSE, FERRY, TUNNEL]);
  await list.press("j");
  await focusIsOn(list, LIGHTHOUSE);
  await list.press("#");
  await waitForTitles(list, [FERRY, TUNNEL]);
  const again = await session.browser.openExtensionPage("briefs.html");
  await waitForText(again, `Removed “${LIGHTHOUSE}”`);
  await press(again, "Undo");
  await waitForTitles(again, [LIGHTHOUSE, FERRY, TUNNEL]);
  // The other window sees it too.
  await waitForTitles(list, [LIGHTHOUSE, FERRY, TUNNEL]);
});

test("the whole list is used by keyboard alone", async () => {
  const list = await session.browser.openExtensionPage("briefs.html");
  await waitForTitles(list, [LIGHTHOUSE, FERRY, TUNNEL]);
  // Down, up, open: the brief is read.
  await list.press("j");
  await focusIsOn(list, LIGHTHOUSE);
  await list.press("ArrowDown");
  await focusIsOn(list, FERRY);
  await list.press("Enter");
  await waitFor(list, "the open brief", () => document.querySelector(".card.is-open .point") !== null);
  await waitFor(list, "two unread briefs", () => document.querySelectorAll(".unread-mark").length === 2);
  // Sort it: a tag and a note.
  await list.press("s");
  await waitFor(list, "the tag field", () => document.activeElement?.classList.contains("tag-input") === true);
  await list.type("lakes");
  await list.press("Enter");
  await waitForText(list, "lakes");
  await list.press("Tab");
  await list.type("Ask about the hull.");
  await list.press("Escape");
  // Back on the title, close it again: the tag stays on the card.
  await focusIsOn(list, FERRY);
  await list.press("Enter");
  await waitFor(list, "the closed brief", () => document.querySelector(".card.is-open") === null);
  // Select two, mark them unread, let go.
  await list.press("x");
  await list.press("j");
  await focusIsOn(list, TUNNEL);
  await list.press("x");
  await waitForText(list, "2 briefs selected");
  await list.press("Escape");
  await waitFor(list, "no selection", () => document.querySelector(".selection") === null);
  await list.press("e");
  await waitFor(list, "one unread brief", () => document.querySelectorAll(".unread-mark").length === 1);
  // Remove and undo.
  await list.press("#");
  await waitForTitles(list, [LIGHTHOUSE, FERRY]);
  await focusIsOn(list, FERRY);
  await list.press("u");
  await waitForTitles(list, [LIGHTHOUSE, FERRY, TUNNEL]);
  // The note is found.
  await list.press("/");
  await list.type("hull");
  await waitForTitles(list, [FERRY]);
  await list.press("Escape");
  await waitForTitles(list, [LIGHTHOUSE, FERRY, TUNNEL]);
  await list.press("Escape");
  await focusIsOn(list, FERRY);
  // The list of keys, which has the very next key, and away again.
  const opensAtOnce = await list.evaluate(async () => {
    dispatchEvent(new KeyboardEvent("keydown", { key: "?" }));
    for (let turn = 0; turn < 10; turn++) await null;
    return document.querySelector("dialog[open]") !== null;
  });
  expect(opensAtOnce).toBe(true);
  await list.press("Escape");
  await waitFor(list, "no dialog", () => document.querySelector("dialog[open]") === null);
  await list.press("?");
  await waitForText(list, "Keys of this list");
  await list.press("Escape");
  await waitFor(list, "no dialog", () => document.querySelector("dialog[open]") === null);
  await focusIsOn(list, FERRY);
  // All from the first to the last are selected with one key, and exported.
  await list.press("k");
  await list.press("k");
  await focusIsOn(list, LIGHTHOUSE);
  await list.press("x");
  await list.press("j");
  await list.press("j");
  await focusIsOn(list, TUNNEL);
  await list.press("Shift+X");
  await waitForText(list, "3 briefs selected");
  // From the search on, behind the filters, come the buttons for what is selected.
  await list.press("/");
  await tabTo(list, "Export…");
  await list.press("Enter");
  await waitForText(list, "The selected briefs");
  await tabTo(list, "Export");
  await list.press("Enter");
  await waitForText(list, "nutgraf-briefs-");
  // Out of the way of the tests that follow, which could take it for theirs.
  rmSync(join(folder, await waitForExport(folder)));
  await list.press("Escape");
  await waitFor(list, "no dialog", () => document.querySelector("dialog[open]") === null);
  // The article itself.
  await list.press("Escape");
  await list.press("j");
  await list.press("o");
  await session.browser.findTab(session.site.base);
});

/** Presses Tab until the focus is on the button with this text. */
const tabTo = (list: View, label: string) =>
  tabUntil(list, label, () => list.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, label));

/** Presses Tab until the focus is on this field. */
const tabToField = (list: View, selector: string) =>
  tabUntil(list, selector, () => list.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector));

async function tabUntil(list: View, wanted: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await isThere()) return;
    await list.press("Tab");
  }
  throw new Error(`Tab never comes to ${wanted}`);
}

test.runIf(browserName === "chromium")(
  "what the browser loses of the list is back, and the reader is told",
  async () => {
    const elsewhere = await session.browser.openExtensionPage("icon/96.png");
    // Chromium throws a database away when it finds its files damaged; the second copy has files of its own.
    await elsewhere.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const gone = indexedDB.deleteDatabase("nutgraf");
          gone.onerror = () => fail(gone.error);
          gone.onsuccess = () => done();
        }),
    );
    const list = await session.browser.openExtensionPage("briefs.html");
    await waitForText(list, "All 3 briefs in it are back");
    await waitForTitles(list, [LIGHTHOUSE, FERRY, TUNNEL]);
    await press(list, "All right");
    const again = await session.browser.openExtensionPage("briefs.html");
    await waitForTitles(again, [LIGHTHOUSE, FERRY, TUNNEL]);
    expect(await again.evaluate(() => document.querySelector("[aria-label='Restored briefs']"))).toBeNull();
  },
);

test("what is exported comes back in an empty profile, and exports to the same bytes", async () => {
  const first = await backUp(session, folder);
  const other = mkdtempSync(join(tmpdir(), "nutgraf-downloads-"));
  const browser = await launch(browserName, { downloads: other });
  try {
    const list = await browser.openExtensionPage("briefs.html");
    await waitForText(list, "No brief saved yet");
    // By keyboard alone, but for the browser's own window in which files are chosen.
    await tabTo(list, "Import…");
    await list.press("Enter");
    await tabToField(list, "dialog input[type=file]");
    await list.chooseFile("dialog input[type=file]", join(folder, first));
    await waitFor(
      list,
      "a chosen file",
      () => document.querySelector<HTMLButtonElement>("dialog .primary")?.disabled === false,
    );
    await tabTo(list, "Import");
    await list.press("Enter");
    await waitForText(list, "3 briefs added.");
    await list.press("Escape");
    await waitForTitles(list, [LIGHTHOUSE, FERRY, TUNNEL]);
    const second = await backUp({ browser }, other);
    expect(readFileSync(join(other, second), "utf8")).toBe(readFileSync(join(folder, first), "utf8"));
  } finally {
    await browser.close();
    rmSync(other, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Backs up everything and returns the name of the file, once it is complete. */
async function backUp({ browser }: Pick<Session, "browser">, downloads: string): Promise<string> {
  const list = await browser.openExtensionPage("briefs.html");
  await press(list, "Back up everything");
  await waitFor(list, "the dialog", () => document.querySelector("dialog .primary") !== null);
  await list.evaluate(() => document.querySelector<HTMLElement>("dialog .primary")?.click());
  await waitForText(list, "3 briefs written to");
  return waitForExport(downloads);
}

/** The name of the export in a folder that holds no other, once it is complete: a busy browser writes it after the page has said so. */
async function waitForExport(downloads: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const file = readdirSync(downloads).find((name) => name.endsWith(".json"));
    if (file && isWhole(readFileSync(join(downloads, file), "utf8"))) return file;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No export among ${readdirSync(downloads).join(", ")}`);
}

/** A file that is still being written may end behind any brief. */
function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
