import { lower } from "../passages/phrases.ts";
import type { Passage, Subject, Word } from "../types.ts";
import { countedPeople } from "./countedPeople.ts";

const WHOLE = /^(?:them|two|three|four|five|six|seven|eight|nine|ten|dozen)$/u;
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|dozen)$/u;
const PART = /^(?:one|another|two|three|four|five|six|some|several|many|most|both|all|few|half)$/u;

/** "One of them | said", "Another of the three | told": some of those who have just been told of, or how many people; null elsewhere. English. */
export function partBefore(passage: Passage, last: number): Subject | null {
  const { tokens } = passage;
  const end = tokens[last];
  const word = lower(end);
  if (!end || !WHOLE.test(word)) return countedPeople(passage, last);
  const of = NUMBER.test(word) && /^(?:the|those|these)$/u.test(lower(tokens[last - 1])) ? last - 2 : last - 1;
  const part = tokens[of - 1];
  return lower(tokens[of]) === "of" && part && PART.test(lower(part))
    ? { start: part.start, end: end.end, side: "before" }
    : countedPeople(passage, last);
}

const PARENT = /^(?:(?:grand)?(?:mother|father)s?|mums?|moms?|dads?|parents)$/u;

/** "The mother of | three", "the world number | one", "the | second", "“...,” | one told me": a number that ends what somebody is called. English. */
export const endsInNumber = (tokens: readonly Word[], last: number): boolean => {
  const word = lower(tokens[last]);
  const before = lower(tokens[last - 1]);
  if (ORDINAL.test(word)) return /^(?:the|an?)$/u.test(before);
  // Behind a quotation, or at the head of a sentence.
  if (word === "one" && !tokens[last - 1]?.isWord) return true;
  if (!NUMBER.test(word) && word !== "one") return false;
  return before === "number" || (before === "of" && PARENT.test(lower(tokens[last - 2])));
};

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth)$/u;
