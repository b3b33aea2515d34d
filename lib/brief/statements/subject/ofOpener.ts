import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** "The Bishop of Norvik, | a patron of the trust, which she founded, said": a phrase about whoever opens the sentence. English. */
export const isOfOpener = ({ tokens }: Passage, first: number, { code }: Grammar): boolean =>
  code === "en" &&
  tokens[first - 1]?.text === "," &&
  /^an?$/u.test(lower(tokens[first])) &&
  tokens[0]?.text === "The" &&
  tokens.slice(1, first - 1).every(({ isCapital, text }) => isCapital || text === "of" || text === "the") &&
  first > 2;
