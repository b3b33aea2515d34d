import type { Feature } from "../types.ts";

/** Characters from which on a sentence is too long to be a point at a glance. */
const TOO_LONG = 220;

export const overlongSentence: Feature = {
  name: "overlong-sentence",
  prepare:
    ({ views }) =>
    (index) =>
      Math.min(1, Math.max(0, (views[index]?.sentence.text.length ?? 0) - TOO_LONG) / TOO_LONG),
};
