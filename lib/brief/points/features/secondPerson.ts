import type { Feature } from "../types.ts";

const YOU = new Set("you your vous votre vos".split(" "));
/** In other languages the words for the reader are also words for somebody else. */
const SAFE = new Set(["en", "fr"]);

/** The reader is spoken to: advice, a service piece, an advertisement. */
export const secondPerson: Feature = {
  name: "second-person",
  prepare:
    ({ views, language }) =>
    (index) =>
      SAFE.has(language.code) && views[index]?.words.some((word) => YOU.has(word)) ? 1 : 0,
};
