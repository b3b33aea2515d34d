import type { EarlierBrief } from "../listTypes.ts";
import type { Brief, SavedBrief } from "../types.ts";
import { pointLine } from "./pointLine.ts";

/** What a later version of an article changed in its brief. */
export interface VersionChange {
  /** When the version that was replaced was saved. */
  readonly savedAt: string;
  /** Points that came in with the version after it, and points that went. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** The title before, where it changed. */
  readonly title: string | null;
}

/** Compares each earlier version with the one after it. @param earlier newest first; so is what comes back. */
export function versionChanges(
  { brief }: Pick<SavedBrief, "brief">,
  earlier: readonly EarlierBrief[],
): VersionChange[] {
  let after: Brief = brief;
  return earlier.map(({ savedAt, brief: before }) => {
    const [old, now] = [before.points.map(pointLine), after.points.map(pointLine)];
    const change = {
      savedAt,
      added: now.filter((point) => !old.includes(point)),
      gone: old.filter((point) => !now.includes(point)),
      title: before.article.title === after.article.title ? null : before.article.title,
    };
    after = before;
    return change;
  });
}
