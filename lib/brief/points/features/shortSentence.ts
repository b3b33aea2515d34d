import type { Feature } from "../types.ts";

/** Below ten words a sentence leans on its neighbours. */
const SHORT = 10;

export const shortSentence: Feature = {
  name: "short-sentence",
  prepare:
    ({ views }) =>
    (index) =>
      Math.max(0, SHORT - (views[index]?.words.length ?? 0)) / SHORT,
};
