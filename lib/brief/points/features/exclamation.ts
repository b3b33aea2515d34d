import type { Feature } from "../types.ts";

/** A cry is colour. */
export const exclamation: Feature = {
  name: "exclamation",
  prepare:
    ({ views }) =>
    (index) =>
      /[!！][”"’»)]*$/u.test(views[index]?.sentence.text ?? "") ? 1 : 0,
};
