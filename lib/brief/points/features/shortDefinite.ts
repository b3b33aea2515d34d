import type { Feature } from "../types.ts";

/** "The plan was", "the paintings stretch": a definite subject of one word that is no name, nor a word of the title or the lead. */
export const shortDefinite: Feature = {
  name: "short-definite",
  prepare: ({ views, language, titleTopic, first }) => {
    const lead = views[first]?.topic ?? new Set<string>();
    return (index) => {
      const view = views[index];
      const [opener = "", ...rest] = view?.words ?? [];
      if (!view || !language.definiteArticles.has(opener)) return 0;
      if (rest.slice(0, 3).some((word) => view.nameSet.has(word))) return 0;
      return [...view.topic].slice(0, 2).some((word) => titleTopic.has(word) || lead.has(word)) ? 0 : 1;
    };
  },
};
