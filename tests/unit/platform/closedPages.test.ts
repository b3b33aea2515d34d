import { expect, test } from "vitest";
import { addressBehindReaderView, isKnownToBeClosed, kindOfClosedPage } from "../../../lib/platform/closedPages.ts";

test.each([
  ["chrome://settings/", "browser-page", true],
  ["edge://newtab/", "browser-page", true],
  ["about:blank", "browser-page", true],
  ["https://chromewebstore.google.com/detail/x", "extension-store", true],
  ["https://chrome.google.com/webstore/detail/x", "extension-store", true],
  ["https://addons.mozilla.org/en-US/firefox/", "extension-store", true],
  ["https://microsoftedge.microsoft.com/addons/detail/x", "extension-store", true],
  ["chrome-extension://abc/page.html", "other-extension", true],
  ["moz-extension://abc/page.html", "other-extension", true],
  ["view-source:https://news.example/", "view-source", true],
  ["about:reader?url=https%3A%2F%2Fnews.example%2Fa", "reader-view", true],
  ["https://news.example/report.pdf", "pdf", false],
  ["https://news.example/report.PDF?page=2", "pdf", false],
  ["file:///home/reader/page.html", "file", false],
  ["https://news.example/about-pdf", "unknown", false],
  ["https://news.example/?file=report.pdf", "unknown", false],
])("%s is %s", (url, kind, closed) => {
  expect(kindOfClosedPage(url)).toBe(kind);
  expect(isKnownToBeClosed(url)).toBe(closed);
});

test.each([
  ["about:reader?url=https%3A%2F%2Fnews.example%2Fa%3Fb%3D1", "https://news.example/a?b=1"],
  ["about:reader?url=javascript%3Aalert(1)", null],
  ["about:reader?", null],
  ["https://news.example/?url=https%3A%2F%2Fother.example", null],
])("behind %s is %s", (url, address) => {
  expect(addressBehindReaderView(url)).toBe(address);
});
