import type { Feature } from "../types.ts";

const YOU = new Set("you your you're you'll you've sie ihr ihre vous votre vos usted su tu você".split(" "));
/** Words that are also something else in the language at hand do not count. */
const SAFE = new Set(["en", "fr"]);

/** The reader is spoken to: advice, a service piece, an advertisement. */
export const secondPerson: Feature = {
  name: "second-person",
  prepare:
    ({ views, language }) =>
    (index) =>
      SAFE.has(language.code) && views[index]?.words.some((word) => YOU.has(word)) ? 1 : 0,
};
