import type { Feature } from "../types.ts";

/** In German every noun has a capital: there only two in a row are a name. */
const FULL_NAME = /\p{Lu}\p{L}+ \p{Lu}\p{L}+/u;

/**
 * "In an age of sail, it was ...": a pronoun as the subject behind an opening phrase that names nobody. The first sentence can only mean what
 * stands in it.
 */
export const lateSubject: Feature = {
  name: "late-subject",
  prepare: ({ views, language, first }) => {
    // "Eine Behörde" is no name.
    const withoutArticle = (text: string) =>
      text.replace(/^\p{L}+ /u, (word) => (language.stopWords.has(word.trim().toLowerCase()) ? "" : word));
    const isNamed = (before: string, names: ReadonlySet<string>) =>
      language.code === "de"
        ? FULL_NAME.test(withoutArticle(before))
        : before
            .toLowerCase()
            .split(/[^\p{L}\p{N}]+/u)
            .some((word) => names.has(word));
    return (index) => {
      const view = views[index];
      if (!view || index === first) return 0;
      const before = language.lateSubjects?.exec(view.outsideQuotes.trim())?.[1];
      return before === undefined || isNamed(before, view.nameSet) ? 0 : 1;
    };
  },
};
