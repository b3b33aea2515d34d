import type { Feature } from "../types.ts";

/** How often the words that the sentence brings in come back later, up to twenty: it opens a thread of the story. */
export const introduces: Feature = {
  name: "introduces",
  prepare: ({ views, spread }) => {
    const seen = new Set<string>();
    const returns = views.map(({ topic }) => {
      let sum = 0;
      for (const word of topic) {
        if (!seen.has(word)) sum += (spread.get(word) ?? 1) - 1;
        seen.add(word);
      }
      return Math.min(20, sum);
    });
    return (index) => returns[index] ?? 0;
  },
};
