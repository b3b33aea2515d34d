import { browser } from "wxt/browser";
import type { BrowserTab } from "./activeTab.ts";

/** What each command of the manifest does; the tab is the one the reader was on when pressing the keys. */
export type CommandTable = Readonly<Record<string, (tab: BrowserTab | undefined) => Promise<void>>>;

/** Listens for the commands of the manifest (Firefox for Android has none). */
export function listenForCommands(table: CommandTable): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    void table[command]?.(tab);
  });
}
