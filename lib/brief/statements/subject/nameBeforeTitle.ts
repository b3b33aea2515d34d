import { hasVerbWithin } from "../content/clauseEnd.ts";
import type { Grammar } from "../grammars/types.ts";
import { isPronoun, lower } from "../passages/phrases.ts";
import type { Passage, Subject } from "../types.ts";

/** Words of "Former Mayor" before a name, at most. */
const LONGEST_TITLE = 3;

/**
 * "Lind, author of “The Long Tide,” says the port is dry.": the person who opens the sentence, where a title ends the words about her and a
 * clause follows the verb. Null elsewhere: “...,” said the mayor.
 */
export function nameBeforeTitle(passage: Passage, cue: number, grammar: Grammar): Subject | null {
  const { text, tokens, quotations, start, end } = passage;
  const verb = tokens[cue];
  if (grammar.code !== "en" || !verb) return null;
  const [title, speech, other] = quotations.filter(({ open }) => open < verb.start).toReversed();
  // “...,” Lind, author of “The Long Tide,” told
  const isSpeech = speech !== undefined && speech.open - start <= 1 && text[speech.end - 1] === ",";
  const from = isSpeech ? speech.close : start;
  const isTitle =
    title &&
    !other &&
    (!speech || isSpeech) &&
    title.open > from + 1 &&
    text.slice(title.close, verb.start).trim() === "" &&
    text[title.end - 1] === ",";
  if (!isTitle) return null;
  const paper = isSpeech ? null : documentNamed(passage, title.open, grammar);
  if (paper) return paper;
  const first = tokens.findIndex(({ start: at }) => at >= from);
  const name = tokens.findIndex(({ actor }, at) => at >= first && actor?.kind === "person");
  const [opening, person, comma] = [tokens[first], tokens[name], tokens[name + 1]];
  if (!opening || !person || name - first > LONGEST_TITLE || comma?.text !== "," || comma.start > title.open)
    return null;
  if (tokens.slice(first, name).some(({ isCapital }) => !isCapital)) return null;
  const isTold = tokens.some(
    (token, at) =>
      at > name &&
      token.end <= title.open &&
      isSaying(lower(token), grammar) &&
      !grammar.relatives.has(lower(tokens[at - 1])),
  );
  const isWork = WORK.test(text.slice(person.end, title.open)) && tokens[cue + 1]?.isWord;
  return !isTold && (isSpeech || isWork || opensClause(passage, cue + 1, end, grammar))
    ? { start: opening.start, end: person.end, side: "before" }
    : null;
}

/** ", author of the book “", ", who wrote “": what stands in marks is the name of a work. */
const WORK =
  /^,\s(?:[^,;:]{0,60}\s)?(?:(?:co-)?(?:author|writer|director|star|creator|host|editor|producer|founder|publisher)\sof|wrote|directed|hosts|starred\sin|stars\sin|runs|edits)\s(?:(?:the|a|an|his|her)\s)?(?:[\p{Lower}-]+\s){0,3}$/u;

/** "The report, titled | “Rust Below,” found": the document whose name that is, at the head of a sentence. */
function documentNamed({ text, tokens, start }: Passage, open: number, grammar: Grammar): Subject | null {
  const comma = tokens.findIndex(({ text: mark }) => mark === ",");
  const noun = tokens[comma - 1];
  const isPaper = noun !== undefined && comma <= LONGEST_TITLE + 1 && grammar.documents?.has(lower(noun));
  return isPaper && /^,\s(?:(?:titled|entitled|called|named)\s)?$/u.test(text.slice(noun.end, open))
    ? { start: tokens[0]?.start ?? start, end: noun.end, side: "before" }
    : null;
}

const isSaying = (word: string, grammar: Grammar): boolean =>
  [grammar.verbs, grammar.namingVerbs, grammar.objectVerbs, grammar.quoteVerbs].some((verbs) => verbs.has(word));

/** "he began to dive", "the port is dry", "even when crews have time", not "the mayor.", and not "Falk." */
function opensClause(passage: Passage, at: number, end: number, grammar: Grammar): boolean {
  const { tokens } = passage;
  const first = tokens[at];
  const mark = tokens.find(({ isWord }, index) => index > at && !isWord)?.start ?? end;
  return (
    first?.isWord === true &&
    first.actor?.kind !== "person" &&
    (isPronoun(lower(first), grammar) ||
      grammar.determiners.has(lower(first)) ||
      grammar.clauseOpeners.has(lower(first)) ||
      grammar.clauseOpeners.has(lower(tokens[at + 1]))) &&
    hasVerbWithin(passage, first.start, mark, grammar)
  );
}
