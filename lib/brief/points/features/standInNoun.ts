import type { Feature } from "../types.ts";

/** "L’actrice Ida Venn", "the group Harl": the noun has its name with it; in German every noun begins like one. */
const BEFORE_NAME = /^\p{Alpha}+(?:\s|[’']\s?)\p{Alpha}+\s\p{Upper}\p{Lower}/u;

/** "The move", "the two", "das Gremium", "the 33-year-old" as a subject: which one was said before. */
export const standInNoun: Feature = {
  name: "stand-in-noun",
  prepare:
    ({ views, language }) =>
    (index) => {
      const [first = "", second = ""] = views[index]?.words ?? [];
      if (!language.definiteArticles.has(first)) return 0;
      if (language.code !== "de" && BEFORE_NAME.test(views[index]?.sentence.text ?? "")) return 0;
      return language.standInNouns.has(second) || /^\d+-\p{Alpha}/u.test(second) ? 1 : 0;
    },
};
