import type { Feature } from "../types.ts";

/** "This guide covers ...", "Keep reading to discover ...": the page tells of itself, outside quotation marks, and not of its matter. */
export const teaser: Feature = {
  name: "teaser",
  prepare:
    ({ views, language: { teasers } }) =>
    (index) =>
      teasers?.test(views[index]?.outsideQuotes.trim() ?? "") ? 1 : 0,
};
