import type { Feature } from "../types.ts";

/** How far into a sentence a pronoun can still be its subject. */
const REACH = 8;

/** A pronoun early in a sentence that has named nobody before it ("In an interview, he said"). */
export const danglingPronoun: Feature = {
  name: "dangling-pronoun",
  prepare:
    ({ views, language }) =>
    (index) => {
      const view = views[index];
      if (!view) return 0;
      const names = new Set(view.names.map((name) => name.toLowerCase()));
      for (const word of view.pointing.slice(0, REACH)) {
        if (names.has(word)) return 0;
        if (language.pronounOpeners.has(word)) return 1;
      }
      return 0;
    },
};
