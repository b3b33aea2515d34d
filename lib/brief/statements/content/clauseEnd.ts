import { allMatches } from "../../../text/allMatches.ts";
import { isRoleNoun } from "../../actors/roles/roleNouns.ts";
import type { Grammar } from "../grammars/types.ts";
import { headOf } from "../passages/phraseHead.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Cue, Passage, Subject } from "../types.ts";
import { behindRelative } from "./behindRelative.ts";
import { bracketEnd } from "./bracketEnd.ts";
import { OTHERWISE } from "./otherwise.ts";
import { relativeEnd } from "./relativeEnd.ts";

/**
 * Where what is said ends: the end of the passage, or where the next main clause or statement begins: "..., and added that", "...; the
 * union denied", ", according to".
 */
export function clauseEnd(
  passage: Passage,
  from: number,
  cue: Pick<Cue, "at"> & Partial<Cue>,
  later: readonly Cue[],
  grammar: Grammar,
): number {
  const { text, tokens } = passage;
  let end = stopOf(passage, from, grammar);
  // "pidió un encuentro, | asegurando que"
  const going = grammar.inverts ? text.slice(from, end).search(/,\s\p{Lower}+[aei]ndo\s(?:que|che)\s/u) : -1;
  if (going > 0 && !isQuoted(passage, from + going)) end = from + going;
  const source = grammar.accordingTo && allMatches(text.slice(from, end), grammar.accordingTo)[0];
  const according = source
    ? source.index - (/,?\s*$/u.exec(text.slice(from, from + source.index))?.[0].length ?? 0)
    : -1;
  if (according > 0) end = from + according;
  const aside = grammar.asides?.exec(text.slice(from, end));
  if (aside && !isQuoted(passage, from + aside.index)) end = from + aside.index;
  const turn = grammar.bareClause && grammar.askingVerbs.has(lower(tokens[cue.at])) ? turnAway(passage, from, end) : -1;
  if (turn > 0) end = turn;
  const other = grammar.code === "en" ? otherTurn(passage, from, end) : -1;
  if (other > 0) end = other;
  const main = grammar.code === "en" ? behindRelative(passage, cue.at, from, end, grammar) : null;
  if (main !== null) end = main;
  if (cue.subject && isInRelative(passage, cue.subject, grammar))
    end = Math.min(end, relativeEnd(passage, from, cue.subject, grammar) ?? end);
  if (grammar.code === "en" && cue.subject?.relative) {
    // "A diver who says he sold it, | and who left in May, told": more of who it is.
    const more = /,?\sand\swho\s/u.exec(text.slice(from, end));
    if (more && !isQuoted(passage, from + more.index)) end = from + more.index;
  }
  const mainClause = cue.subject && afterSubordinate(passage, cue.subject, from, grammar);
  if (mainClause) end = Math.min(end, mainClause);
  for (const next of later) {
    const verb = tokens[next.at];
    if (next.at <= cue.at || !verb || verb.start <= from || verb.start >= end) continue;
    // "..., betonte Lind, dass ..., sagte der Sprecher"
    const comma = grammar.verbSecond && tokens[next.at - 1]?.text === "," ? tokens[next.at - 1] : undefined;
    if (next.subject.side === "behind" && comma && comma.start > from) end = comma.start;
    // "the union accuses them of theft, | said Lind, a spokesman"
    const tag = grammar.code === "en" && /^sa(?:id|ys)$/u.test(lower(verb)) ? tokens[next.at - 1] : undefined;
    if (next.subject.side === "behind" && tag?.text === "," && tag.start > from && isSpeaker(passage, next.subject))
      end = tag.start;
    if (next.subject.side === "behind") continue;
    const anchor =
      next.subject.side === "inherited" ? next.at : tokens.findIndex(({ start }) => start >= next.subject.start);
    // "said that it was shut, and that | the mayor had said so": the second clause is no less said.
    const isSecond =
      grammar.code === "en" &&
      grammar.that.has(lower(tokens[anchor - 1])) &&
      grammar.conjunctions.has(lower(tokens[anchor - 2])) &&
      grammar.that.has(lower(tokens[cue.at + 1]));
    if (isSecond) continue;
    const border = borderBefore(passage, anchor, grammar);
    // "tweeted her reasons saying, “...”": what is quoted there is said by that.
    const isQuoting =
      border === null &&
      grammar.verbs.has(lower(verb)) &&
      grammar.participle?.test(lower(verb)) &&
      next.subject.side === "inherited" &&
      opensSpeech(passage, next.at);
    if (isQuoting) end = verb.start;
    const isBorder = border !== null && border >= from && border < end && !closesApposition(passage, anchor - 1, from);
    // "said that while it was wet, | she found it safe": half a sentence says nothing without the other half.
    if (isBorder && !(isOther(passage, next, grammar) && isHalf(passage, from, border, grammar))) end = border;
  }
  return end;
}

