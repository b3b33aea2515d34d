import { type Badge, showBadge } from "../platform/badge.ts";
import type { SavedBrief } from "../types.ts";

const COLOR = "#1b6e53";

/** The sign on the toolbar icon of a page whose brief is in the list. */
export const savedBadge = ({ brief }: SavedBrief): Badge => ({
  text: "✓",
  title: `Nutgraf: saved “${brief.article.title}”`,
  color: COLOR,
});

const UNSAVED: Badge = { text: "", title: "Nutgraf: brief this page", color: COLOR };

/** Shows on the icon of a tab whether its article is in the list; the browser takes it off when the tab goes to another page. */
export async function markTab(tabId: number, saved: SavedBrief | null): Promise<void> {
  // A tab that has been closed meanwhile has no icon.
  await showBadge(tabId, saved ? savedBadge(saved) : UNSAVED).catch(() => undefined);
}
