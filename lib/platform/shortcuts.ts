import { browser } from "wxt/browser";

export interface Shortcut {
  readonly command: string;
  readonly description: string;
  /** The keys as they are set now ("Alt+Shift+Y"), or empty when none are: a clash with another extension is silent. */
  readonly keys: string;
}

/** The commands with the keys they really have in this browser; empty where the browser has no commands (Firefox for Android). */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name, description, shortcut }) => ({
    command: name ?? "",
    description: description ?? "",
    keys: shortcut ?? "",
  }));
}

/** Opens the browser's own page for changing the keys. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox 137 and later; the types of the polyfill do not know it yet.
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