/** "asked them to wait, | but the motion failed": where the narrator turns from what is asked for, or -1. */
function turnAway(passage: Passage, from: number, end: number): number {
  const found = /^[^,;]*\sto\s[^;]*?(?=,\s(?:but|though|although)\s)/u.exec(passage.text.slice(from, end));
  return found && !isQuoted(passage, from + found[0].length) ? from + found[0].length : -1;
}

/** "said the deck was safe, | but Brandt disagreed, saying": where somebody else comes in who sees it otherwise, or -1. */
function otherTurn(passage: Passage, from: number, end: number): number {
  const region = passage.text.slice(from, end);
  const found = TURNS.some((word) => region.includes(word)) ? OTHERWISE.exec(region) : null;
  return found && !isQuoted(passage, from + found.index) ? from + found.index : -1;
}

const TURNS = [" but ", "though ", " while ", " whereas "];

/** Another clause of what is said: no "saying", and no speech in marks. */
const isOther = (passage: Passage, { at }: Cue, grammar: Grammar): boolean =>
  !(grammar.participle?.test(lower(passage.tokens[at])) ?? false) && !opensSpeech(passage, at);

/** "while it was wet": a clause that a word of time opens, with no other behind it. */
function isHalf({ tokens, text }: Passage, from: number, to: number, grammar: Grammar): boolean {
  const opener = tokens.find((token) => token.isWord && token.start >= from);
  return grammar.bareClause && grammar.subordinators.has(lower(opener)) && !/[,;:]/u.test(text.slice(from, to));
}

/** "While Lind says the deck is safe, | the union has left.": where the clause ends that a word of time opens before the subject, or null. */
function afterSubordinate(passage: Passage, { start }: Subject, from: number, grammar: Grammar): number | null {
  const { tokens, end } = passage;
  const opener = tokens.findLast((token) => token.end <= start);
  const first = tokens.find((token) => token.isWord && token.start >= from);
  if (!grammar.subordinators.has(lower(opener)) || grammar.clauseOpeners.has(lower(first))) return null;
  const comma = tokens.findIndex((token, at) => {
    // “for a day,” | it seems
    const closes = token.text === "," && passage.quotations.some(({ end: last }) => last === token.end);
    const next = tokens[closes && !tokens[at + 1]?.isWord ? at + 2 : at + 1];
    const word = lower(next);
    const close = tokens.find(({ text }, index) => index > at && text === ",")?.start ?? end;
    return (
      token.text === "," &&
      token.start > from &&
      (!isQuoted(passage, token.start) || closes) &&
      next?.isWord === true &&
      !grammar.clauseOpeners.has(word) &&
      !grammar.prepositions.has(word) &&
      !(grammar.manner?.test(word) ?? false) &&
      !(grammar.participle?.test(word) ?? false) &&
      (hasVerbWithin(passage, token.start, close, grammar) ||
        (grammar.code === "en" && PRESENT_MAIN.test(passage.text.slice(token.end, close))))
    );
  });
  return tokens[comma]?.start ?? null;
}

