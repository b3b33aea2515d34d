import type { Feature } from "../types.ts";

/** A sentence that begins with a quotation hands the reader a voice before saying whose. */
export const openingQuote: Feature = {
  name: "opening-quote",
  prepare:
    ({ views }) =>
    (index) =>
      /^["“„«»”‘'「『]/u.test(views[index]?.sentence.text ?? "") ? 1 : 0,
};
