import type { Grammar } from "../grammars/types.ts";
import { isPronoun, isQuoted, lower } from "../passages/phrases.ts";
import { isSomebody } from "../speakers/isSomebody.ts";
import type { Passage, Subject } from "../types.ts";

/** True where what stands before a verb cannot be who says so: a day, whoever a question is about, or what something was done to. English. */
export const isNobodyHere = (passage: Passage, subject: Subject, at: number, grammar: Grammar): boolean =>
  grammar.code === "en" &&
  (isWhen(passage, subject) || isAskedAbout(passage, subject) || isDoneTo(passage, subject, at, grammar));

/** "announced | Tuesday, ...", "tweeted earlier | today:" */
const isWhen = ({ text, tokens }: Passage, { start, end }: Subject): boolean =>
  WHEN.test(text.slice(start, end)) && !tokens.some((token) => token.start === start && token.actor !== null);
const WHEN =
  /^(?:(?:later|earlier|late|early|last|this|next)\s)?(?:\p{Upper}\p{Lower}+day|today|yesterday|tonight|hours|more|only|now|rest|any)$/iu;

/** "Do | sailors really think that it is worth it?", "Should the dockers believe ...?" */
const isAskedAbout = ({ text, tokens, end }: Passage, subject: Subject): boolean =>
  ASKS.test(tokens[0]?.text ?? "") &&
  subject.side !== "behind" &&
  subject.start <= (tokens[1]?.start ?? -1) &&
  /\?["”]?\s*$/u.test(text.slice(0, end));
const ASKS = /^(?:Do|Does|Did|Should|Would|Could|Can|Will|Is|Are|Was|Were|Has|Have)$/;

/**
 * "a division | called “the Rope Office”", "a decision | believed to have angered the port", "near | disputed waters": a participle, which tells
 * of a thing what it is called, taken or said to be.
 */
function isDoneTo(passage: Passage, { start, end, side }: Subject, at: number, grammar: Grammar): boolean {
  const { text, tokens } = passage;
  const verb = lower(tokens[at]);
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (side !== "before" || !before?.isWord) return false;
  if (TAKEN.test(verb) && lower(next) === "to" && /^(?:be|have)$/u.test(lower(tokens[at + 2]))) return true;
  // "a message called for by two pilots"
  if (lower(next) === "for" && lower(tokens[at + 2]) === "by") return true;
  if (before.end !== end) return false;
  const object = /^(?:the|an?)$/u.test(lower(next)) ? tokens[at + 2] : next;
  if (NAMED.test(verb) && object && isQuoted(passage, object.start)) {
    const lead = lower(tokens.findLast((token) => token.end <= start));
    // "what some call the “pier of sighs”", "with he called"
    if (/^(?:what|which|that)$/u.test(lead) || isPronoun(text.slice(start, end).toLowerCase(), grammar)) return false;
    return HAS.test(lead) || !isSomebody(passage, start, end, grammar);
  }
  const isAttribute = ATTRIBUTE.test(verb) && next?.isWord === true && !next.isCapital && !next.actor;
  return isAttribute && BEFORE_ATTRIBUTE.test(lower(before)) && !OPENS_CLAUSE.test(lower(next));
}

const TAKEN = /^(?:believed|thought|known|said|reported|estimated|alleged|suspected|rumou?red)$/;
const NAMED = /^(?:called|dubbed|titled|labell?ed|termed)$/;
/** "has | a division called": whose it is. */
const HAS = /^(?:has|have|had|is|was|are|were|with|of|in|for|runs?|opened|launched|started|created)$/;
/** What stands before a noun as an adjective does. */
const ATTRIBUTE = /^(?:alleged|accused|disputed|estimated|projected|promised|claimed|reported|suspected|admitted)$/;
const BEFORE_ATTRIBUTE =
  /^(?:\p{Lower}{3,}ing|near|amid|into|over|under|of|in|on|for|with|by|from|between|among|about|against)$/u;
const OPENS_CLAUSE = /^(?:the|an?|that|to|his|her|its|their|it|he|she|they|there|by|on|in|at|from|for)$/;
