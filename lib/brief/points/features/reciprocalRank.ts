import type { Feature } from "../types.ts";

/** The absolute place: in a long article the tenth sentence is early by share and late to a reader. */
export const reciprocalRank: Feature = {
  name: "reciprocal-rank",
  prepare:
    ({ first }) =>
    (index) =>
      1 / Math.sqrt(1 + Math.max(0, index - first)),
};
