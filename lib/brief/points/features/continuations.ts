import type { Feature } from "../types.ts";

/** "Also", "another", "earlier": words that point back, up to three. */
export const continuations: Feature = {
  name: "continuations",
  prepare:
    ({ views, language }) =>
    (index) =>
      Math.min(3, views[index]?.words.filter((word) => language.continuations.has(word)).length ?? 0),
};
