import { expect, test } from "vitest";
import { browserName, useSession, waitForText } from "./session.ts";

const session = useSession();

const CASES = [
  { page: "front-page.html", title: "This page does not look like an article" },
  { page: "too-short.html", title: "There is too little text to brief" },
  { page: "consent-wall.html", title: "The page asks for your consent first" },
] as const;

test.each(CASES)("$page: “$title”, with what to do next", async ({ page, title }) => {
  await session.browser.open(session.site.base + page);
  const popup = await session.browser.clickToolbarButton();
  await waitForText(popup, title);
  expect(await popup.evaluate(() => document.querySelector(".notice p")?.textContent?.length)).toBeGreaterThan(20);
  await session.browser.closePopup();
});

test("the free part of an article for subscribers is briefed, and the brief says that it is only a part", async () => {
  await session.browser.open(`${session.site.base}paywall-teaser.html`);
  const popup = await session.browser.clickToolbarButton();
  await waitForText(popup, "This looks like the free part of an article for subscribers");
  await session.browser.closePopup();
});

test("a page that cannot be scripted says what kind of page it is", async () => {
  await session.browser.open(browserName === "firefox" ? "about:support" : "chrome://version/");
  const popup = await session.browser.clickToolbarButton();
  await waitForText(popup, "This is a page of the browser itself");
  await session.browser.closePopup();
});

test("the popup opened as a plain tab reads no page: without the toolbar button there is no permission", async () => {
  await session.browser.open(`${session.site.base}front-page.html`);
  const tab = await session.browser.openExtensionPage("popup.html");
  await waitForText(tab, "This page belongs to an extension");
  expect(await tab.evaluate(() => document.querySelector(".point"))).toBeNull();
});

test("without the reader's gesture the extension cannot read a page, even when it tries", async () => {
  await session.browser.open(`${session.site.base}front-page.html?untouched`);
  const list = await session.browser.openExtensionPage("briefs.html");
  const outcome = await list.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: typeof import("wxt/browser").browser }).chrome;
    const tabs = await api.tabs.query({});
    const attempts = tabs.map(async ({ id, url }) => {
      if (id === undefined || url?.startsWith(location.origin)) return "skipped";
      return api.scripting.executeScript({ target: { tabId: id }, files: ["/extract.js"] }).then(
        ([frame]) => ((frame as { error?: unknown } | undefined)?.error ? "refused" : "read"),
        () => "refused",
      );
    });
    return Promise.all(attempts);
  });
  expect(outcome).toContain("refused");
  expect(outcome).not.toContain("read");
});

test("the list keeps a record of a newer version where it is, and says that it is there", async () => {
  const list = await session.browser.openExtensionPage("briefs.html");
  await waitForText(list, "Saved briefs");
  const put = () =>
    new Promise<boolean>((resolve, reject) => {
      const opening = indexedDB.open("nutgraf");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction("briefs", "readwrite");
        const record = {
          id: "from-the-future",
          schema: 99,
          address: "https://example.com/",
          savedAt: "2090-01-01T00:00:00.000Z",
        };
        transaction.objectStore("briefs").put(record);
        transaction.oncomplete = () => {
          opening.result.close();
          resolve(true);
        };
      };
    });
  await list.evaluate(put);
  const again = await session.browser.openExtensionPage("briefs.html");
  await waitForText(again, "saved by another version of Nutgraf");
  const kept = await again.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open("nutgraf");
        opening.onsuccess = () => {
          const request = opening.result.transaction("briefs").objectStore("briefs").get("from-the-future");
          request.onsuccess = () => {
            opening.result.close();
            resolve(request.result);
          };
        };
      }),
  );
  expect(kept).toMatchObject({ id: "from-the-future", schema: 99 });
});
