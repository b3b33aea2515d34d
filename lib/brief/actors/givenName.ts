import { MEN, WOMEN } from "../statements/givenNames.ts";
import { FIRST_NAMES } from "./data/people.ts";

/** True for a first name that many have, or two in one: "Anna", "Anna-Lena". */
export const isGivenName = (word: string): boolean =>
  word.split("-").every((part) => FIRST_NAMES.has(part) || MEN.has(part) || WOMEN.has(part));
