import { isHalfQuote } from "../quotes.ts";
import type { Feature } from "../types.ts";

/** Half a quotation: the other half is in a neighbour. */
export const halfQuote: Feature = {
  name: "half-quote",
  prepare:
    ({ views }) =>
    (index) =>
      isHalfQuote(views[index]?.sentence.text ?? "") ? 1 : 0,
};
