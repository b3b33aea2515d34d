import { type Language, wordSet } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import { appositionOf, behindApposition } from "../sources/sourceApposition.ts";
import type { Content, Passage, Subject, Utterance } from "../types.ts";
import { agentAt, ownerBefore } from "./claimedThat.ts";
import { clauseEnd, hasVerbWithin } from "./clauseEnd.ts";
import { trimmed } from "./trimmed.ts";
import { callerOf } from "./whatCalled.ts";

/** Words of "the deputy head of the harbour union" in such an aside, at most. */
const LONGEST_OWNER = 9;
/** Words of "in a speech on Monday" behind "as Lind puts it", at most. */
const LONGEST_TAIL = 7;
/** Characters before an aside in the middle of a sentence that one clause may have. */
const LONGEST_LEAD = 160;

const OPENERS = wordSet("in by as to the");
/** "in Lind’s view", "by the union’s own account" */
const VIEWS: Readonly<Record<string, RegExp>> = {
  in: /^(?:view|opinion|words|judge?ment|estimation|eyes|telling|reading|account)$/u,
  by: /^(?:account|admission|reckoning|telling|estimate|estimates|calculation|calculations)$/u,
};
/** "as Lind puts it", "to hear Lind tell it", "the way Lind sees it" */
const PUTS = /^(?:put|puts|phrased|phrases|sees|saw|tells|told|tell)$/u;

/** Whose the words are, and the last token of those that say so. */
interface Aside {
  readonly subject: Subject;
  readonly cue: string;
  readonly last: number;
}

/**
 * "In Lind’s view, the port is a trap.", "The port is, in the words of the union, a trap.", "The port is a trap, as Lind puts it.": what a
 * sentence says whose it is in an aside without a verb of saying. English.
 */
export function inViewOf(passage: Passage, grammar: Grammar, language: Language): Utterance[] {
  const { tokens } = passage;
  if (grammar.code !== "en") return [];
  return tokens.flatMap((token, at): Utterance[] => {
    const opener = lower(token);
    if (!OPENERS.has(opener) || token.actor || isQuoted(passage, token.start) || !opensAside(passage, at, grammar))
      return [];
    const aside = VIEWS[opener]
      ? viewAt(passage, at, VIEWS[opener], grammar, language)
      : putAt(passage, at, opener, grammar);
    const content = aside && contentAround(passage, at, aside, grammar);
    if (!aside || !content) return [];
    // "In her own words, the singer looks back": a heading, where nothing is quoted.
    const isOwn = grammar.possessives.has(passage.text.slice(aside.subject.start).split(" ")[0]?.toLowerCase() ?? "");
    const hasMarks = passage.quotations.some(({ open, close }) => open < content.end && close > content.start);
    if (isOwn && aside.cue === "words" && !hasMarks) return [];
    return [{ subject: aside.subject, cue: aside.cue, ...content }];
  });
}

