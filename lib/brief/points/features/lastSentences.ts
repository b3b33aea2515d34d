import type { Feature } from "../types.ts";

/** The end of an article is colour, background or a credit. */
export const lastSentences: Feature = {
  name: "last-sentences",
  prepare:
    ({ views }) =>
    (index) =>
      index >= views.length - 2 ? 1 : 0,
};
