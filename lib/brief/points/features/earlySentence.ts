import type { Feature } from "../types.ts";

/** The second to fifth sentence, which carry the rest of who, when, where. */
export const earlySentence: Feature = {
  name: "early-sentence",
  prepare:
    ({ first }) =>
    (index) =>
      index > first && index <= first + 4 ? 1 / (index - first) : 0,
};
