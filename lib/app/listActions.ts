import { markdown } from "../export/markdown.ts";
import { openShortcutSettings, readShortcuts } from "../platform/shortcuts.ts";
import { type Result, succeed } from "../result.ts";
import { onChange } from "../store/changes.ts";
import { EVERYTHING, listBriefs } from "../store/page.ts";
import { removeBriefs, undoRemoval } from "../store/removal.ts";
import type { ListPlace } from "../store/types.ts";
import { addressOfQuote } from "../text/textFragment.ts";
import type { Brief, SavedBrief } from "../types.ts";
import { catchBugs } from "./catchBugs.ts";

/** Under which removal a brief of this page went: what another window removes meanwhile is not what Undo brings back here. */
const removals = new Map<string, string>();

/** Everything the list of saved briefs can do, on the real browser. */
export const listActions = {
  list: (count: number, after: ListPlace | null) => catchBugs(() => listBriefs(EVERYTHING, count, after)),
  remove: (id: string) =>
    catchBugs(async (): Promise<Result<void>> => {
      const removed = await removeBriefs({ by: "ids", ids: [id] }, new Date());
      if (!removed.ok) return removed;
      if (removed.value) removals.set(id, removed.value.id);
      return succeed(undefined);
    }),
  restore: ({ id }: SavedBrief) =>
    catchBugs(async (): Promise<Result<void>> => {
      const removal = removals.get(id);
      const undone = removal === undefined ? succeed(0) : await undoRemoval(removal);
      return undone.ok ? succeed(undefined) : undone;
    }),
  copy: (text: string) => navigator.clipboard.writeText(text),
  asMarkdown: (brief: Brief) => markdown.write(brief),
  addressOf: addressOfQuote,
  onChange,
  shortcuts: readShortcuts,
  openShortcutSettings,
};
