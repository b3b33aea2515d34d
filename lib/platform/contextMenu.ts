import { browser } from "wxt/browser";
import type { BrowserTab } from "./activeTab.ts";

export interface MenuItem {
  readonly id: string;
  readonly title: string;
  readonly context: "page" | "selection";
  /** Runs in the reader's gesture; the tab may be read from then on. */
  readonly choose: (tab: BrowserTab) => Promise<void>;
}

/** Adds items to the menu of the right mouse button (Firefox for Android has none). */
export function addMenuItems(items: readonly MenuItem[]): void {
  const menus = browser.contextMenus;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => {
    void menus.removeAll().then(() => {
      for (const { id, title, context } of items) menus.create({ id, title, contexts: [context] });
    });
  });
  menus.onClicked.addListener(({ menuItemId }, tab) => {
    const item = items.find(({ id }) => id === menuItemId);
    if (item && tab) void item.choose(tab);
  });
}
