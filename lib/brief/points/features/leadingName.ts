import type { Feature } from "../types.ts";

/** A name among the first four words: the subject says who it is. */
export const leadingName: Feature = {
  name: "leading-name",
  prepare:
    ({ views }) =>
    (index) => {
      const view = views[index];
      const opening = new Set(view?.words.slice(0, 4));
      return view?.names.some((name) => opening.has(name.toLowerCase())) ? 1 : 0;
    },
};
