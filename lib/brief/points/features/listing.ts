import type { Feature } from "../types.ts";

/** From so many words on a sentence has small ones; a headline may do without. */
const WORDS = 8;
/** Share of words in lower case that running text exceeds by far, even where nouns are written with a capital. */
const FEWEST = 0.1;
/** Share of numbers among the words from which on they are a row of a table: "DL Otto Falk 12 40% 2 dives (2 deep)." */
const NUMBERS = 0.33;

/** "宮崎県：延岡市、西都市、木城町": a label and what belongs to it, in scripts without capitals. */
const LABELLED = /^[^：:。]{1,12}[：:][^。]*(?:、[^、。]{1,12}){2,}$/u;

/** Names, numbers and nothing else: the line-up of a team, a table in one line. */
export const listing: Feature = {
  name: "listing",
  prepare:
    ({ views }) =>
    (index) => {
      const text = views[index]?.sentence.text ?? "";
      const words = text.match(/\p{Alpha}+|\p{N}+/gu) ?? [];
      if (LABELLED.test(text)) return 1;
      if (words.length < WORDS || !/\p{Upper}/u.test(text)) return 0;
      if (words.filter((word) => /^\p{N}/u.test(word)).length / words.length >= NUMBERS) return 1;
      return words.filter((word) => /^[\p{Lower}\p{Lo}]/u.test(word)).length / words.length < FEWEST ? 1 : 0;
    },
};
