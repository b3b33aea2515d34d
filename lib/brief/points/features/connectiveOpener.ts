import { NOTHING } from "../../../text/languages/types.ts";
import { opensWith } from "../opensWith.ts";
import type { Feature } from "../types.ts";

/** "But", "however", "also": the second half of a thought. */
export const connectiveOpener: Feature = {
  name: "connective-opener",
  prepare:
    ({ views, language: { connectiveOpeners, notConnectives = NOTHING } }) =>
    (index) => {
      const words = views[index]?.words ?? [];
      return opensWith(words, connectiveOpeners) && !opensWith(words, notConnectives) ? 1 : 0;
    },
};
