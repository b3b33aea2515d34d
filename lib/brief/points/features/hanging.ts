import type { Feature } from "../types.ts";

/** A turn of phrase outside quotation marks by which the sentence hangs on the one before: "a few days later", "a similar view". Not the first. */
export const hanging: Feature = {
  name: "hanging",
  prepare:
    ({ views, language, first }) =>
    (index) =>
      index !== first && language.hangs?.test(views[index]?.outsideQuotes.trim() ?? "") ? 1 : 0,
};
