import type { Saving } from "../listTypes.ts";
import { type Badge, showBadge } from "../platform/badge.ts";
import type { SavedBrief } from "../types.ts";
import { changeWords } from "../view/savingWords.ts";

const COLOR = "#1b6e53";

/** The sign on the toolbar icon of a page whose brief is in the list. */
const badgeOf = ({ brief }: SavedBrief, change = ""): Badge => ({
  text: "✓",
  title: `Nutgraf: saved “${brief.article.title}”${change && `; ${change}`}`,
  color: COLOR,
});

/** The same right after saving: what has changed in the article since it was saved before is said, too. */
export const savedBadge = (saving: Saving): Badge =>
  badgeOf(saving.saved, saving.did === "changed" ? changeWords(saving) : "");

const UNSAVED: Badge = { text: "", title: "Nutgraf: brief this page", color: COLOR };

/** Shows on the icon of a tab whether its article is in the list; the browser takes it off when the tab goes to another page. */
export async function markTab(tabId: number, saved: SavedBrief | null): Promise<void> {
  // A tab that has been closed meanwhile has no icon.
  await showBadge(tabId, saved ? badgeOf(saved) : UNSAVED).catch(() => undefined);
}
