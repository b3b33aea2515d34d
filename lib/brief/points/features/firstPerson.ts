import { plainWords } from "../plainWords.ts";
import type { Feature } from "../types.ts";

/** "I" or "we" outside quotation marks: an opinion, an interview, a page speaking for itself. */
export const firstPerson: Feature = {
  name: "first-person",
  prepare:
    ({ views, language }) =>
    (index) => {
      const outside = plainWords(views[index]?.outsideQuotes ?? "", language);
      return outside.some((word) => language.firstPerson.has(word.toLowerCase())) ? 1 : 0;
    },
};
