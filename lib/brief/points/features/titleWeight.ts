import type { Feature } from "../types.ts";

/** Share of the title's topic words in the sentence, rare ones counting more: by one over the sentences they stand in. */
export const titleWeight: Feature = {
  name: "title-weight",
  prepare: ({ views, titleTopic, spread }) => {
    const weight = (word: string) => 1 / Math.sqrt(spread.get(word) ?? 1);
    const all = [...titleTopic].reduce((sum, word) => sum + weight(word), 0);
    return (index) => {
      const topic = views[index]?.topic ?? new Set();
      const shared = [...titleTopic].reduce((sum, word) => sum + (topic.has(word) ? weight(word) : 0), 0);
      return all > 0 ? shared / all : 0;
    };
  },
};
