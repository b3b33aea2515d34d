import { browser } from "wxt/browser";
import type { PointCount } from "../types.ts";

export interface Settings {
  /** How many key points a brief shows. */
  readonly points: PointCount;
}

/** What a reader can choose from. */
export const POINT_COUNTS: readonly PointCount[] = [3, 5, 8, "tenth"];

export const DEFAULT_SETTINGS: Settings = { points: 5 };

/** The reader's settings; whatever is missing or damaged in the storage falls back to its default. */
export async function readSettings(): Promise<Settings> {
  const { points } = await browser.storage.local.get("points");
  return { points: POINT_COUNTS.find((count) => count === points) ?? DEFAULT_SETTINGS.points };
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ points: settings.points });
}
