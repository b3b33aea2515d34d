import type { Feature } from "../types.ts";

/** The next sentence opens a quotation: this one says what somebody then says in their own words. */
export const quoteNext: Feature = {
  name: "quote-next",
  prepare:
    ({ views }) =>
    (index) =>
      /^["“„«»”‘'「『]/u.test(views[index + 1]?.sentence.text ?? "") ? 1 : 0,
};
