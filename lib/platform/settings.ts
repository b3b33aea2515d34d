import { browser } from "wxt/browser";
import type { PointCount } from "../types.ts";

export interface Settings {
  /** How many key points a brief shows. */
  readonly points: PointCount;
  /** Whether single keys work in the list of saved briefs. */
  readonly singleKeys: boolean;
}

/** What a reader can choose from. */
const POINT_COUNTS: readonly PointCount[] = [3, 5, 8, "tenth"];

export const DEFAULT_SETTINGS: Settings = { points: 5, singleKeys: true };

/** The reader's settings; whatever is missing or damaged in the storage falls back to its default. */
export async function readSettings(): Promise<Settings> {
  const { points, singleKeys } = await browser.storage.local.get(["points", "singleKeys"]);
  return {
    points: POINT_COUNTS.find((count) => count === points) ?? DEFAULT_SETTINGS.points,
    singleKeys: typeof singleKeys === "boolean" ? singleKeys : DEFAULT_SETTINGS.singleKeys,
  };
}

export async function writeSettings(settings: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ ...settings });
}
