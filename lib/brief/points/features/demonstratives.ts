import type { Feature } from "../types.ts";

/** "Of that deal", "under these rules", outside quotation marks: which one was said before. Up to two. */
export const demonstratives: Feature = {
  name: "demonstratives",
  prepare:
    ({ views, language }) =>
    (index) => {
      const pattern = language.demonstratives;
      return pattern ? Math.min(2, views[index]?.outsideQuotes.match(pattern)?.length ?? 0) : 0;
    },
};
