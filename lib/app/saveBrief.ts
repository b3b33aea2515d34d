import type { Saving } from "../listTypes.ts";
import type { PageTab } from "../platform/activeTab.ts";
import { fail, type Result } from "../result.ts";
import { putBrief } from "../store/briefs.ts";
import type { Brief } from "../types.ts";

/**
 * Saves the brief of a tab, or brings the one saved before up to date and says what has changed. A brief from a private window is never written down.
 *
 * @param now the moment of saving; @param id of a new brief: random, because clocks move.
 */
export async function saveBrief(
  tab: Pick<PageTab, "isPrivate">,
  brief: Brief,
  now = new Date(),
  id = crypto.randomUUID(),
): Promise<Result<Saving>> {
  if (tab.isPrivate) return fail("private-window");
  return putBrief(brief, now, id);
}
