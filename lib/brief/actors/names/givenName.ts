import { MEN, WOMEN } from "../../statements/speakers/givenNames.ts";
import { MEN_ABROAD, WOMEN_ABROAD } from "../data/givenNames.ts";
import { FIRST_NAMES } from "../data/people.ts";

/** True for a first name that many have, or two in one: "Anna", "Anna-Lena". */
export const isGivenName = (word: string): boolean => word.split("-").every(isKnown);

/** The same, for names that many have in one country: in any language but English. */
export const isGivenNameAbroad = (word: string): boolean =>
  word.split("-").every((part) => isKnown(part) || WOMEN_ABROAD.has(part) || MEN_ABROAD.has(part));

const isKnown = (name: string): boolean => FIRST_NAMES.has(name) || MEN.has(name) || WOMEN.has(name);
