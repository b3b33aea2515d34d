import type { Feature } from "../types.ts";

/** "He", "this", "their": the sentence stands for something said before, unless it names it itself. */
export const pronounOpener: Feature = {
  name: "pronoun-opener",
  prepare:
    ({ views, language }) =>
    (index) =>
      language.pronounOpeners.has(views[index]?.words[0] ?? "") ? 1 : 0,
};
