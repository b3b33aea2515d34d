import type { Grammar } from "../grammars/types.ts";
import { isPronoun, lower } from "../passages/phrases.ts";
import { isQuantityAt } from "../passages/quantities.ts";
import type { Content, Cue, Passage, Word } from "../types.ts";
import { clauseBefore, isAfterComma } from "./clauseBefore.ts";
import { clauseEnd, hasVerbWithin } from "./clauseEnd.ts";
import { countWords, trimmed } from "./trimmed.ts";

/**
 * "The deck, Lind said, is safe.": what stands before the speaker and what goes on behind is one statement. "The deck is safe, Lind said,
 * but the gate leaks." is two.
 */
export function saidAround(
  passage: Passage,
  { at, subject }: Cue,
  later: readonly Cue[],
  grammar: Grammar,
): Content | null {
  const { tokens, start } = passage;
  // "Der Leiter des Hafens, Otto Falk sagte, ...": where verbs stand second, a subject before its verb breaks into no clause.
  if (subject.side !== "before" || grammar.verbSecond || !isAfterComma(passage, subject)) return null;
  // "Not one pump worked, Lind said when asked about the flood."
  const isAsked = grammar.code === "en" && WHEN_ASKED.test(passage.text.slice(tokens[at]?.end, passage.end));
  if (isAsked) return clauseBefore(passage, subject.start, passage.end, grammar);
  const tail = behindTail(passage, at, grammar);
  if (tail !== null) return aroundTail(passage, { at, subject, tail }, later, grammar);
  // "the complaint pointed out, ...", "Lind said later, ..."
  // "Lind said Falk, the pilot, had left" goes on behind her verb.
  if (tokens[at + 1]?.actor) return null;
  const behind = tokens[at + 1]?.isWord ? at + 2 : at + 1;
  const comma = tokens[behind];
  const next = tokens[behind + 1];
  if (comma?.text !== "," || !next?.isWord) return null;
  // "..., Lind powiedział, że tunel jest suchy": what is said is all behind.
  if (grammar.heads && grammar.that.has(lower(next))) return null;
  const opening = tokens.findLastIndex((token) => token.end <= subject.start);
  const last = tokens[opening - 1];
  const leadEnd = last?.end ?? start;
  // "This, Lind said, will help."
  const isVerb = grammar.auxiliaries.has(lower(next)) || grammar.finite?.test(lower(next));
  const isSubject = last?.actor || isPronoun(lower(last), grammar) || grammar.determiners.has(lower(last));
  // "Currents, she said, can carry it."
  const isTurned =
    isSubject || (grammar.code === "en" && grammar.auxiliaries.has(lower(next)) && !LINK.test(lower(last)));
  if (isVerb && isTurned && countWords(passage.text.slice(start, leadEnd)) === 1)
    return trimmed(passage, start, clauseEnd(passage, comma.end, { at }, later, grammar));
  // "Indeed, Lind said, the deck is safe.", "gates which, Lind said, nobody has closed"
  if (countWords(passage.text.slice(start, leadEnd)) === 1 || grammar.relatives.has(lower(last)))
    return trimmed(passage, comma.end, clauseEnd(passage, comma.end, { at }, later, grammar));
  const before = clauseBefore(passage, subject.start, comma.end, grammar);
  if (!before || before.isQuoted || later.some((cue) => cue.at > at && cue.at <= behind + 2)) return null;
  const end = clauseEnd(passage, comma.end, { at }, later, grammar);
  const isParticiple = grammar.participle?.test(lower(next)) ?? false;
  // "..., Lind said, speaking in Parliament": what follows is about the speaker. "..., Lind said, closing it may help" is not.
  if (isParticiple && !hasVerbWithin(passage, comma.end, end, grammar)) return null;
  if (end <= comma.end) return null;
  // "..., and the mayor said ...": somebody else's.
  const rest = tokens[behind + 2]?.start ?? end;
  const isOther =
    grammar.conjunctions.has(lower(next)) &&
    later.some((cue) => cue.subject.side === "before" && cue.subject.start - rest < OPENING && cue.at > at);
  const lead = tokens.find(({ start: from, isWord }) => isWord && from >= before.start);
  // "Many firms depend on it, Lind said, but Falk said ...": a verb in the present, which no form tells.
  if (isOther && grammar.code === "en" && !opensAside(tokens, lead, grammar))
    return trimmed(passage, before.start, leadEnd);
  if (!isMainClause(passage, before.start, opening, grammar)) return trimmed(passage, before.start, end);
  if (grammar.code === "en" && CONDITION.test(lower(next))) return trimmed(passage, before.start, end);
  const isNarrated = grammar.code === "en" && CONTRAST.test(lower(next));
  if (isNarrated && isBackshifted(passage, before.start, leadEnd) && isBackshifted(passage, comma.end, end))
    return trimmed(passage, before.start, end);
  if (isParticiple || isNarrated || isClause(passage, behind + 1, end, grammar)) {
    const first = trimmed(passage, before.start, leadEnd);
    const isOwn = grammar.conjunctions.has(lower(next));
    // "They came, Lind said, and then left": the second verb is of the same subject.
    const verb = /^(?:then|later|also)$/u.test(lower(tokens[behind + 2])) ? tokens[behind + 3] : null;
    if (isOwn && verb && grammar.code === "en" && grammar.finite?.test(lower(verb)))
      return trimmed(passage, before.start, end);
    const second = isOwn && !isOther ? trimmed(passage, rest, end) : null;
    return first && second ? { ...first, next: second } : first;
  }
  return trimmed(passage, before.start, end);
}

