import type { Feature } from "../types.ts";

/** Names that the article comes back to, as a share of the most frequent one's count. */
export const mainActors: Feature = {
  name: "main-actors",
  prepare: ({ views }) => {
    const counts = new Map<string, number>();
    for (const { names } of views) for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
    const most = counts.values().reduce((largest, count) => Math.max(largest, count), 1);
    return (index) => {
      const own = [...new Set(views[index]?.names)].map((name) => (counts.get(name) ?? 0) / most);
      return Math.min(1, own.reduce((sum, share) => sum + share, 0) / 2);
    };
  },
};
