import { markdown } from "../export/markdown.ts";
import { openShortcutSettings, readShortcuts } from "../platform/shortcuts.ts";
import { type Result, succeed } from "../result.ts";
import { onChange } from "../store/changes.ts";
import { EVERYTHING, listBriefs } from "../store/page.ts";
import { lastRemoval, removeBriefs, undoRemoval } from "../store/removal.ts";
import type { ListPlace } from "../store/types.ts";
import { addressOfQuote } from "../text/textFragment.ts";
import type { Brief } from "../types.ts";
import { catchBugs } from "./catchBugs.ts";

/** Everything the list of saved briefs can do, on the real browser. */
export const listActions = {
  list: (count: number, after: ListPlace | null) => catchBugs(() => listBriefs(EVERYTHING, count, after)),
  remove: (id: string) =>
    catchBugs(async (): Promise<Result<void>> => {
      const removed = await removeBriefs({ by: "ids", ids: [id] }, new Date());
      return removed.ok ? succeed(undefined) : removed;
    }),
  restore: () =>
    catchBugs(async (): Promise<Result<void>> => {
      const last = await lastRemoval(new Date());
      if (!last.ok) return last;
      const undone = last.value ? await undoRemoval(last.value.id) : succeed(0);
      return undone.ok ? succeed(undefined) : undone;
    }),
  copy: (text: string) => navigator.clipboard.writeText(text),
  asMarkdown: (brief: Brief) => markdown.write(brief),
  addressOf: addressOfQuote,
  onChange,
  shortcuts: readShortcuts,
  openShortcutSettings,
};
