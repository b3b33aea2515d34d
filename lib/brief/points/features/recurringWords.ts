import { recurrence } from "../recurrence.ts";
import type { Feature } from "../types.ts";

/** How much of what the article keeps saying the sentence says: the counts of its words that come back, summed (centroid, Radev 2004). */
export const recurringWords: Feature = {
  name: "recurring-words",
  prepare: (context) => {
    const { counts, norm } = recurrence(context);
    return (index) => {
      let sum = 0;
      for (const word of context.views[index]?.topic ?? []) sum += counts.get(word) ?? 0;
      return sum / norm;
    };
  },
};
