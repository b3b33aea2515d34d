import { saidBefore } from "../saidBefore.ts";
import type { Feature } from "../types.ts";

/** Topic words that no earlier sentence has: what the sentence adds to the story. */
export const newWords: Feature = {
  name: "new-words",
  prepare: (context) => {
    const before = saidBefore(context);
    return (index) => (context.views[index]?.topic.size ?? 0) - (before[index]?.words ?? 0);
  },
};

/** Share of the topic words that an earlier sentence has. */
export const givenWords: Feature = {
  name: "given-words",
  prepare: (context) => {
    const before = saidBefore(context);
    return (index) => (before[index]?.words ?? 0) / Math.max(4, context.views[index]?.topic.size ?? 0);
  },
};
