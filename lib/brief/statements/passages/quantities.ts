import type { Word } from "../types.ts";

const BOUND = /^(?:least|most)$/u;
const ABOUT = /^(?:about|over|around|between|under|near|within)$/u;
const COUNT =
  /^(?:\p{N}.*|two|three|four|five|six|seven|eight|nine|ten|(?:thir|four|fif|six|seven|eigh|nine)teen|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|dozens|hundreds|thousands|millions)$/u;

/** "sixteen", "40" */
export const isCount = (word: string): boolean => COUNT.test(word);

/** "At least 60 people", "About half of the crew", "Over 2,000 homes": how many, and no aside that leads to a clause. English. */
export function isQuantityAt(tokens: readonly Word[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  return word === "at" ? BOUND.test(next) : ABOUT.test(word) && COUNT.test(next);
}

/** "60 percent of pilots", "40 of the pilots", "61 % of them": how many of whom, and no time. English. */
export const isShareAt = (tokens: readonly Word[], at: number): boolean =>
  /^\p{N}/u.test(tokens[at]?.lower ?? "") && /^(?:percent|per|%|of|in)$/u.test(tokens[at + 1]?.lower ?? "");
