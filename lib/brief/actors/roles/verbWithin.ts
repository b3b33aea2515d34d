import { NOT_FIRST, PAST } from "./roleBorders.ts";
import { isOrganizationNoun } from "./roleNouns.ts";
import { MODAL, OBJECT } from "./roleVerbs.ts";
import type { IsNoun } from "./roleWords.ts";

/** Forms that verbs end in: a role does not reach across one. "A state-backed leader" is backed by a state, and that is no verb. */
export const VERBAL = /^(?!\p{Lower}{3,}-)\p{Lower}\S*(?:ed|ing)$/u;

/** Forms of verbs that are words of rank: "acting president", "ruling party". */
export const RANK =
  /^(?:acting|leading|ruling|running|sporting|marketing|engineering|nursing|banking|shipping|mining|manufacturing|accounting|broadcasting|advertising|publishing|fishing|housing|planning|racing|boxing|cycling|coaching|teaching|commanding|visiting|presiding|trading|sitting|reigning|outgoing|incoming|governing|managing|founding|retired|elected|appointed|chartered|certified|registered|licensed|decorated|tenured|unseeded|uncapped)$/u;

/** What a role must not lose, though it has the form of a verb: "alleged operator" is no operator yet. */
export const HEDGE =
  /^(?:alleged|suspected|accused|convicted|confessed|disgraced|jailed|ousted|deposed|exiled|disputed|rumou?red|reputed|purported|supposed)$/u;
/** Nouns that end as verbs do ("sales director", "sports minister"). */
const NOUN_IN_S =
  /(?:ss|us|is|ics|ions|ings|ces|ies|ments|ers|ors)$|^(?:sales|news|sports|arts|rights|affairs|systems|games|works|parks|mines|schools|homes|prisons|borders|customs|weapons|events|series|foods|drugs|arms|crimes|women[’']s|human|metals|goods|markets|funds|bonds|stocks|assets|claims|accounts|programs|programmes|projects|products|facilities|roads|trails|lands|forests|waters|ports|airports)$/u;

/** "analyst | catches Nvidia chief executive": a verb of the present, with somebody who does it before it. */
export const isPresent = (word: string, before: string | undefined, isNoun: IsNoun): boolean =>
  before !== undefined &&
  /^\p{Lower}{3,}s$/u.test(word) &&
  !NOUN_IN_S.test(word) &&
  !isNoun(word.slice(0, -1)) &&
  (/^\p{Upper}\p{Lower}+$/u.test(before) || isNoun(before.toLowerCase()));

/** "media tracking firm", "ruling party": a word in "-ing" that says of what kind the organization behind it is. */
const CHIEF = /^(?:chief|senior|head|lead|deputy|assistant|acting|former)$/u;

export const isModifier = (
  word: string,
  before: string | undefined,
  next: string | undefined,
  isNoun: IsNoun,
): boolean =>
  (isNoun === isOrganizationNoun || CHIEF.test(before ?? "")) &&
  /ing$/u.test(word) &&
  isNoun((next ?? "").toLowerCase()) &&
  (RANK.test(word) ||
    (before !== undefined && /^\p{Lower}{4,}(?<!s)$/u.test(before) && !NOT_FIRST.has(before) && !VERBAL.test(before)));

/** What somebody does all the time, and goes on to say where: "captain operating in Norvik". */
const LASTING =
  /^(?:operating|working|specializ(?:ing|ed)|specialis(?:ing|ed)|focus(?:ing|ed)|based|living|dealing|serving|focussed)$/u;

/** "leaving her mother": behind a verb, what it is done to. */
const DETERMINER = /^(?:the|an?|his|her|their|its|our|my|your|this|that)$/u;

/**
 * Where a role ends: before the verb that follows it ("lawyer | representing Lind"), 0 when it is a clause and no role at all ("Queen
 * suspended parliament", "addressed reporters"), its whole length where it has no verb.
 */
export function endOfRole(head: string, isNoun: IsNoun): number {
  const words = [...head.matchAll(/\S+/gu)];
  const isRole = (index: number) => isNoun(words[index]?.[0].toLowerCase() ?? "");
  for (const [index, { 0: word, index: at }] of words.entries()) {
    const before = words[index - 1]?.[0];
    const isVerb = VERBAL.test(word) || PAST.has(word) || MODAL.test(word) || isPresent(word, before, isNoun);
    // "a Republican elected in May"
    const isBy = /^(?:elected|appointed)$/u.test(word) && index > 0 && isRole(index - 1) && !isRole(index + 1);
    if (isBy) return at;
    if (!isVerb || RANK.test(word) || isRole(index) || (index === 0 && HEDGE.test(word))) continue;
    if (isModifier(word, before, words[index + 1]?.[0], isNoun)) continue;
    // The head ends before the next preposition.
    if (LASTING.test(word) && index > 0 && index === words.length - 1) continue;
    // "Queen suspended parliament": somebody else does something.
    const isDeed =
      /^\p{Upper}/u.test(words[0]?.[0] ?? "") && /ed$/u.test(word) && OBJECT.test(words[index + 1]?.[0] ?? "");
    if (isDeed && isRole(index - 1)) return 0;
    if (words.slice(0, index).some((_, earlier) => isRole(earlier))) return at;
    const isAdjective =
      (before === undefined || /(?:ly|-|^former|^then|^first|^most|^the|^an?|^his|^her|^its|^their)$/iu.test(before)) &&
      (isRole(index + 1) || isRole(index + 2)) &&
      !DETERMINER.test(words[index + 1]?.[0] ?? "");
    if (!isAdjective) return 0;
  }
  return head.length;
}
