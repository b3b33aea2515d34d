import type { Result } from "../result.ts";
import type { SavedBrief } from "../types.ts";
import { attempt } from "./attempt.ts";
import { withDatabase } from "./database.ts";
import { fromRecord } from "./record.ts";

/** Where a page of the list ends; the next one starts behind it. */
export type ListPlace = readonly [savedAt: string, id: string];

export interface BriefPage {
  readonly briefs: readonly SavedBrief[];
  /** Records met on the way that this version cannot read; they are kept untouched. */
  readonly unreadable: number;
  /** Where the next page starts, or null when this was the last. */
  readonly next: ListPlace | null;
}

/**
 * A page of the saved briefs, newest first, read through an index: the cost is that of the page, not of the list.
 *
 * @param count how many to read; @param after the `next` of the page before, null for the first.
 */
export function listBriefs(count: number, after: ListPlace | null = null): Promise<Result<BriefPage>> {
  return attempt(() =>
    withDatabase(async (database) => {
      const briefs: SavedBrief[] = [];
      let unreadable = 0;
      const index = database.transaction("briefs").store.index("newest");
      const range = after && IDBKeyRange.upperBound([...after], true);
      let cursor = await index.openCursor(range, "prev");
      for (; cursor && briefs.length < count; cursor = await cursor.continue()) {
        const saved = fromRecord(cursor.value);
        if (saved) briefs.push(saved);
        else unreadable++;
      }
      const last = briefs.at(-1);
      return { briefs, unreadable, next: cursor && last ? ([last.savedAt, last.id] as const) : null };
    }),
  );
}
