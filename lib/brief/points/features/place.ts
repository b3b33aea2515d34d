import type { Feature } from "../types.ts";

/** How many sentences of running text stand before it. */
export const place: Feature = {
  name: "place",
  prepare:
    ({ first }) =>
    (index) =>
      Math.max(0, index - first),
};
