import type { Feature } from "../types.ts";

/** A question tells nothing yet. */
export const question: Feature = {
  name: "question",
  prepare:
    ({ views }) =>
    (index) =>
      /[?？؟][”"’»)]*$/u.test(views[index]?.sentence.text ?? "") ? 1 : 0,
};
