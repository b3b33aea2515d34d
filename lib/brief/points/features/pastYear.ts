import type { Feature } from "../types.ts";

/** A year before that of publication, or any year where that is not known: background. */
export const pastYear: Feature = {
  name: "past-year",
  prepare:
    ({ views, article }) =>
    (index) => {
      const years = views[index]?.sentence.text.match(/\b(?:19|20)\d\d\b/g) ?? [];
      const published = article.published?.slice(0, 4);
      return years.some((year) => !published || year < published) ? 1 : 0;
    },
};
