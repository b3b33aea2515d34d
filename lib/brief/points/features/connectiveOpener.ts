import { opensWith } from "../opensWith.ts";
import type { Feature } from "../types.ts";

/** "But", "however", "also": the second half of a thought. */
export const connectiveOpener: Feature = {
  name: "connective-opener",
  prepare:
    ({ views, language }) =>
    (index) =>
      opensWith(views[index]?.words ?? [], language.connectiveOpeners) ? 1 : 0,
};
