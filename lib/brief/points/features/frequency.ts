import type { Feature } from "../types.ts";

/** How widely the sentence's topic words are spread over the article, on average (SumBasic, Nenkova and Vanderwende 2005). */
export const frequency: Feature = {
  name: "frequency",
  prepare: ({ views, spread }) => {
    const most = spread.values().reduce((largest, count) => Math.max(largest, count), 2);
    return (index) => {
      const topic = [...(views[index]?.topic ?? [])];
      const sum = topic.reduce((total, word) => total + ((spread.get(word) ?? 1) - 1) / (most - 1), 0);
      return sum / Math.max(4, topic.length);
    };
  },
};
