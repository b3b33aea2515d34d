import { browser } from "wxt/browser";

const CHANNEL = "nutgraf-panel";

/** Chrome's side panel and Firefox's sidebar: each browser has one of them, Firefox for Android none. */
interface Places {
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

const places = (): Places => ({
  // The polyfill passes on what it knows, and it is older than the side panel.
  ...((globalThis as { readonly chrome?: Places }).chrome ?? {}),
  ...(browser as unknown as Places),
});

/** Whether this browser can show something beside the page (Firefox for Android cannot). */
export const hasPanel = (): boolean => {
  const { sidePanel, sidebarAction } = places();
  return Boolean(sidePanel ?? sidebarAction);
};

/**
 * Opens the panel beside the page and has it brief the page. It must be called in the reader's gesture itself: both browsers refuse
 * after any `await`.
 */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = places();
  const opening = sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open();
  // A browser that does not count this as a gesture refuses to open it; one that is open can brief all the same.
  await opening?.catch(() => undefined);
  // A panel that was open already does not know that another page is to be briefed.
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("brief");
  channel.close();
}

/** Calls back when the reader asks for a brief in the panel. Returns the function that stops it. */
export function onBriefWanted(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", listener);
  return () => channel.close();
}
