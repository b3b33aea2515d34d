import type { Feature } from "../types.ts";

/** "Alles Wichtige lesen Sie im Liveblog": the reader is spoken to, outside quotation marks, where a language has words for that alone. */
export const addressed: Feature = {
  name: "addressed",
  prepare:
    ({ views, language: { address } }) =>
    (index) =>
      address?.test(views[index]?.outsideQuotes ?? "") ? 1 : 0,
};
