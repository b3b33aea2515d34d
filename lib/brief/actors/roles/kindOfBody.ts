import { ORGANIZATION_WORDS } from "../data/organizations.ts";
import { isOrganizationNoun, isRoleNoun } from "./roleNouns.ts";
import { lastWord } from "./roleWords.ts";
import { singularOf } from "./sharedRole.ts";

/** True for "the Harbour Union" and "NFU", not for "Louisiana". */
export const isOrganizationName = (phrase: string) =>
  phrase
    .split(/\s+/)
    .some(
      (word) =>
        ORGANIZATION_WORDS.has(word) ||
        isOrganizationNoun(word.toLowerCase()) ||
        /^(?=(?:.*\p{Upper}){2})[\p{Upper}-]+s?$/u.test(word),
    );

/** "laundry experts", "ferry firm": words that say what a body is. */
export const isKindOfBody = (words: string): boolean => {
  const last = lastWord(words);
  const one = singularOf(last);
  return isOrganizationNoun(last) || (one !== null && (isRoleNoun(one) || isOrganizationNoun(one)));
};
