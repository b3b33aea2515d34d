import type { Feature } from "../types.ts";

/** Somebody says it: a statement, not a deed. */
export const saying: Feature = {
  name: "saying",
  prepare:
    ({ views, language }) =>
    (index) =>
      views[index]?.words.some((word) => language.sayingVerbs.has(word)) ? 1 : 0,
};
