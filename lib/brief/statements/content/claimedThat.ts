import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isFiniteVerb, isQuoted, lower } from "../passages/phrases.ts";
import { sourceEnd } from "../sources/sourceEnd.ts";
import { nounPhrase } from "../subject/nounPhrase.ts";
import type { Content, Passage, Subject, Utterance } from "../types.ts";
import { clauseEnd, hasVerbWithin } from "./clauseEnd.ts";
import { trimmed } from "./trimmed.ts";

/** Words of "in an interview on Monday" between the noun and its "that", at most. */
const LONGEST_ASIDE = 8;
/** Words of "repeated and false" between whose it is and the noun, at most. */
const MOST_ADJECTIVES = 3;
/** Words of what is claimed, at least. */
const SHORTEST = 3;

/**
 * "his claim that the gate was shut", "the mayor’s warning on Monday that it leaks", "allegations by Lind that they had lied": what somebody claims
 * in a noun, and no verb. English.
 */
export function claimedThat(passage: Passage, grammar: Grammar, language: Language): Utterance[] {
  const { claims } = grammar;
  if (!claims) return [];
  const { tokens } = passage;
  return tokens.flatMap((token, at): Utterance[] => {
    if (!claims.has(lower(token)) || isQuoted(passage, token.start)) return [];
    const that = tokens.findIndex(
      (next, index) => index > at && index <= at + LONGEST_ASIDE && grammar.that.has(lower(next)),
    );
    const between = tokens.slice(at + 1, that);
    if (
      that < 0 ||
      between.some((word) => !word.isWord) ||
      hasVerbWithin(passage, token.end, tokens[that]?.start ?? 0, grammar)
    )
      return [];
    const isBy = lower(between[0]) === "by";
    if (between.length > 0 && !isBy && !isAside(between[0]?.lower ?? "", grammar)) return [];
    const subject = isBy ? agentAt(passage, at + 2, grammar, language) : ownerBefore(passage, at, grammar, language);
    const content = subject && clauseBehind(passage, that, isBy ? token.start : subject.start, grammar, language);
    return content ? [{ subject, cue: token.text, ...content }] : [];
  });
}

/** "in", "on", "last", "Monday": when or where, and not "the board" of "his claim the board rejected that". */
const isAside = (word: string, grammar: Grammar): boolean =>
  (grammar.prepositions.has(word) && word !== "to") || grammar.adverbs.has(word) || grammar.times.test(word);

/** Who stands at token `first`: "by | Lind", "of | the union". */
export function agentAt(passage: Passage, first: number, grammar: Grammar, language: Language): Subject | null {
  const [from, to] = [passage.tokens[first], passage.tokens[sourceEnd(passage, first, grammar, language)]];
  return from && to && to.start >= from.start ? { start: from.start, end: to.end, side: "behind" } : null;
}

/** "his | claim", "the mayor | ’s repeated claim" */
export function ownerBefore(passage: Passage, noun: number, grammar: Grammar, language: Language): Subject | null {
  const { tokens } = passage;
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - MOST_ADJECTIVES); at--) {
    const token = tokens[at];
    if (!token) return null;
    if (grammar.possessives.has(lower(token)))
      // With its noun, as "his statement" is his.
      return { start: token.start, end: tokens[noun]?.end ?? token.end, side: "before" };
    if (/^['’]s?$/u.test(token.text)) {
      const owner = tokens[at - 1];
      if (owner?.actor) return { start: owner.start, end: owner.end, side: "before" };
      const phrase = nounPhrase(passage, at - 1, grammar, language);
      return phrase && (grammar.canSpeak?.(lower(owner)) || grammar.sourceNouns.has(lower(owner))) ? phrase : null;
    }
    if (!token.isWord || token.isCapital || isFiniteVerb(passage, at, grammar, language)) return null;
  }
  return null;
}

/** What follows the "that": up to the end of its clause, or to the verb of the sentence whose subject the claim is. */
function clauseBehind(
  passage: Passage,
  that: number,
  claim: number,
  grammar: Grammar,
  language: Language,
): Content | null {
  const { tokens } = passage;
  const [first, second] = [tokens[that + 1], tokens[that + 2]];
  // "his claim that shocked them": no conjunction.
  const isVerb = (at: number) =>
    grammar.auxiliaries.has(lower(tokens[at])) ||
    grammar.verbs.has(lower(tokens[at])) ||
    isFiniteVerb(passage, at, grammar, language);
  if (!first?.isWord || isVerb(that + 1) || !second) return null;
  const end = clauseEnd(passage, first.start, { at: that }, [], grammar);
  const from = tokens.findIndex(({ start }) => start >= claim);
  const before = tokens[from - 1];
  const opens = !before || before.text === "," || (from === 1 && grammar.conjunctions.has(lower(before)));
  if (!opens) return trimmed(passage, first.start, end, SHORTEST);
  const verbs = tokens.flatMap((token, at) => (at > that && token.end <= end && isVerb(at) ? [at] : []));
  const own = verbs[0];
  const main = verbs.find((at) => own !== undefined && at > own + 1 && !isVerb(at - 1));
  // Which of three verbs is the sentence's nothing tells.
  const isPlain = main !== undefined && !tokens.slice(that + 1, main).some(({ isWord }) => !isWord);
  return isPlain ? trimmed(passage, first.start, tokens[main - 1]?.end ?? end, SHORTEST) : null;
}
