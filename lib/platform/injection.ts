import { browser } from "wxt/browser";
import { fail, type Result } from "../result.ts";
import type { PageTab } from "./activeTab.ts";
import { kindOfClosedPage } from "./closedPages.ts";

/** Long enough for the largest page within the caps; a page that takes longer is given up in words. */
const DEADLINE_MILLISECONDS = 10_000;

/**
 * Runs a built script in the top frame of a tab and returns its completion value, unchecked.
 *
 * @returns the value as the page's side handed it over, `page-closed-to-extensions`, `took-too-long`, or `bug` when the script threw.
 */
export async function runScript(tab: PageTab, file: "/extract.js" | "/mark.js"): Promise<Result<unknown>> {
  return inject(tab, { target: { tabId: tab.id }, files: [file] });
}

/** Calls a function that an earlier `runScript` left in the extension's own world of that page. */
export async function callInPage<Arguments extends unknown[]>(
  tab: PageTab,
  func: (...args: Arguments) => unknown,
  args: Arguments,
): Promise<Result<unknown>> {
  return inject(tab, { target: { tabId: tab.id }, func: func as (...args: unknown[]) => unknown, args });
}

/** Adds a style sheet of the extension to a page; its document is not changed. */
export async function addStyle(tab: PageTab, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab.id }, css });
}

async function inject(
  tab: PageTab,
  injection: Parameters<typeof browser.scripting.executeScript>[0],
): Promise<Result<unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<Result<unknown>>((resolve) => {
    timer = setTimeout(() => resolve(fail("took-too-long")), DEADLINE_MILLISECONDS);
  });
  try {
    const injected = browser.scripting.executeScript(injection).then(([frame]) => {
      // Firefox reports what the script threw here instead of rejecting; the types of the polyfill do not know it.
      const thrown = (frame as { readonly error?: unknown } | undefined)?.error;
      if (thrown) return fail("bug", thrown instanceof Error ? thrown.message : String(thrown));
      return { ok: true as const, value: frame?.result as unknown };
    });
    return await Promise.race([injected, deadline]);
  } catch (error) {
    return fail("page-closed-to-extensions", reasonFor(tab.url, error));
  } finally {
    clearTimeout(timer);
  }
}

/** The kind of closed page by its address; where the address looks open, the browser's own words, for the report. */
function reasonFor(url: string, error: unknown): string {
  const kind = kindOfClosedPage(url);
  return kind === "unknown" ? `unknown: ${error instanceof Error ? error.message : String(error)}` : kind;
}
