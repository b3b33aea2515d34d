import type { Token } from "../actors/tokens.ts";
import type { Grammar } from "./grammars/types.ts";
import type { Quotation } from "./quotations.ts";
import { isQuoted } from "./subject.ts";
import type { Passage, Subject, Utterance } from "./types.ts";

/** A statement has at least this many words: "said so" and "said no" are none. */
const SHORTEST = 3;
/** Words between a verb and the quotation or the "that" it introduces: "said in a televised address on Monday that". */
const LONGEST_GAP = 12;

type Content = Pick<Utterance, "start" | "end" | "isQuoted">;

/** What is said at the verb `cue` of a passage, or null: a quotation beside it, the clause behind it, or the one before it. */
export function contentOf(passage: Passage, cue: number, subject: Subject, grammar: Grammar): Content | null {
  const verb = passage.tokens[cue];
  if (!verb) return null;
  const word = verb.text.toLowerCase();
  const quoted = ({ start, end }: Pick<Quotation, "start" | "end">) => ({
    start,
    end: end - (/,?\s*$/.exec(passage.text.slice(start, end))?.[0].length ?? 0),
    isQuoted: true,
  });
  const before = quotationBefore(passage, subject.side === "behind" ? verb.start : subject.start);
  const after = quotationAfter(passage, cue, subject, grammar);
  if (before && (!after || subject.side !== "inherited")) {
    // “A,” she said. “B.”: the second part follows as its own passage; “A,” she said, “B” is all in this one.
    const isBroken = after && /^\s*,?\s*$/.test(passage.text.slice(Math.max(verb.end, subject.end), after.open));
    return quoted(isBroken ? { start: before.start, end: after.end } : before);
  }
  if (after) return withRest(passage, after);
  const behind = Math.max(verb.end, subject.end);
  if (subject.side === "behind") return clauseBefore(passage, verb.start, behind);
  const from = clauseStart(passage, cue, word, grammar);
  if (from === null) return subject.side === "before" ? clauseBefore(passage, subject.start, behind) : null;
  const end = clauseEnd(passage, from, grammar);
  // "who asked not to be named" is about the source, and nothing that it says.
  if (/^not\sto\sbe\s(?:named|identified|quoted)\b/u.test(passage.text.slice(from))) return null;
  if (
    grammar.askingVerbs.has(word) &&
    !/\sto\s/u.test(passage.text.slice(from, end)) &&
    !/^for\s/.test(passage.text.slice(from))
  )
    return null;
  const hasQuotation = passage.quotations.some(({ open }) => open >= from && open < end);
  if (grammar.quoteVerbs.has(word) && !hasQuotation) return null;
  return trimmed(passage, from, end);
}

/** The quotation that closes right before `at`: “...,” | she said. */
function quotationBefore({ quotations, text }: Passage, at: number): Quotation | null {
  const last = quotations.findLast(({ close }) => close <= at);
  return last && /^[,.]?\s*$/.test(text.slice(last.close, at)) && countWords(text.slice(last.start, last.end)) >= 2
    ? last
    : null;
}

