import type { Feature } from "../types.ts";

/** Words of the sentence before it, up to forty: after a short one the news often comes in a second go. */
export const previousLength: Feature = {
  name: "previous-length",
  prepare:
    ({ views }) =>
    (index) =>
      Math.min(40, views[index - 1]?.words.length ?? 0),
};
