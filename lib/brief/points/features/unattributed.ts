import type { Feature } from "../types.ts";

/**
 * "Der Hafen sei am Ende": told as somebody's words, by the mood of its verb, without a word on whose they are. Such a sentence goes on with what
 * the one before it reports. Not the first.
 */
export const unattributed: Feature = {
  name: "unattributed",
  prepare: ({ views, language: { reported }, first }) => {
    if (!reported) return () => 0;
    return (index) => {
      const view = views[index];
      if (!view || index === first || view.quoted > 0) return 0;
      return reported.mood.test(view.sentence.text) && !reported.owned.test(view.sentence.text) ? 1 : 0;
    };
  },
};
