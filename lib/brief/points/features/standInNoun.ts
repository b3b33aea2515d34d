import type { Feature } from "../types.ts";

/** "The move", "the two", "das Gremium", "the 33-year-old" as a subject: which one was said before. */
export const standInNoun: Feature = {
  name: "stand-in-noun",
  prepare:
    ({ views, language }) =>
    (index) => {
      const [first = "", second = ""] = views[index]?.words ?? [];
      if (!language.definiteArticles.has(first)) return 0;
      return language.standInNouns.has(second) || /^\d+-\p{L}/u.test(second) ? 1 : 0;
    },
};
