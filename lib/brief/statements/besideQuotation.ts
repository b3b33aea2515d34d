import type { Grammar } from "./grammars/types.ts";
import { lower } from "./phrases.ts";
import type { Quotation } from "./quotations.ts";
import { countWords } from "./trimmed.ts";
import type { Cue, Passage, Subject } from "./types.ts";

/** Words between a verb and the quotation it introduces: "said in a televised address on Monday: “". */
const LONGEST_GAP = 12;

/** True where a mark stands at the end of a quotation or between it and the subject behind it: “A,” she said. */
export const isTied = ({ text }: Passage, { start, end, close }: Quotation, subject: Subject): boolean =>
  /[,.!?…–—-]\s*$/u.test(text.slice(start, end)) || text.slice(close, subject.start).trim() !== "";

/** "Lind was asked, “Is it safe?”": what stands in the quotation that opens at `open` is whoever's asked her. */
export const isQuestionTo = ({ text, start }: Passage, open: number, { questioned }: Grammar): boolean =>
  questioned?.test(text.slice(start, open)) ?? false;

/** The quotation that closes right before `at`: “...,” | she said. */
export function quotationBefore({ quotations, text }: Passage, at: number): Quotation | null {
  const last = quotations.findLast(({ close }) => close <= at);
  return last &&
    /^\s*[,.]?\s*[–—-]?\s*$/u.test(text.slice(last.close, at)) &&
    countWords(text.slice(last.start, last.end)) >= 2
    ? last
    : null;
}

/** The quotation that the verb introduces: said: “...”, wrote on the site on Monday, “...”. */
export function quotationAfter(passage: Passage, { at, subject }: Cue, grammar: Grammar): Quotation | null {
  const { quotations, text, tokens } = passage;
  const verb = tokens[at];
  if (!verb) return null;
  const from = subject.side === "behind" ? Math.max(verb.end, subject.end) : verb.end;
  const next = quotations.find(({ open }) => open >= from);
  if (!next) return null;
  const gap = text.slice(from, next.open);
  if (/^\s*[,:]?\s*$/.test(gap)) return next;
  const words = gap.match(/[\p{L}\p{N}’']+/gu) ?? [];
  const [first = ""] = words;
  if (words.length > LONGEST_GAP) return null;
  const isAside = grammar.prepositions.has(first.toLowerCase()) || grammar.adverbs.has(first.toLowerCase());
  // "said on Friday “we sail”"
  if (isAside && words.length <= 3 && countWords(text.slice(next.start, next.end)) > 4) return next;
  if (!/[,:]\s*$/.test(gap)) return null;
  const isTold = grammar.tellingVerbs.has(lower(verb));
  return isAside || isTold || /:\s*$/.test(gap) || subject.side === "behind" || first === "of" ? next : null;
}
