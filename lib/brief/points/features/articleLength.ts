import type { Feature } from "../types.ts";

/** Sentences of the article: of a long one a smaller share is chosen. Says nothing alone, and something with the place. */
export const articleLength: Feature = {
  name: "article-length",
  prepare:
    ({ views }) =>
    () =>
      views.length,
};
