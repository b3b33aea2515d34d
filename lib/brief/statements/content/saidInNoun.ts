import { type Language, wordSet } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Quotation } from "../passages/quotations.ts";
import type { Content, Passage, Subject, Utterance } from "../types.ts";
import { agentAt, ownerBefore } from "./claimedThat.ts";
import { clauseEnd, hasVerbWithin } from "./clauseEnd.ts";
import { isSomebody } from "./inViewOf.ts";
import { trimmed } from "./trimmed.ts";
import { callerOf } from "./whatCalled.ts";

/** What somebody thinks: "his view is that". */
const THOUGHTS = wordSet(`
  argument view position fear hope concern complaint theory contention belief opinion point message worry claim conclusion stance reasoning
  suspicion feeling verdict assessment answer response explanation defence defense contention consensus
`);
/** What somebody says: "her answer: “...”", "“...” was the reply from". */
const ANSWERS = wordSet(`
  answer verdict reply response message advice reaction conclusion comment explanation warning view assessment plea retort summary opinion
  description
`);
/** "the view | of the union", "the fear | among divers" */
const OF = /^(?:of|from|among|at|amongst|within)$/u;
/** Behind the noun, to whom or on what, and what the answer was like: " to divers was simple: ". */
const TO_COLON =
  /^(?:\s(?:to|on|for|about)\s(?:[\p{Alpha}’'-]+\s?){1,6}?)?(?:\s(?:is|was|were|remains)(?:\s\p{Lower}+){0,4})?:\s$/u;
/** Behind a quotation: ", was the blunt reply from", ", came the answer from". */
const WAS = /^(?:is|was|were|came|comes|ran|runs)$/u;
/** "is how Lind describes it" */
const HOW =
  /^(?:describ(?:es?|ed)|put|puts|summed|sums|characteri[sz](?:es?|ed)|views?|viewed|sees?|saw|remembers?|remembered|recalls?|recalled|explain(?:s|ed)?)$/u;
const LONGEST_HOW = 8;

/**
 * "The union’s view is that the port is late.", "Her answer: “Never.”", "“Never,” came the reply from Lind.", "“A trap” is how Lind describes it.":
 * what is said stands beside a noun for it, or "how", and no verb of saying. English.
 */
export function saidInNoun(passage: Passage, grammar: Grammar, language: Language): Utterance[] {
  if (grammar.code !== "en") return [];
  const { tokens } = passage;
  const quotation = openingQuotation(passage);
  const how = quotation ? saidHow(passage, quotation, grammar) : null;
  if (how) return [how];
  return tokens.flatMap((token, at): Utterance[] => {
    const word = lower(token);
    const [isThought, isAnswer] = [THOUGHTS.has(word), ANSWERS.has(word)];
    if ((!isThought && !isAnswer) || token.actor || isQuoted(passage, token.start)) return [];
    const whose = whoseAt(passage, at, grammar, language);
    if (!whose) return [];
    const { subject, last, cue } = whose;
    const content =
      (isThought ? thatBehindNoun(passage, last, subject, grammar) : null) ??
      (isAnswer ? quotedBehindNoun(passage, at, last) : null) ??
      (isAnswer && quotation ? quotedBefore(passage, quotation, at) : null);
    return content ? [{ subject, cue, ...content }] : [];
  });
}

/** Whose the noun is, and the last token of both. */
function whoseAt(passage: Passage, at: number, grammar: Grammar, language: Language) {
  const { tokens } = passage;
  const owner = ownerBefore(passage, at, grammar, language);
  if (owner) return { subject: owner, last: at, cue: tokens[at]?.text ?? "" };
  if (!OF.test(lower(tokens[at + 1]))) return null;
  const subject = agentAt(passage, at + 2, grammar, language);
  return subject && isSomebody(passage, subject, grammar)
    ? {
        subject,
        last: tokens.findLastIndex(({ end }) => end <= subject.end),
        cue: passage.text.slice(tokens[at]?.start, tokens[at + 1]?.end),
      }
    : null;
}

/** "Her view | is that ...": at the head of a sentence or clause. */
function thatBehindNoun(passage: Passage, last: number, { start }: Subject, grammar: Grammar): Content | null {
  const { text, tokens, end } = passage;
  const that = /^\s(?:is|was|remains)\s(?:simply\s|now\s|still\s|also\s)?that\s/u.exec(
    text.slice(tokens[last]?.end ?? end, end),
  );
  if (!that || text.slice(passage.start, start).includes(" that ")) return null;
  const from = (tokens[last]?.end ?? end) + that[0].length;
  const whole = text.slice(from, clauseEnd(passage, from, { at: -1 }, [], grammar));
  const turn = /,\s(?:but|yet|and\sso|though|although|while)\s/u.exec(whole);
  const to = from + (turn && !isQuoted(passage, from + turn.index) ? turn.index : whole.length);
  return hasVerbWithin(passage, from - 1, to, grammar) || / (?:\p{Lower}+s) /u.test(whole)
    ? trimmed(passage, from, to)
    : null;
}

/** "Her answer | : “...”" */
function quotedBehindNoun(passage: Passage, at: number, last: number): Content | null {
  const { text, tokens, quotations, end } = passage;
  const from = tokens[Math.max(at, last)]?.end ?? end;
  const quotation = quotations.find(({ open }) => open >= from);
  return quotation && TO_COLON.test(text.slice(from, quotation.open)) && end - quotation.close <= 2
    ? trimmed(passage, quotation.open, quotation.close, 1)
    : null;
}

/** The quotation that a sentence opens with. */
const openingQuotation = ({ quotations, start }: Passage): Quotation | undefined =>
  // "(“Never” is how she put it.)"
  quotations.find(({ open }) => open <= start + 1);

/** "“...,” | was the blunt reply | from" */
function quotedBefore({ text, tokens, ...passage }: Passage, quotation: Quotation, noun: number): Content | null {
  const first = tokens.findIndex(({ start, isWord }) => start >= quotation.close && isWord);
  const isTied =
    WAS.test(lower(tokens[first])) &&
    tokens.slice(first, noun).every(({ isWord, text: mark }) => isWord || /^['’]s?$/u.test(mark));
  return isTied && noun - first <= 5 ? trimmed({ text, tokens, ...passage }, quotation.open, quotation.close, 1) : null;
}

/** "“...” | is how | Lind describes it" */
function saidHow(passage: Passage, quotation: Quotation, grammar: Grammar): Utterance | null {
  const { tokens } = passage;
  const first = tokens.findIndex(({ start, isWord }) => start >= quotation.close && isWord);
  if (!/^(?:is|was)$/u.test(lower(tokens[first])) || lower(tokens[first + 1]) !== "how") return null;
  const verb = tokens.findIndex(
    (token, at) => at > first + 2 && at <= first + 2 + LONGEST_HOW && HOW.test(lower(token)) && !token.actor,
  );
  const subject = verb < 0 ? null : callerOf(tokens, first + 2, verb, grammar);
  const content = subject && trimmed(passage, quotation.open, quotation.close, 1);
  return subject && content
    ? {
        subject: { ...subject, side: "behind" },
        cue: passage.text.slice(tokens[first]?.start, tokens[first + 1]?.end),
        ...content,
      }
    : null;
}