/** At the head of a sentence, or behind a comma or a closing mark. */
function opensAside({ text, tokens }: Passage, at: number, grammar: Grammar): boolean {
  const before = tokens[at - 1];
  return (
    !before ||
    before.text === "," ||
    (at === 1 && grammar.conjunctions.has(lower(before))) ||
    /["”]\s$/u.test(text.slice(Math.max(0, (tokens[at]?.start ?? 0) - 2), tokens[at]?.start))
  );
}

/** "in | Lind’s view", "in the view of | Lind" */
function viewAt(passage: Passage, at: number, nouns: RegExp, grammar: Grammar, language: Language): Aside | null {
  const { tokens } = passage;
  for (let noun = at + 2; noun <= at + LONGEST_OWNER; noun++) {
    const token = tokens[noun];
    if (!token || (!token.isWord && !/^['’.]s?$/u.test(token.text))) return null;
    if (token.actor || !nouns.test(lower(token))) continue;
    const first = tokens[at + 1]?.start ?? token.start;
    const isOf = lower(tokens[at + 1]) === "the" && noun <= at + 3 && lower(tokens[noun + 1]) === "of";
    if (isOf) return viewOf(passage, at, noun, grammar, language);
    const owner = ownerBefore(passage, noun, grammar, language);
    if (!owner || owner.end <= first) return null;
    // "By her own account, Lind had never seen it": she may be named behind it.
    const side = nouns === VIEWS.by && lower(tokens[noun - 1]) === "own" ? "behind" : "before";
    return { subject: { ...owner, start: Math.max(owner.start, first), side }, cue: token.text, last: noun };
  }
  return null;
}

/** "in the view | of the union", and not "in the words of the song" */
function viewOf(passage: Passage, at: number, noun: number, grammar: Grammar, language: Language): Aside | null {
  const { text, tokens, end } = passage;
  const subject = agentAt(passage, noun + 2, grammar, language);
  if (!subject || !isSomebody(passage, subject, grammar)) return null;
  const named = appositionOf(text, subject.end, end);
  const stop = behindApposition(passage, named.apposition?.end ?? subject.end, grammar);
  return {
    subject: { ...subject, ...named },
    cue: text.slice(tokens[at]?.start, tokens[noun + 1]?.end),
    last: tokens.findLastIndex((token) => token.end <= stop),
  };
}

/** A person, a body, or a noun for either. */
export const isSomebody = ({ tokens }: Passage, { start, end }: Subject, grammar: Grammar): boolean => {
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  return words.some(
    (token) =>
      (token.actor !== null && token.actor.kind !== "place") ||
      // "in the eyes of the law"
      (!token.isCapital &&
        lower(token) !== "law" &&
        (grammar.canSpeak?.(lower(token)) === true || grammar.sourceNouns.has(lower(token)))),
  );
};

/** "as | Lind once put it", "to hear | Lind tell it" */
function putAt({ tokens }: Passage, at: number, opener: string, grammar: Grammar): Aside | null {
  const second = lower(tokens[at + 1]);
  if ((opener === "to" && second !== "hear") || (opener === "the" && second !== "way")) return null;
  const first = opener === "as" ? at + 1 : at + 2;
  const verb = tokens.findIndex(
    (token, index) =>
      index > first &&
      index <= first + LONGEST_OWNER &&
      PUTS.test(lower(token)) &&
      lower(tokens[index + 1]) === "it" &&
      !token.actor,
  );
  if (verb < 0 || (/^tell$/u.test(lower(tokens[verb])) && opener !== "to" && opener !== "the")) return null;
  const subject = callerOf(tokens, first, verb, grammar);
  const mark = tokens.findIndex(({ isWord }, index) => index > verb + 1 && !isWord);
  const last = mark < 0 ? tokens.length - 1 : mark - 1;
  return subject && last - verb - 1 <= LONGEST_TAIL ? { subject, cue: `${tokens[verb]?.text} it`, last } : null;
}

/** What follows the aside, what stands before it, or both. */
function contentAround(passage: Passage, at: number, { last }: Aside, grammar: Grammar): Content | null {
  const { text, start, end, tokens, quotations } = passage;
  const mark = tokens[last + 1];
  const opening = tokens[at]?.start ?? start;
  const before = text.slice(start, opening);
  const isHead = at === 0 || (at === 1 && grammar.conjunctions.has(lower(tokens[0])));
  if (isHead || /,\s(?:and|but|yet|so),?\s$/u.test(before)) {
    if (mark?.text !== "," && mark?.text !== ":") return null;
    const quotation = quotations.find(({ open }) => /^\s*$/u.test(text.slice(mark.end, open)) && open >= mark.end);
    if (quotation && /^[.!?”"\s]*$/u.test(text.slice(quotation.close, end)))
      return { start: quotation.start, end: quotation.end, isQuoted: true };
    const content = trimmed(passage, mark.end, clauseEnd(passage, mark.end, { at: -1 }, [], grammar));
    return content && (content.isQuoted || hasVerbWithin(passage, content.start - 1, content.end, grammar))
      ? content
      : null;
  }
  // “The port is dead,” as Lind puts it.
  const said = quotations.find(({ open, close }) => open <= start && close >= opening - 2 && close < opening);
  if (said) return isEnd(mark?.text) ? trimmed(passage, said.open, said.close) : null;
  // "The mayor left, a mistake, in Lind’s view": only a part is hers.
  const lead = before.replace(/,\s*$/u, "");
  if (lead.length > LONGEST_LEAD || /[,;:–—]/u.test(lead) || grammar.clauseOpeners.has(lower(tokens[0]))) return null;
  const isLast = isEnd(mark?.text);
  if (!isLast && mark?.text !== ",") return null;
  // "The mayor left, in Lind’s view, and was wrong"
  const isHalf = !isLast && grammar.clauseOpeners.has(lower(tokens[last + 2]));
  const to = isLast || isHalf ? opening : clauseEnd(passage, mark?.end ?? end, { at: -1 }, [], grammar);
  const content = trimmed(passage, start, to);
  return content && hasVerbWithin(passage, content.start - 1, content.end, grammar) ? content : null;
}

const isEnd = (mark: string | undefined): boolean => mark === undefined || /^[.!?]$/u.test(mark);
