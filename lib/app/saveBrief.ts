import type { PageTab } from "../platform/activeTab.ts";
import { fail, type Result, succeed } from "../result.ts";
import { putBrief } from "../store/briefs.ts";
import type { Brief, SavedBrief } from "../types.ts";

/**
 * Saves the brief of a tab, or brings the one saved before up to date. A brief from a private window is never written down.
 *
 * @param now the moment of saving; @param id of a new brief: random, because clocks move.
 */
export async function saveBrief(
  tab: Pick<PageTab, "isPrivate">,
  brief: Brief,
  now = new Date(),
  id = crypto.randomUUID(),
): Promise<Result<SavedBrief>> {
  if (tab.isPrivate) return fail("private-window");
  const saving = await putBrief(brief, now, id);
  return saving.ok ? succeed(saving.value.saved) : saving;
}
