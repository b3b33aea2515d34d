import type { Feature } from "../types.ts";

/** "Last year", "two decades ago", "in 2004": what led to the news. */
export const background: Feature = {
  name: "background",
  prepare:
    ({ views, language }) =>
    (index) =>
      language.background?.test(views[index]?.sentence.text ?? "") ? 1 : 0,
};
