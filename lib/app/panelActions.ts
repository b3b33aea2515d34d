import { fail, type Result } from "../result.ts";
import type { PointCount } from "../types.ts";
import type { OpenedReading } from "./openActiveTab.ts";
import { popupActions } from "./popupActions.ts";

/**
 * Everything the panel can do with the page beside it. A click in the panel is no gesture on the page: where the browser does not even
 * tell its address, the reader is told how to ask.
 */
export function panelActions(points: PointCount) {
  const actions = popupActions(points);
  const load = async (): Promise<Result<OpenedReading>> => {
    const opened = await actions.load();
    const isUnasked =
      !opened.ok &&
      opened.failure.kind === "page-closed-to-extensions" &&
      (opened.failure.detail === "browser-page" || opened.failure.detail === "unknown");
    return isUnasked ? fail("page-closed-to-extensions", "not-asked") : opened;
  };
  return { ...actions, load, openPanel: null };
}
