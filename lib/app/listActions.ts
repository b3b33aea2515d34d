import { markdown } from "../export/markdown.ts";
import { openShortcutSettings, readShortcuts } from "../platform/shortcuts.ts";
import { removeBrief, restoreBrief } from "../store/briefs.ts";
import { onChange } from "../store/changes.ts";
import { type ListPlace, listBriefs } from "../store/page.ts";
import { addressOfQuote } from "../text/textFragment.ts";
import type { Brief, SavedBrief } from "../types.ts";
import { catchBugs } from "./catchBugs.ts";

/** Everything the list of saved briefs can do, on the real browser. */
export const listActions = {
  list: (count: number, after: ListPlace | null) => catchBugs(() => listBriefs(count, after)),
  remove: (id: string) => catchBugs(() => removeBrief(id)),
  restore: (saved: SavedBrief) => catchBugs(() => restoreBrief(saved)),
  copy: (text: string) => navigator.clipboard.writeText(text),
  asMarkdown: (brief: Brief) => markdown.write(brief),
  addressOf: addressOfQuote,
  onChange,
  shortcuts: readShortcuts,
  openShortcutSettings,
};
