import { shareOf } from "../similarity.ts";
import type { Feature } from "../types.ts";

/** Share of the sentence's topic words that the lead has too: what the story is about, where there is no title to say so. */
export const leadOverlap: Feature = {
  name: "lead-overlap",
  prepare: ({ views, first }) => {
    const lead = new Set([...(views[first]?.topic ?? []), ...(views[first + 1]?.topic ?? [])]);
    return (index) => (index <= first + 1 ? 0 : shareOf(views[index]?.topic ?? new Set(), lead));
  },
};
