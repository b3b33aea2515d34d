import { fail, type Result } from "../result.ts";
import type { PointCount } from "../types.ts";
import type { Reading } from "./briefActiveTab.ts";
import { popupActions } from "./popupActions.ts";

/**
 * Everything the panel can do with the page beside it. A click in the panel is no gesture on the page: where the browser does not even
 * tell its address, the reader is told how to ask.
 */
export function panelActions(points: PointCount) {
  const actions = popupActions(points);
  const load = async (): Promise<Result<Reading>> => {
    const reading = await actions.load();
    const isUnasked =
      !reading.ok &&
      reading.failure.kind === "page-closed-to-extensions" &&
      (reading.failure.detail === "browser-page" || reading.failure.detail === "unknown");
    return isUnasked ? fail("page-closed-to-extensions", "not-asked") : reading;
  };
  return { ...actions, load, openPanel: null };
}
