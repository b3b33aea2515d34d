import type { Feature } from "../types.ts";

/** News puts the news first: the weight halves with every fifth of the article. */
export const position: Feature = {
  name: "position",
  prepare:
    ({ views, first }) =>
    (index) =>
      1 / (1 + Math.max(0, index - first) / Math.max(1, (views.length - first) / 5)),
};