/** The quotation that the verb introduces: said: “...”, wrote on the site on Monday, “...”. */
function quotationAfter(passage: Passage, cue: number, subject: Subject, grammar: Grammar): Quotation | null {
  const { quotations, text, tokens } = passage;
  const verb = tokens[cue] as Token;
  const from = subject.side === "behind" ? Math.max(verb.end, subject.end) : verb.end;
  const next = quotations.find(({ open }) => open >= from);
  if (!next) return null;
  const gap = text.slice(from, next.open);
  if (/^\s*[,:]?\s*$/.test(gap)) return next;
  const words = gap.match(/[\p{L}\p{N}’']+/gu) ?? [];
  const [first = ""] = words;
  if (words.length > LONGEST_GAP || !/[,:]\s*$/.test(gap)) return null;
  const opensAside = grammar.prepositions.has(first.toLowerCase()) || grammar.adverbs.has(first.toLowerCase());
  const isTold = grammar.tellingVerbs.has(verb.text.toLowerCase());
  return opensAside || isTold || /:\s*$/.test(gap) || subject.side === "behind" ? next : null;
}

/** A quotation, and what is said on behind it in the same clause: said “x” and that the work would go on. */
function withRest(passage: Passage, quotation: Quotation): Content {
  const { text, end, quotations } = passage;
  const rest = text.slice(quotation.close, end);
  const goesOn = quotation.isClosed && /^\s(?:and|but|or|to|in|for|of|with|by)\s/.test(rest);
  if (!goesOn) return { start: quotation.start, end: quotation.end, isQuoted: true };
  const stop = stopOf(passage, quotation.close);
  const last = quotations.findLast(({ open, close }) => open >= quotation.close && close <= stop);
  const isLast = last !== undefined && stop - last.close <= 1;
  return { start: quotation.start, end: isLast ? last.end : stop, isQuoted: false };
}

/** Where the clause behind the verb begins, or null when there is none. */
function clauseStart(passage: Passage, cue: number, word: string, grammar: Grammar): number | null {
  const { tokens } = passage;
  let at = cue + 1;
  const text = (index: number) => tokens[index]?.text.toLowerCase() ?? "";
  // A "that" soon behind the verb settles it: "told reporters on Monday that", "said in a statement that".
  const that = tokens.findIndex(
    ({ start }, index) =>
      index > cue && index <= cue + LONGEST_GAP && grammar.that.has(text(index)) && !isQuoted(passage, start),
  );
  const isAside = (index: number) =>
    grammar.prepositions.has(text(index)) || grammar.adverbs.has(text(index)) || grammar.tellingVerbs.has(word);
  if (that >= 0 && (that === at || isAside(at))) return tokens[that + 1]?.start ?? null;
  if (grammar.thatVerbs.has(word) && !grammar.verbs.has(word)) return null;
  if (grammar.tellingVerbs.has(word)) at = behindListener(passage, at);
  // "said on Monday the company ...", "said yesterday it ..."
  while (grammar.adverbs.has(text(at)) && !/^(?:there|here)$/.test(text(at))) at++;
  if (text(at) === "on" && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "")) at += 2;
  const first = tokens[at];
  if (!first || /^[.,;:!?]$/.test(first.text)) return null;
  // "said in a statement, the patient was stable"
  const comma = tokens.findIndex(({ text: mark }, index) => index > at && index < at + 7 && mark === ",");
  if (/^(?:in|on|via|through|during|at)$/.test(text(at)) && comma > 0 && tokens[comma + 1])
    return tokens[comma + 1]?.start ?? null;
  // "said in a statement." leads nowhere: what was said stands before.
  if (/^(?:in|during|at|on|after|to|by|via)$/.test(text(at)) && passage.end - first.start < 60) return null;
  return first.start;
}

/** Behind the one who is told: "told POLITICO there are", "told the committee it was". */
function behindListener({ tokens }: Passage, from: number): number {
  let at = from;
  const text = (index: number) => tokens[index]?.text ?? "";
  if (/^(?:me|us|him|her|them|reporters|journalists|lawmakers|investors)$/.test(text(at))) return at + 1;
  if (/^(?:the|a|an|his|her|its|their)$/i.test(text(at))) return at + 2;
  while (/^\p{Lu}/u.test(text(at)) || (text(at) === "’s" && at > from)) at++;
  return at;
}

/** The clause before “..., she said”: from the start of the passage to the comma, or all of it where it goes on: “The deck, she said, is safe.” */
function clauseBefore(passage: Passage, at: number, behind: number): Content | null {
  const { text, start, end } = passage;
  const comma = /,\s*$/.exec(text.slice(start, at));
  if (!comma) return null;
  const goesOn = /^,\s(?!(?:who|which|adding|citing|noting|after|as|when|while|but|according)\b)/.test(
    text.slice(behind, end),
  );
  return trimmed(passage, start, goesOn ? end : start + comma.index);
}

/** The clause that "according to" ends: `at` is where the comma or the phrase stands. */
export const clauseUpTo = (passage: Passage, at: number): Content | null => {
  const { text, start } = passage;
  const region = text.slice(start, at);
  // Two main clauses: the source is that of the second.
  const border = Math.max(region.lastIndexOf("; "), /^.*,\s(?:and|but|while)\s/su.exec(region)?.[0].length ?? -1);
  return trimmed(passage, border > 0 ? start + border + (region.charAt(border) === ";" ? 2 : 0) : start, at);
};

/** Where what is said ends: the end of the passage, or the next main clause. */
export const clauseEnd = (passage: Passage, from: number, grammar: Grammar): number => {
  const stop = stopOf(passage, from);
  const { text, tokens } = passage;
  // "..., and added that", "... but said", ", according to": the next statement begins.
  const next = tokens.findIndex(
    ({ start, text: word }, index) =>
      start > from &&
      start < stop &&
      !isQuoted(passage, start) &&
      grammar.verbs.has(word.toLowerCase()) &&
      /^(?:and|but|,|also)$/.test(tokens[index - 1]?.text ?? "") &&
      !closesApposition(passage, index - 1, from),
  );
  const according = grammar.accordingTo
    ? text.slice(from, stop).search(new RegExp(`,?\\s*${grammar.accordingTo.source}`, "iu"))
    : -1;
  let end = according >= 0 ? from + according : stop;
  if (next >= 0) {
    let border = next - 1;
    while (border > 0 && /^(?:and|but|,|also)$/.test(tokens[border]?.text ?? "")) border--;
    end = Math.min(end, tokens[border]?.end ?? end);
  }
  return end;
};

/** "until the builder, Nordfast Marine, explained": the comma before the verb closes what the one after the subject opened. */
function closesApposition({ tokens }: Passage, at: number, from: number): boolean {
  if (tokens[at]?.text !== ",") return false;
  const open = tokens.findLastIndex(({ text, start }, index) => index < at && start > from && text === ",");
  return (
    open >= 0 && at - open <= 6 && tokens.slice(open + 1, at).every(({ isWord, isCapital }) => isWord && isCapital)
  );
}

/** The end of the clause that runs from `from`: before "; " and ", while", else of the passage. */
function stopOf(passage: Passage, from: number): number {
  const { text, end } = passage;
  for (const match of text
    .slice(from, end)
    .matchAll(
      /;\s|,\s(?:while|whereas|although|though|which\s\w+\s(?:said|says))\s|,?\s(?:and|but)\s(?:also\s)?\p{Ll}+ed\s|\s—\s/gu,
    )) {
    if (!isQuoted(passage, from + match.index)) return from + match.index;
  }
  return end;
}

/** Without white space, a final stop, and marks that enclose all of it; null when too short to be a statement. */
function trimmed(passage: Passage, from: number, to: number): Content | null {
  const { text, quotations } = passage;
  let [start, end] = [from, to];
  start += /^[\s,:]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  end -= /[\s.,;:!?]*$/.exec(text.slice(start, end))?.[0].length ?? 0;
  const whole = quotations.find(({ open, close }) => open === start && close >= end);
  if (whole) return { start: whole.start, end: whole.end, isQuoted: true };
  const closing = quotations.find(({ close }) => close === end);
  // The clause's last words are quoted: the mark that closes them goes, the words stay.
  if (closing && closing.open < start) return null;
  return countWords(text.slice(start, end)) >= SHORTEST ? { start, end, isQuoted: false } : null;
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
