import type { Feature } from "../types.ts";

/** How many words of the sentence carry topic: long and empty is not long and full. */
export const topicWords: Feature = {
  name: "topic-words",
  prepare:
    ({ views }) =>
    (index) =>
      views[index]?.topic.size ?? 0,
};
