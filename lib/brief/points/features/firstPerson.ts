import { words } from "../../../text/words.ts";
import type { Feature } from "../types.ts";

/** "I" or "we" outside quotation marks: an opinion, an interview, a page speaking for itself. */
export const firstPerson: Feature = {
  name: "first-person",
  prepare:
    ({ views, language }) =>
    (index) => {
      const outside = words(views[index]?.outsideQuotes ?? "", language.code);
      return outside.some(({ text }) => language.firstPerson.has(text.toLowerCase())) ? 1 : 0;
    },
};
