import { nameCounts } from "../nameCounts.ts";
import type { Feature } from "../types.ts";

/** The most frequent name of the sentence, as a share of the article's most frequent one. */
export const bestActor: Feature = {
  name: "best-actor",
  prepare: (context) => {
    const { counts, most } = nameCounts(context);
    return (index) =>
      [...(context.views[index]?.nameSet ?? [])].reduce((best, name) => Math.max(best, counts.get(name) ?? 0), 0) /
      most;
  },
};
