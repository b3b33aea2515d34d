import type { Feature } from "../types.ts";

const ARTICLES = new Set("the der die das den dem le la les el los las il lo gli o os a as de het".split(" "));

/** "The two sides", "the plan" with no name in the sentence: which ones was said before. */
export const namelessDefinite: Feature = {
  name: "nameless-definite",
  prepare:
    ({ views }) =>
    (index) => {
      const view = views[index];
      return view && view.names.length === 0 && ARTICLES.has(view.words[0] ?? "") ? 1 : 0;
    },
};
