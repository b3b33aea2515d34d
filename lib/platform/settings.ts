import { browser } from "wxt/browser";

export interface Settings {
  /** How many key points a brief shows at most. */
  readonly points: 3 | 5 | 8;
}

export const DEFAULT_SETTINGS: Settings = { points: 5 };

/** The reader's settings; whatever is missing or damaged in the storage falls back to its default. */
export async function readSettings(): Promise<Settings> {
  const { points } = await browser.storage.local.get("points");
  return { points: points === 3 || points === 8 ? points : DEFAULT_SETTINGS.points };
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ points: settings.points });
}
