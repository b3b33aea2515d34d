import type { Grammar } from "../grammars/types.ts";
import { isPronoun, lower } from "../passages/phrases.ts";
import type { Quotation } from "../passages/quotations.ts";
import { titleAt } from "../subject/behind.ts";
import type { Cue, Passage, Subject, Word } from "../types.ts";
import { hasVerbWithin } from "./clauseEnd.ts";
import { countWords } from "./trimmed.ts";

/** Words between a verb and the quotation it introduces: "said in a televised address on Monday: “". */
const LONGEST_GAP = 12;

/** True where a mark stands at the end of a quotation or between it and the subject behind it: “A,” she said. */
export const isTied = ({ text }: Passage, { start, end, close }: Quotation, subject: Subject): boolean =>
  /[,.!?…–—-]\s*$/u.test(text.slice(start, end)) || text.slice(close, subject.start).trim() !== "";

/** "Lind was asked, “Is it safe?”": what stands in the quotation that opens at `open` is whoever's asked her. */
export const isQuestionTo = ({ text, start }: Passage, open: number, { questioned }: Grammar): boolean =>
  questioned?.test(text.slice(start, open)) ?? false;

/** The quotation that closes right before `at`: “...,” | she said. */
export function quotationBefore({ quotations, text, start }: Passage, at: number): Quotation | null {
  const last = quotations.findLast(({ close }) => close <= at);
  return last &&
    /^\s*[,.]?\s*[–—-]?\s*$/u.test(text.slice(last.close, at)) &&
    (countWords(text.slice(last.start, last.end)) >= 2 ||
      // “Never,” she said: all that her sentence opens with
      (last.open <= start && /[,.!?…—]["”“»’']?,?\s/u.test(text.slice(last.end - 1, at))) ||
      // "... has been “kept,” | the port said"
      (/,$/u.test(text.slice(last.start, last.end)) &&
        /(?:\p{Lower}{2}|\p{Lower}\sa)\s$/u.test(text.slice(0, last.open))))
    ? last
    : null;
}

/** Words of "the Norvik Herald newspaper" at most. */
const LONGEST_PAPER = 6;

/** “...,” the Herald quoted Lind | as saying: the quotation before the paper. English. */
export function quotedByPaper(passage: Passage, { at, subject }: Cue, grammar: Grammar): Quotation | null {
  const { text, tokens } = passage;
  if (grammar.code !== "en" || subject.side !== "before" || !grammar.quotedAs.has(lower(tokens[at - 1]))) return null;
  const verb = tokens.findLastIndex(({ end }) => end <= subject.start);
  if (!/^(?:quot|cit)e[sd]$/u.test(lower(tokens[verb]))) return null;
  const paper = text.slice(0, tokens[verb]?.start);
  const close = Math.max(paper.lastIndexOf("”"), paper.lastIndexOf('"')) + 1;
  const words = paper.slice(close);
  return countWords(words) <= LONGEST_PAPER && !/[,.;:]/u.test(words) ? quotationBefore(passage, close) : null;
}

/** The quotation that the verb introduces: said: “...”, wrote on the site on Monday, “...”. */
export function quotationAfter(passage: Passage, { at, subject }: Cue, grammar: Grammar): Quotation | null {
  const { quotations, text, tokens } = passage;
  const verb = tokens[at];
  if (!verb) return null;
  // "points out, “...”"
  const particle = grammar.verbParticles.has(lower(tokens[at + 1])) ? tokens[at + 1] : undefined;
  const from = Math.max(particle?.end ?? verb.end, subject.side === "behind" ? subject.end : 0);
  const next = quotations.find(({ open }) => open >= from);
  if (!next) return null;

  const gap = text.slice(from, next.open);
  // "сказал «Северу», что": a paper that is told.
  const [, behind = ""] = /^,?\s(\p{Alpha}+)\s/u.exec(text.slice(next.close)) ?? [];
  if (grammar.heads && /^\s*$/.test(gap) && grammar.that.has(behind) && titleAt(passage, next.open)) return null;
  if (/^\s*[,:]?\s*$/.test(gap)) return next;
  const words = gap.match(/[\p{Alpha}\p{N}’']+/gu) ?? [];
  const [first = ""] = words;
  if (words.length > LONGEST_GAP) return null;
  const isAside =
    grammar.prepositions.has(first.toLowerCase()) ||
    grammar.adverbs.has(first.toLowerCase()) ||
    // "saying only, “We left”"
    (grammar.code === "en" && words.length === 1 && /^(?:only|simply|merely|just)$/u.test(first)) ||
    // "last week", not "this storm"
    (grammar.code === "en" && words.every((word) => grammar.times.test(word)));
  // "said on Friday “we sail”"
  if (isAside && words.length <= 3 && countWords(text.slice(next.start, next.end)) > 4) return next;
  // "Dodał, że jeśli port nie ruszy, „miasto umrze”": the quotation ends a clause of his.
  const isClause =
    grammar.heads !== null && words.length > 2 && words.slice(0, 2).some((word) => grammar.that.has(word));
  if (!/[,:]\s*$/.test(gap) || isClause) return null;
  // "asked the audience, “...”", not "asked about her hat she said, “...”"
  const isAsked =
    grammar.code === "en" &&
    /^ask(?:s|ed|ing)?$/u.test(lower(verb)) &&
    !/^(?:about|whether|if|how|why|what|for|to)$/u.test(first) &&
    !words.some((word) => grammar.verbs.has(word));
  const isTold = grammar.tellingVerbs.has(lower(verb)) || isAsked;
  return isAside || isTold || /:\s*$/.test(gap) || subject.side === "behind" || first === "of" ? next : null;
}

/** “Since May,” she told the crew of the old boat, “we ...”: a small letter goes on with the sentence, however long the break. */
export const isResumed = ({ text }: Passage, { start }: Quotation): boolean => /^\p{Lower}/u.test(text.slice(start));

/** Words of the title of a work in a phrase, at most. */
const LONGEST_TITLE = 8;

/**
 * True where the quotation before a subject is none of what the verb tells: “...,” she said, | adding that “it rained”; On her show
 * “Harbour Lights,” she said, | “We left”; In a note about “bad ropes,” she said | the gate was old.
 */
export function isAnotherQuotation(
  passage: Passage,
  { at, subject }: Cue,
  before: Quotation,
  grammar: Grammar,
): boolean {
  const { text, tokens, start } = passage;
  if (grammar.code !== "en") return false;
  const next = tokens[at + 1];
  // "...,” she said, | urging the crew to leave": what she asks for stands behind.
  const asks = grammar.askingVerbs.has(lower(tokens[at])) && tokens[at - 1]?.text === "," && next?.isWord === true;
  if (subject.side === "inherited") return grammar.that.has(lower(next)) || asks;
  const lead = text.slice(start, before.open);
  // "Asked about “the flood,” Lind told the crew he was tired."
  if (/^Asked\s/u.test(lead)) return true;
  if (subject.side !== "before" || !/[\p{Alpha},]\s$/u.test(lead) || !opensAdverbial(tokens[0], grammar)) return false;
  const isShort = countWords(text.slice(before.start, before.end)) <= LONGEST_TITLE;
  // "In her book “The Storm,” Lind argues that “..."; "In ringing a “second bell,” the port warned crews not to sail"
  if (grammar.that.has(lower(next)) || (isShort && WARNS.test(text.slice(tokens[at]?.start)))) return true;
  const quotation = isShort ? quotationAfter(passage, { at, subject }, grammar) : null;
  if (quotation) return /^\p{Upper}/u.test(text.slice(quotation.start));
  // "In the play “The Storm,” he rejects | the port"
  const isAction = grammar.objectVerbs.has(lower(tokens[at])) && !grammar.verbs.has(lower(tokens[at]));
  if (isAction && isShort && next?.isWord) return true;
  const opens =
    next?.isWord === true &&
    !grammar.tellingVerbs.has(lower(tokens[at])) &&
    (next.actor !== null ||
      grammar.determiners.has(lower(next)) ||
      isPronoun(lower(next), grammar) ||
      grammar.that.has(lower(next)));
  return opens && hasVerbWithin(passage, next.start, passage.end, grammar);
}

/** "warned crews not to", "told them to" */
const WARNS =
  /^(?:warn|advis|urg|ask|order|t(?:ell|old))\p{Lower}*\s(?:[\p{Alpha}’'-]+\s){1,4}?(?:not\s)?(?:to|against)\s/u;

/** "In a note", "Speaking to the crew" */
const opensAdverbial = (word: Word | undefined, grammar: Grammar): boolean =>
  grammar.prepositions.has(lower(word)) || (word?.actor === null && (grammar.participle?.test(lower(word)) ?? false));

/** "wrote | “A Year Without Tides,”": a work by its name, in words with capitals, and nothing that is said. English. */
export function isWorkWritten({ text, quotations }: Passage, verb: Word, { code, letters }: Grammar): boolean {
  if (code !== "en" || !letters?.has(lower(verb))) return false;
  const next = quotations.find(({ open }) => open === verb.end + 1);
  const words = next ? text.slice(next.start, next.end) : "";
  return (
    /^(?:The|An?|In|On|My)\s/u.test(words) &&
    !/[.!?]$/u.test(words) &&
    words.split(/\s+/u).every((word) => /^\P{Lower}|^(?:of|the|and|in|on|for|to|an?|from|with|at|by|or)$/u.test(word))
  );
}

/** "What pilots | say: “...,” says Ida Brandt": words that only lead to a quotation that somebody else says. English. */
export function isHeading(
  { text, tokens, quotations, start }: Passage,
  { at, subject }: Cue,
  { code }: Grammar,
): boolean {
  if (code !== "en" || tokens[at + 1]?.text !== ":" || !/^what\s/iu.test(text.slice(subject.start, subject.end)))
    return false;
  const next = quotations.find(({ open }) => open > (tokens[at + 1]?.start ?? start));
  return next !== undefined && /^\s(?:says|said)\s/u.test(text.slice(next.close));
}
