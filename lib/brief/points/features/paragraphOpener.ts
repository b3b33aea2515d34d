import type { Feature } from "../types.ts";

/** The first sentence of a paragraph says what the paragraph is about. */
export const paragraphOpener: Feature = {
  name: "paragraph-opener",
  prepare:
    ({ views }) =>
    (index) =>
      views[index - 1]?.sentence.block === views[index]?.sentence.block ? 0 : 1,
};