/** A verb behind what is said, the token that goes on behind its tail, and who says it. */
interface Tag extends Pick<Cue, "at" | "subject"> {
  readonly tail: number;
}

/**
 * "The boat sank, Lind told reporters on Monday, and its crew is lost.": both clauses, where both are whole. "The deck, Lind said on Monday, is
 * safe." is one.
 */
function aroundTail(
  passage: Passage,
  { at, subject, tail }: Tag,
  later: readonly Cue[],
  grammar: Grammar,
): Content | null {
  const { tokens } = passage;
  const from = tokens[tail]?.start ?? passage.end;
  // "The deck, Lind said on Monday, is safe."
  if (grammar.auxiliaries.has(lower(tokens[tail])))
    return trimmed(passage, passage.start, clauseEnd(passage, from, { at }, later, grammar));
  const before = clauseBefore(passage, subject.start, from, grammar);
  if (!before || before.isQuoted || later.some((cue) => cue.at > at && cue.at < tail)) return null;
  if (CONDITION.test(lower(tokens[tail])))
    return trimmed(passage, before.start, clauseEnd(passage, from, { at }, later, grammar));
  const opening = tokens.findLastIndex((token) => token.end <= subject.start);
  const end = clauseEnd(passage, from, { at }, later, grammar);
  if (isTurn(tokens[tail]) && !isClause(passage, tail, end, grammar)) return null;
  const first = trimmed(passage, before.start, tokens[opening - 1]?.end ?? from);
  const leading = tokens.findIndex(({ start }) => start >= before.start);
  const lead = lower(tokens[leading]);
  const isAside = grammar.prepositions.has(lead) && !isQuantityAt(tokens, leading);
  // "In Norvik, Lind said on Monday, and ...": no clause.
  if (isAside || grammar.clauseOpeners.has(lead) || !first) return null;
  if (countWords(passage.text.slice(first.start, first.end)) < LEAST_WORDS) return null;
  // "..., Lind said on Monday, adding that ...": what is added has a verb of its own.
  if (!isTurn(tokens[tail])) return first;
  // "..., and the mayor said ...": somebody else's.
  const isHis = !later.some((cue) => cue.at > tail && (tokens[cue.at]?.start ?? end) < end);
  const second = isHis ? trimmed(passage, tokens[tail + 1]?.start ?? end, end) : null;
  return second ? { ...first, next: second } : first;
}
/** Characters of "the " before the subject of a clause, at most. */
const OPENING = 5;
/** Words of a clause, not of a name. */
const LEAST_WORDS = 3;

/** "However, Lind said, should it rain": a link, and no subject. */
const LINK = /^(?:however|indeed|instead|moreover|furthermore|meanwhile|otherwise|besides|still|now|then|today)$/u;
/** What a statement depends on, and nothing that the narrator adds: "The road was shut, Lind said, because a tree had fallen." */
const CONDITION = /^(?:because|if|unless|until)$/u;
/** What the narrator may as well set against it: "The plan is safe, Lind said, although critics disagree." */
const CONTRAST = /^(?:though|although|while|whereas)$/u;

/** "would stop": in the mood in which speech is reported. */
const isBackshifted = ({ text }: Passage, from: number, to: number): boolean => /\swould\s/u.test(text.slice(from, to));

