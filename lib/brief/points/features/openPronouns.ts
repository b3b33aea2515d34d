import type { Feature } from "../types.ts";

/** Pronouns of the third person outside quotation marks with no name before them in the sentence, up to three. */
export const openPronouns: Feature = {
  name: "open-pronouns",
  prepare:
    ({ views, language }) =>
    (index) => {
      const view = views[index];
      let count = 0;
      for (const word of view?.outsideWords ?? []) {
        if (view?.nameSet.has(word)) break;
        if (language.pronouns.has(word)) count++;
      }
      return Math.min(3, count);
    },
};
