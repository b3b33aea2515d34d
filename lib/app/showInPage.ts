import type { PageTab } from "../platform/activeTab.ts";
import { addStyle, callInPage, runScript } from "../platform/injection.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { Article, Span } from "../types.ts";
import { HIGHLIGHT_STYLE } from "./highlightStyle.ts";
import { placeOf } from "./placeOf.ts";

/**
 * Paints spans of the article in the live page and scrolls to one of them.
 *
 * @param spans what to paint; @param focus index of the one to scroll to.
 * @returns `no-longer-in-page` when the page has changed and the one in focus cannot be found again.
 */
export async function showInPage(
  tab: PageTab,
  article: Article,
  spans: readonly Span[],
  focus = 0,
): Promise<Result<void>> {
  const request = { places: spans.map((span) => placeOf(article, span)), focus };
  const handed = await callInPage(tab, handOver, [request]);
  if (!handed.ok) return handed;
  const [painted] = await Promise.all([runScript(tab, "/mark.js"), addStyle(tab, HIGHLIGHT_STYLE)]);
  if (!painted.ok) return painted;
  return painted.value === true ? succeed(undefined) : fail("no-longer-in-page");
}

/** Runs in the page. It returns nothing: Firefox cannot send the world itself back, and would call the page closed. */
function handOver(request: unknown): void {
  Object.assign(globalThis, { nutgrafMark: request });
}