const isTurn = (token: Word | undefined): boolean => /^(?:and|but)$/u.test(lower(token));

/**
 * Index of the "and", "but" or "adding" behind when, where or whom somebody told, "said on Tuesday, and", or of the verb of a subject before the
 * speaker; null where no such tail stands. English.
 */
function behindTail(passage: Passage, at: number, grammar: Grammar): number | null {
  const { tokens, text } = passage;
  const verb = tokens[at];
  const comma = tokens.findIndex((token, index) => index > at && token.text === ",");
  const [end, next] = [tokens[comma], tokens[comma + 1]];
  if (grammar.code !== "en" || !verb || !end || comma > at + TAIL_TOKENS) return null;
  const goesOn =
    grammar.auxiliaries.has(lower(next)) && !hasVerbWithin(passage, passage.start - 1, verb.start, grammar);
  const isParticiple = /ing$/u.test(lower(next)) && (grammar.participle?.test(lower(next)) ?? false);
  const isNarrated = NARRATED.test(lower(next)) || LATER.test(text.slice(next?.start, passage.end));
  if (!isTurn(next) && !goesOn && !isParticiple && !isNarrated && !CONDITION.test(lower(next))) return null;
  const tail = text.slice(verb.end, end.start);
  const isTail = TAIL.test(tail) || (TOLD.test(lower(verb)) && LISTENER.test(tail));
  return isTail && !hasVerbWithin(passage, verb.end, end.start, grammar) ? comma + 1 : null;
}
/** "..., officials said on Monday, as crews searched": the narrator goes on. */
const NARRATED = /^(?:as|while|after|before|when|amid|with|although|though)$/u;
const LATER =
  /^(?:(?:an?|just|less than|more than|one|two|three|four|five|six|\p{N}+)\s)*(?:minute|hour|day|week|month|year)s?\s(?:after|before)\s/u;
const WHEN_ASKED = /^\swhen\s(?:asked|pressed|questioned|reached|contacted)\b/u;
const TAIL_TOKENS = 12;
const TAIL =
  /^(?:\s(?:late|early|later))?\s(?:(?:on|in|at|by|during|via|after)\s[^“”",;:]+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?|today|yesterday|(?:this|last)\s(?:week|month))$/u;
const TOLD = /^(?:told|tells|informed)$/u;
const LISTENER = /^\s(?!that\b|it\b|there\b|to\b)(?!.*\sto\s\p{Lower})[^“”",;:]+$/u;

/** "In Norvik", "If it is", not "At least 60 firms". */
const opensAside = (tokens: readonly Word[], first: Word | undefined, grammar: Grammar): boolean =>
  grammar.clauseOpeners.has(lower(first)) ||
  (first !== undefined && grammar.prepositions.has(lower(first)) && !isQuantityAt(tokens, tokens.indexOf(first)));

/** True for the words of a passage before a comma that say all of something: "The deck is safe", not "If it is" or "The deck". */
function isMainClause(passage: Passage, from: number, comma: number, grammar: Grammar): boolean {
  const { tokens } = passage;
  const [first, last] = [tokens.find(({ isWord, start }) => isWord && start >= from), tokens[comma - 1]];
  return (
    first !== undefined &&
    last !== undefined &&
    !opensAside(tokens, first, grammar) &&
    !grammar.auxiliaries.has(lower(last)) &&
    !grammar.clauseOpeners.has(lower(last)) &&
    hasVerbWithin(passage, first.start, last.end, grammar)
  );
}

/** "but the gate leaked", "as it turned out": a conjunction with a subject and a verb of its own, not "and had to be shut". */
function isClause(passage: Passage, at: number, end: number, grammar: Grammar): boolean {
  const [opener, first] = [passage.tokens[at], passage.tokens[at + 1]];
  return (
    opener !== undefined &&
    first !== undefined &&
    (grammar.conjunctions.has(lower(opener)) || grammar.clauseOpeners.has(lower(opener))) &&
    !grammar.relatives.has(lower(opener)) &&
    !grammar.that.has(lower(opener)) &&
    !grammar.auxiliaries.has(lower(first)) &&
    !(grammar.finite?.test(lower(first)) ?? false) &&
    (hasVerbWithin(passage, first.start, end, grammar) || (grammar.code === "en" && SUBJECT.test(lower(first))))
  );
}

/** Words that open a clause, and nothing else, behind an "and". */
const SUBJECT = /^(?:we|there|nobody|everybody|everyone|somebody|someone)$/u;
