import type { Feature } from "../types.ts";

/** From so many words on a sentence has small ones; a headline may do without. */
const WORDS = 8;
/** Share of words in lower case that running text exceeds by far, even where nouns are written with a capital. */
const FEWEST = 0.1;

/** Names, numbers and nothing else: the line-up of a team, a table in one line. Of scripts without capitals it says nothing. */
export const listing: Feature = {
  name: "listing",
  prepare:
    ({ views }) =>
    (index) => {
      const text = views[index]?.sentence.text ?? "";
      const words = text.match(/\p{L}+|\p{N}+/gu) ?? [];
      if (words.length < WORDS || !/\p{Lu}/u.test(text)) return 0;
      return words.filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word)).length / words.length < FEWEST ? 1 : 0;
    },
};
