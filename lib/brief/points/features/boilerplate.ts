import type { Feature } from "../types.ts";

/** The page speaks, not the story: "pictured", "read more", and whom to write to. */
export const boilerplate: Feature = {
  name: "boilerplate",
  prepare:
    ({ views, language }) =>
    (index) => {
      const text = views[index]?.sentence.text ?? "";
      return language.boilerplate?.test(text) || ADDRESS.test(text) ? 1 : 0;
    },
};

/** An address for mail, in any language. */
const ADDRESS = /[\p{Alpha}\p{N}]@[\p{Alpha}\p{N}-]+\.\p{Alpha}{2}/u;
