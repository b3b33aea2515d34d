import type { Feature } from "../types.ts";

/** Tells that something is asked, explained or advised, and not what: that comes behind it. */
export const setUp: Feature = {
  name: "set-up",
  prepare:
    ({ views, language }) =>
    (index) =>
      language.setUps?.test(views[index]?.sentence.text ?? "") ? 1 : 0,
};
