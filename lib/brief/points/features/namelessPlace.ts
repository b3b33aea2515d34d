import type { Feature } from "../types.ts";

/** For a sentence without a name, how far behind the lead it stands, up to twenty sentences: who it is about was said long ago. */
export const namelessPlace: Feature = {
  name: "nameless-place",
  prepare:
    ({ views, first }) =>
    (index) =>
      views[index]?.nameSet.size ? 0 : Math.min(20, Math.max(0, index - first)),
};
