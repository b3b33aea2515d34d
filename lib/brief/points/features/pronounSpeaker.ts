import type { Feature } from "../types.ts";

/** "he said", "said she": whose words they are was said before. */
export const pronounSpeaker: Feature = {
  name: "pronoun-speaker",
  prepare:
    ({ views, language }) =>
    (index) => {
      const words = views[index]?.outsideWords ?? [];
      const isPair = (a = "", b = "") => language.pronouns.has(a) && language.sayingVerbs.has(b);
      return words.some((word, at) => isPair(word, words[at + 1]) || isPair(words[at + 1], word)) ? 1 : 0;
    },
};
