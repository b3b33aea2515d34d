import type { Feature } from "../types.ts";

/** A pronoun of the third person among the first three words outside quotation marks: the subject, as a rule. */
export const earlyPronoun: Feature = {
  name: "early-pronoun",
  prepare:
    ({ views, language }) =>
    (index) =>
      views[index]?.outsideWords.slice(0, 3).some((word) => language.pronouns.has(word)) ? 1 : 0,
};