/** ", | the council wants to build it": one that does something now, before what it does it to. English. */
const PRESENT_MAIN =
  /^\s(?:(?:the|this|that|its|his|her|their|our|an?|each|every)\s(?:[\p{Alpha}-]+\s){1,5}?|(?:\p{Upper}[\p{Alpha}’'.-]+\s){1,4}|(?:it|he|she)\s)(?:(?:still|now|also|only)\s)?\p{Lower}+s\s(?:to|the|an?|its|his|her|their|it|them|him|that|no|only|more|in|on)\s/u;

/** ", who said", ", which Lind said": the statement stands between the commas of a relative clause. */
function isInRelative({ text, tokens }: Passage, { start, relative }: Subject, grammar: Grammar): boolean {
  const before = tokens.findLast(({ end }) => end <= start);
  const from = relative?.start ?? (grammar.relatives.has(lower(before)) ? before?.start : undefined);
  return from !== undefined && /,\s*(?:(?:in|during|at|on|for|by|through|from|of)\s)?$/.test(text.slice(0, from));
}

/** Where the clause ends that stands before token `at`: at the comma or conjunction right before it, or null where none is. */
function borderBefore(passage: Passage, at: number, grammar: Grammar): number | null {
  const { text, tokens } = passage;
  let border = at - 1;
  const isBridge = (index: number) => {
    const token = tokens[index];
    if (!token) return false;
    const word = lower(token);
    return (
      (token.text === "," && !isInNumber(text, token.start)) ||
      grammar.bridges.has(word) ||
      grammar.absolutes.has(word) ||
      grammar.conjunctions.has(word) ||
      (grammar.adverbs.has(word) && !token.actor)
    );
  };
  let hasMark = false;
  while (border > 0 && isBridge(border)) {
    const word = lower(tokens[border]);
    if (word === "," || grammar.conjunctions.has(word) || grammar.absolutes.has(word) || grammar.bridges.has(word))
      hasMark = true;
    border--;
  }
  // "met her on | Monday and said": the day is no bridge.
  const isDay = hasMark && grammar.prepositions.has(lower(tokens[border])) && !tokens[border]?.actor;
  const next = tokens[border + 1];
  if (isDay && next && /^\p{Upper}\p{Lower}+day$/u.test(next.text)) return next.end;
  // "“...,” further saying": the mark stands within the quotation.
  return hasMark || isQuoted(passage, tokens[border]?.start ?? -1) ? (tokens[border]?.end ?? null) : null;
}

/** True where a quotation follows right behind token `at`, or behind a comma or colon. */
function opensSpeech({ tokens, quotations }: Passage, at: number): boolean {
  const next = /^[,:]$/.test(tokens[at + 1]?.text ?? "") ? tokens[at + 2] : tokens[at + 1];
  return next !== undefined && quotations.some(({ open }) => open === next.start || open === next.start - 1);
}

/** "4,517" */
const isInNumber = (text: string, comma: number): boolean => /^\d,\d/u.test(text.slice(comma - 1, comma + 2));

/** "until the builder, Nordfast Marine, explained": the comma before the verb closes what the one after the subject opened. */
function closesApposition({ tokens }: Passage, at: number, from: number): boolean {
  if (tokens[at]?.text !== ",") return false;
  const open = tokens.findLastIndex(({ text, start }, index) => index < at && start > from && text === ",");
  return (
    open >= 0 && at - open <= 6 && tokens.slice(open + 1, at).every(({ isWord, isCapital }) => isWord && isCapital)
  );
}

/**
 * The end of the clause that runs from `from`: before "; ", a dash that no other one closes, a bracket that was opened before the clause, or
 * what the speaker did next, else of the passage.
 */
export function stopOf(passage: Passage, from: number, grammar: Grammar): number {
  const { text } = passage;
  const end = bracketEnd(passage, from, passage.end);
  const region = text.slice(from, end);
  const sentence = grammar.code === "en" ? region.search(SENTENCED) : -1;
  if (sentence > 0 && !isQuoted(passage, from + sentence)) return from + sentence;
  for (const match of region.matchAll(
    /;\s|(,?)\s(?:and|but)\s(?:(?:also|later|subsequently|eventually)\s)?(\p{Lower}+)\s|\s[—–-]\s/gu,
  )) {
    const at = from + match.index;
    if (isQuoted(passage, at) || (grammar.code !== "en" && match[0] === " - ")) continue;
    if (match[0].startsWith(";")) return at;
    if (match[2] === undefined) {
      const dash = grammar.code === "en" ? /\s[—–-]\s/gu : /\s[—–]\s/gu;
      if ((region.match(dash) ?? []).length % 2 === 1) return at;
    } else if (
      ((grammar.finite?.test(match[2]) ?? false) && (match[1] === "," || !hasVerbWithin(passage, from, at, grammar))) ||
      // "[proposed] a ban and was seconded by Lind"
      (match.index > 1 && PASSIVE.test(region.slice(match.index)) && !hasVerbWithin(passage, from - 1, at, grammar))
    )
      return at;
  }
  return end;
}

/** "[said he had shown no remorse] and sentenced him": what a court does besides. */
const SENTENCED = /\sand\s(?:sentenced|fined|jailed|remanded|acquitted)\s(?:him|her|them|the|\p{Upper}\p{Lower}+)\s/u;
const PASSIVE = /^,?\sand\s(?:was|were)\s(?!(?:an?|the|not)\s)\p{Lower}+\s/u;

/** True where a finite verb stands between two places: "a man came and left" goes on at its "and", "the plan and left" does not. */
export const hasVerbWithin = ({ tokens }: Passage, from: number, to: number, grammar: Grammar): boolean =>
  tokens.some(
    (token) =>
      token.start > from &&
      token.end <= to &&
      !token.isCapital &&
      (grammar.auxiliaries.has(lower(token)) || (grammar.finite?.test(lower(token)) ?? false)),
  );

/** "said | Lind", "said a spokesman", not "a diver, whom nobody had asked, said the gate was old". */
const isSpeaker = ({ text, tokens }: Passage, { start, end }: Subject): boolean =>
  isRoleNoun(headOf(text.slice(start, end))) ||
  tokens.some((token) => token.start >= start && token.end <= end && token.actor?.kind === "person");
