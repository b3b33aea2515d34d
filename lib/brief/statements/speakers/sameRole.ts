import { remembered } from "../../../text/remembered.ts";
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from "../../actors/data/countries.ts";
import { headOf } from "../passages/phraseHead.ts";
import { isOfficer, officeOf, withoutParty } from "./officeWords.ts";

/** What somebody is a minister or a chief of sets him apart from the others who are one: all but what country it is of. */
const kindsOf = (text: string): readonly string[] =>
  modifiersOf(
    text.replace(/\p{Upper}[\p{Alpha}-]+(?:['’]s)?(?=\s)/gu, (word) =>
      /['’]s$/u.test(word) || COUNTRY_BY_DEMONYM.has(word) || COUNTRY_BY_NAME.has(word) ? "" : word,
    ),
  );

/** "the minister" is "minister of fisheries" and "prime minister"; "the health minister" is no "prime minister", "the president" no "former president". */
export function fitsRole(given: string, words: string): boolean {
  // "co-founded the harbour group": she is no group, nor is one "of the university" a university.
  if (HEADS.test(given)) return false;
  // "the founder" may be one of several.
  const role = given.replace(/\bco-?(?=founder)/iu, "");
  const head = headOf(words);
  if (/^the\sofficer$/iu.test(words)) return isOfficer(role);
  if (officeOf(headOf(role)) !== officeOf(head) || /[^s]s$/.test(head)) return false;
  const [mine, theirs] = [withoutParty(modifiersOf(words)), withoutParty(modifiersOf(role))];
  // "the district attorney" is no "attorney" of somebody's.
  const isProsecuting = (all: readonly string[]) => all.some((word) => PROSECUTING.test(word));
  if (head === "attorney" && isProsecuting(mine) !== isProsecuting(theirs)) return false;
  if (theirs.some((word) => PAST.test(word)) && !mine.some((word) => PAST.test(word))) return false;
  const [my, their] = [withoutParty(kindsOf(words)), withoutParty(kindsOf(role))];
  // "Norvik’s defense minister" is not "Norvik’s prime minister".
  if (my.length > 0 && their.length > 0 && !my.some((word) => their.includes(word))) return false;
  return mine.length === 0 || theirs.length === 0 || mine.some((word) => theirs.includes(word));
}

/** What somebody does for a body, or where he is from: "represents the union", "of the University of Sund". */
const HEADS =
  /^(?:heads|leads|runs|chairs|directs|owns|(?:co-)?founded|oversees|manages|commands|coaches|represents|teaches|lectures|works|plays|has|of|from|at|with|for)\s/u;
const PROSECUTING = /^(?:district|state|prosecuting)$/u;
const PAST = /^(?:former|formerly|previously|once|ex|vice|deputy|late|then)$/;

/** The words before the head: "prime" of "the prime minister of Norway". */
const modifiersOf = (words: string): string[] => {
  const phrase = wordsOf(
    (words.split(/,?\s(?:for|of|at|from|in|with|who|on|to|by)\s/u)[0] ?? words).replace(
      /^(?:the|its|their|this|his|her)\s/iu,
      "",
    ),
  );
  return phrase.slice(0, -1);
};

/** "the minister", whose bearer an article names only later, is the one who has that very role. */
export const isEqual = (role: string, words: string): boolean =>
  wordsOf(role).length > 1 && wordsOf(role).join(" ") === wordsOf(words).join(" ");

/** "the director of the union" is "director of the harbour union". */
export function isSameRole(role: string, words: string): boolean {
  if (HEADS.test(role) || headOf(role) !== headOf(words)) return false;
  const [a, b] = [wordsOf(role), wordsOf(words)];
  const shared = a.filter((word) => b.includes(word)).length;
  return shared >= 2 && shared / Math.min(a.length, b.length) >= 0.6;
}

const wordsOf = remembered((text): readonly string[] =>
  (text.toLowerCase().match(/[\p{Alpha}\p{N}]+/gu) ?? []).filter((word) => !/^(?:the|a|an|of|for|in|at|s)$/.test(word)),
);
