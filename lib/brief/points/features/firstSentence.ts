import type { Feature } from "../types.ts";

/** The lead: the sentence the writer would keep if only one could stay. */
export const firstSentence: Feature = {
  name: "first-sentence",
  reason: "lead",
  prepare:
    ({ first }) =>
    (index) =>
      index === first ? 1 : 0,
};
