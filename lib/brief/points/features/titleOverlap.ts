import type { Feature } from "../types.ts";

/** Share of the title's topic words that stand in the sentence (Edmundson 1969). */
export const titleOverlap: Feature = {
  name: "title-overlap",
  prepare:
    ({ views, titleTopic }) =>
    (index) => {
      const topic = views[index]?.topic ?? new Set();
      const shared = [...titleTopic].filter((word) => topic.has(word)).length;
      return titleTopic.size === 0 ? 0 : shared / titleTopic.size;
    },
};
