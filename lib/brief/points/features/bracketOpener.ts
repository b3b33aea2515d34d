import type { Feature } from "../types.ts";

/** Begins with a bracket, a bullet or a dash: an aside or an item of a list. */
export const bracketOpener: Feature = {
  name: "bracket-opener",
  prepare:
    ({ views }) =>
    (index) =>
      /^[([•*–—▪►-]/u.test(views[index]?.sentence.text ?? "") ? 1 : 0,
};
