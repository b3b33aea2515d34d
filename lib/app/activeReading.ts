import { findActiveTab, type PageTab } from "../platform/activeTab.ts";
import { runScript } from "../platform/injection.ts";
import type { Result } from "../result.ts";

/** The reader's tab, and what the script that reads its article has answered, unchecked. */
export interface ActiveReading {
  readonly tab: Promise<Result<PageTab>>;
  readonly answer: Promise<Result<unknown>>;
}

/** Has the page the reader is looking at read. Needs the reader's gesture on the toolbar or a key. */
export function readActiveTab(): ActiveReading {
  const tab = findActiveTab();
  const answer = tab.then((found) => (found.ok ? runScript(found.value, "/extract.js") : found));
  // Whoever asked may only wait for the tab, and has heard of the error then.
  answer.catch(() => {});
  return { tab, answer };
}

declare global {
  /** Left by the popup's first script, which runs while all others are still loading. */
  var earlyReading: ActiveReading | undefined;
}

/** The reading that was begun before this code was loaded; none the second time, because a page changes. */
export function takeEarlyReading(): ActiveReading | undefined {
  const early = globalThis.earlyReading;
  globalThis.earlyReading = undefined;
  return early;
}
