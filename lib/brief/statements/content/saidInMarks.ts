import type { Grammar } from "../grammars/types.ts";
import { isPronoun, lower } from "../passages/phrases.ts";
import type { Quotation } from "../passages/quotations.ts";
import { titleAt } from "../subject/behind.ts";
import type { Content, Cue, Passage, Subject } from "../types.ts";
import {
  isAnotherQuotation,
  isQuestionTo,
  isResumed,
  isTied,
  quotationAfter,
  quotationBefore,
  quotedByPaper,
} from "./besideQuotation.ts";
import { quoted } from "./calling.ts";
import { clauseBefore } from "./clauseBefore.ts";
import { clauseEnd, hasVerbWithin } from "./clauseEnd.ts";
import { countWords, trimmed } from "./trimmed.ts";
import { aroundPhrase, withMainClause } from "./wholeClause.ts";

/** Words of the speaker between two halves of a broken quotation: “...,” he told the press, “...”. */
const LONGEST_BREAK = 10;

/** What a verb of saying marks as said by a quotation beside it, with what goes on behind the marks in the same clause; null where no quotation is its own. */
export function quotationBeside(passage: Passage, cue: Cue, later: readonly Cue[], grammar: Grammar): Content | null {
  const { text, tokens } = passage;
  const { at, subject } = cue;
  const verb = tokens[at];
  if (!verb) return null;
  const closed =
    quotedByPaper(passage, cue, grammar) ??
    quotationBefore(passage, subject.side === "behind" ? (subject.verb ?? verb.start) : subject.start);
  // "..., и вошла в список „Лучшие порты“, сообщает Норд": a title at the end of what is said.
  // "Pour quitter le « domaine public », le maire invite": half of a clause that leads to another.
  const isLead =
    grammar.inverts && subject.side === "before" && closed !== null && aroundPhrase(passage, closed, grammar) !== null;
  const isPaper = grammar.heads && closed && closed.open > passage.start + 1 && titleAt(passage, closed.open);
  const isAsked = closed !== null && isQuestionTo(passage, closed.open, grammar);
  const isOld = closed !== null && isAnotherQuotation(passage, cue, closed, grammar);
  const before = isPaper || isAsked || isLead || isOld ? null : closed;
  const found = quotationAfter(passage, cue, grammar);
  // "Lind said Falk told her: “...”": what is quoted is Falk's.
  const isOthers =
    found !== null &&
    later.some(
      (inner) =>
        inner.at > at &&
        inner.subject.side === "before" &&
        inner.subject.start >= verb.end &&
        // "said she then announced", not "she said he then announced"
        !isSame(textOf(passage, inner.subject), textOf(passage, subject), grammar) &&
        (tokens[inner.at]?.end ?? 0) <= found.open,
    );
  const after = isOthers ? null : found;
  // "Calling it “a disgrace” Lind said “...”": no mark ties the first to her.
  if (before && after && subject.side === "before" && !isTied(passage, before, subject))
    return withRest(passage, after, cue, later, grammar);
  if (before && (!after || subject.side !== "inherited")) {
    // “A,” she said. “B.”: the second part follows as its own passage; “A,” she said, “B” is all in this one.
    const from = Math.max(verb.end, subject.end);
    const next = passage.quotations.find(({ open }) => open >= from);
    const gap = next ? text.slice(from, next.open) : "";
    // “...,” he told “Harbour Lights,”
    const isListener =
      next && grammar.tellingVerbs.has(verb.text.toLowerCase()) && /^\s*$/u.test(gap) && isTitle(text, next);
    const isBroken =
      next &&
      !isListener &&
      !hasOtherVerb(passage, from, next.open, grammar) &&
      (/^\s*,?\s*$/.test(gap) ||
        (hasComma(passage, before, next) &&
          /^[^.;:“"]*,\s*$/u.test(gap) &&
          countWords(gap) <= (isResumed(passage, next) ? 2 * LONGEST_BREAK : LONGEST_BREAK)));
    const whole = isBroken ? null : aroundPhrase(passage, before, grammar);
    // "as to her “friends,” she wrote: “None!”": the second is what she wrote.
    if (whole && after && /^\s*:\s*$/u.test(text.slice(from, after.open))) return quoted(passage, after);
    if (whole) return withMainClause(passage, whole, cue, later, grammar);
    return isBroken ? quoted(passage, { start: before.start, end: next.end }) : quoted(passage, before);
  }
  const whole = after && grammar.code === "en" ? clauseAndRest(passage, after, cue, grammar) : null;
  if (whole) return whole;
  return after ? withRest(passage, after, cue, later, grammar) : null;
}

/** Between a speaker and what goes on: a comma, or what the speaker is. */
const BEHIND_SPEAKER = /^,\s(?:(?:an?|the)\s[^,.;:“”"]{2,60},\s)?$/u;

/** "The yard is old, he said, “and nobody pays”": the clause before the speaker, and its second half in marks. */
function clauseAndRest(passage: Passage, after: Quotation, { at, subject }: Cue, grammar: Grammar): Content | null {
  const { text, tokens } = passage;
  const verb = tokens[at];
  const from = Math.max(verb?.end ?? 0, subject.end);
  const goesOn = isResumed(passage, after) && BEHIND_SPEAKER.test(text.slice(from, after.open));
  if (!goesOn || subject.side === "inherited") return null;
  const before = clauseBefore(passage, Math.min(verb?.start ?? from, subject.start), after.close, grammar);
  const first = tokens.find(({ start }) => start === before?.start);
  // "Prices rise every week, said Lind, “and nobody helps us.”": a clause, whatever its verb.
  const isClause =
    /^(?:and|but|because|which|so)\s/u.test(text.slice(after.start)) && !grammar.prepositions.has(lower(first));
  return before && !before.isQuoted && (isClause || hasVerbWithin(passage, before.start - 1, before.end, grammar))
    ? trimmed(passage, before.start, after.close)
    : null;
}

/** True where a comma parts a quotation from its second half: within its marks or, before a small letter, behind them: „...“, sagte Lind, „und ...“ */
const hasComma = (passage: Passage, { start, end, close }: Quotation, next: Quotation): boolean =>
  /,\s*$/.test(passage.text.slice(start, end)) || (passage.text.charAt(close) === "," && isResumed(passage, next));

const textOf = ({ text }: Passage, { start, end }: Subject): string => text.slice(start, end).toLowerCase();

/** True where a pronoun may be the one who tells of it: "Lind said she announced", not "she said he announced". */
const isSame = (inner: string, outer: string, grammar: Grammar): boolean =>
  isPronoun(inner, grammar) && (inner === outer || !isPronoun(outer, grammar));

/** A quotation, and what is said on behind it in the same clause: said “x” and that the work would go on. */
function withRest(passage: Passage, quotation: Quotation, cue: Cue, later: readonly Cue[], grammar: Grammar): Content {
  const { text, end, quotations } = passage;
  const goesOn =
    quotation.isClosed &&
    (/^\s(?:and|but|or|to|in|for|of|with|by|if|unless|because)\s/.test(text.slice(quotation.close, end)) ||
      // "said “three divers” were hurt": what is quoted is what the clause is about.
      (grammar.code === "en" &&
        (grammar.auxiliaries.has(/^\s(\p{Lower}+)\s/u.exec(text.slice(quotation.close, end))?.[1] ?? "") ||
          isSubject(text, quotation, end))));
  if (!goesOn) return quoted(passage, quotation);
  // “Shut the gate,” and “Go home,” as they came: a comma within the marks ends what is said.
  const isDone = grammar.code === "en" && text.charAt(quotation.end - 1) === ",";
  const next = isDone
    ? quotations.find(({ open }) => /^\s(?:and|or)\s$/.test(text.slice(quotation.close, open)))
    : undefined;
  if (next) return { start: quotation.start, end: next.end, isQuoted: false };
  if (isDone && !/^\s(?:and|but|or)\s/.test(text.slice(quotation.close, end))) return quoted(passage, quotation);
  const stop = clauseEnd(passage, quotation.close, cue, later, grammar);
  if (countWords(text.slice(quotation.close, stop)) === 0) return quoted(passage, quotation);
  const last = quotations.findLast(({ open, close }) => open >= quotation.close && close <= stop);
  const isLast = last !== undefined && stop - last.close <= 1;
  const rest = text.slice(quotation.close, stop).replace(/[\s.,;]+$/u, "");
  return { start: quotation.start, end: isLast ? last.end : quotation.close + rest.length, isQuoted: false };
}

/** “...,” said Lind, while Falk confirmed, “...”: the second is his. */
const hasOtherVerb = ({ tokens }: Passage, from: number, to: number, grammar: Grammar): boolean =>
  grammar.code === "en" &&
  tokens.some(
    (token, at) => token.start >= from && token.end <= to && tokens[at - 1]?.actor && grammar.verbs.has(lower(token)),
  );

/** “Two Tides” deserves no prize: a title and its verb. */
const isSubject = (text: string, quotation: Quotation, stop: number): boolean =>
  isTitle(text, quotation) &&
  /^\s(?!as\s|this\s|its\s|his\s|perhaps\s|always\s|across\s|besides\s|towards\s)\p{Lower}+(?:s|ed)\s(?:no|the|an?|to|any|all|its|his|her|their|that|\p{Upper})/u.test(
    text.slice(quotation.close, stop),
  );

/** “Two Tides Later”: a capital at the head of every word but the small ones. */
const isTitle = (text: string, { start, end }: Quotation): boolean =>
  /^(?:\p{Upper}[\p{Alpha}’'-]*|\d+|of|the|and|in|a)(?:\s(?:\p{Upper}[\p{Alpha}’'-]*|\d+|of|the|and|in|a)){0,5},?$/u.test(
    text.slice(start, end),
  );
