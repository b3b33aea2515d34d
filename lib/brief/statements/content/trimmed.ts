import type { Content, Passage } from "../types.ts";

/** A statement has at least this many words: "said so" and "said no" are none. */
const SHORTEST = 3;

/** Without white space, a final stop, a bracket that opens behind it, and marks that enclose all of it; null when too short to be a statement. */
export function trimmed(passage: Passage, from: number, to: number, shortest = SHORTEST): Content | null {
  const { text, quotations } = passage;
  let [start, end] = [from, to];
  start += /^(?:[\s,:–—]|-(?=\s))*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  end -= /[\s.,;:!?–—([]*$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  // The last paragraph of a quotation that its own words open no more: “... | said the deck was safe.”
  if (/^[^“”„]*”$/u.test(text.slice(start, end))) end -= /[.,!?\s]*”$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  // "(though Lind claims the deck is safe)": a bracket that closes what opened before.
  if (text.charAt(end - 1) === ")" && !text.slice(start, end).includes("(")) end--;
  const whole = quotations.find(({ open, close }) => open === start && close >= end);
  if (whole)
    return { start: whole.start, end: whole.end - (text.charAt(whole.end - 1) === "," ? 1 : 0), isQuoted: true };
  const closing = quotations.find(({ close }) => close === end);
  // The clause's last words are quoted: the mark that closes them goes, the words stay.
  if (closing && closing.open < start) return null;
  return countWords(text.slice(start, end)) >= shortest ? { start, end, isQuoted: false } : null;
}

export const countWords = (text: string): number =>
  text.match(/[\p{Alpha}\p{N}]+(?:['’-][\p{Alpha}\p{N}]+)*/gu)?.length ?? 0;
