import type { Feature } from "../types.ts";

/** The page speaks, not the story: "pictured", "read more". */
export const boilerplate: Feature = {
  name: "boilerplate",
  prepare:
    ({ views, language }) =>
    (index) =>
      language.boilerplate?.test(views[index]?.sentence.text ?? "") ? 1 : 0,
};
