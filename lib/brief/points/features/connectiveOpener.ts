import type { Feature } from "../types.ts";

/** "But", "however", "also": the second half of a thought. */
export const connectiveOpener: Feature = {
  name: "connective-opener",
  prepare:
    ({ views, language }) =>
    (index) =>
      language.connectiveOpeners.has(views[index]?.words[0] ?? "") ? 1 : 0,
};
