import { overlap } from "../similarity.ts";
import type { Feature } from "../types.ts";

/** How much of the shorter of this sentence and the one before it is in the other. */
export const repeatsPrevious: Feature = {
  name: "repeats-previous",
  prepare:
    ({ views }) =>
    (index) =>
      index > 0 ? overlap(views[index]?.topic ?? new Set(), views[index - 1]?.topic ?? new Set()) : 0,
};
