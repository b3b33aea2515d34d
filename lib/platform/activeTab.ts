import { browser } from "wxt/browser";
import { fail, type Result, succeed } from "../result.ts";
import { addressBehindReaderView, isKnownToBeClosed, kindOfClosedPage } from "./closedPages.ts";

/** What Nutgraf needs to know of the tab it was called on. */
export interface PageTab {
  readonly id: number;
  readonly windowId: number | undefined;
  readonly url: string;
  /** A private window: nothing of it may be written down. */
  readonly isPrivate: boolean;
}

/** A tab as the extension API hands it over, reduced to what is read from it. */
export interface BrowserTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly incognito: boolean;
  readonly windowId?: number | undefined;
}

/** The tab the reader is looking at, or why it cannot be read. */
export async function findActiveTab(): Promise<Result<PageTab>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? readableTab(tab) : fail("no-tab");
}

/** The same for a tab that came with a command. */
export function readableTab(tab: BrowserTab): Result<PageTab> {
  if (tab.id === undefined) return fail("no-tab");
  // With the reader's gesture only Chromium's own pages, and its store, keep their address to themselves.
  if (tab.url === undefined) return fail("page-closed-to-extensions", "browser-page");
  if (isKnownToBeClosed(tab.url)) return closedPage(tab.url);
  return succeed({ id: tab.id, windowId: tab.windowId, url: tab.url, isPrivate: tab.incognito });
}

/** A page that is closed by its kind, with the way out where there is one. */
function closedPage(url: string): Result<never> {
  const { failure } = fail("page-closed-to-extensions", kindOfClosedPage(url));
  const address = addressBehindReaderView(url);
  return { ok: false, failure: address ? { ...failure, address } : failure };
}
