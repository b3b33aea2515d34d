import type { Feature } from "../types.ts";

/** Names per word: who did it, and where. */
export const names: Feature = {
  name: "names",
  prepare:
    ({ views }) =>
    (index) => {
      const view = views[index];
      return view ? Math.min(1, (3 * view.names.length) / Math.max(8, view.words.length)) : 0;
    },
};
