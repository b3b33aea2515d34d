import type { Feature } from "../types.ts";

/** Words of the sentence, up to the length where reading gets hard. */
const LONG = 35;

export const length: Feature = {
  name: "length",
  prepare:
    ({ views }) =>
    (index) =>
      Math.min(LONG, views[index]?.words.length ?? 0) / LONG,
};
