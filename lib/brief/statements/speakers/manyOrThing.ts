import { isOrganizationNoun } from "../../actors/roles/roleNouns.ts";
import type { Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import { headOf } from "../passages/phraseHead.ts";

/** "his classmates", who are no "he". */
export const areSeveral = (words: string, { sourceFirst }: Grammar): boolean =>
  !sourceFirst && /(?:[^s]s|people|police|men)$/u.test(headOf(words));

/** A paper or a body, which is neither he nor she. */
export function isThing(words: string, grammar: Grammar): boolean {
  const head = headOf(words);
  return grammar.papers.has(head) || isOrganizationNoun(head);
}

/** Nobody for "ils disent" where one is meant, be it a body: in French and its like that is several, and "they" may be one in English. */
export const asManyAs = (
  pronoun: string,
  meant: readonly Speaker[],
  { articled, groupPronouns }: Grammar,
): readonly Speaker[] => {
  const areSeveral = articled && pronoun !== "on" && groupPronouns.has(pronoun);
  return areSeveral && meant.length === 1 && meant[0]?.actor ? [] : meant;
};
