import type { Language } from "./languages/types.ts";

/**
 * A run of sentence-ending marks with the closing quotation marks and brackets that belong to it. The Greek question mark is a
 * semicolon to Unicode and is left alone: in other languages it ends nothing.
 */
const TERMINATOR = /[.!?…‽؟۔।॥。！？｡]+[”"’'»)\]」』）］》〉]*/gu;
/** Marks after which no white space is needed. */
const FULL_WIDTH = /[。！？｡]/u;
/** "J", "J.E.B": the initials of a name. Two letters are as often a country ("U.S") and are left to the abbreviations. */
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.){2,}\p{Lu})$/u;
/** Ordinal-like ends: "No. 5", "3. Mai" (German dates), "Henry VIII." are not the end when a number or lower case follows. */
const NUMBER_BEFORE = /(?:^|\s)\d{1,2}$/;

/**
 * The offsets after which one sentence of a block ends and the next begins; the last is the length of the text.
 *
 * Rules in the manner of Intl.Segmenter's (Unicode UAX 29), with what news needs beside them: abbreviations, initials, decimals,
 * ellipses, quotations that a sentence goes on after. One pass.
 */
export function* sentenceEnds(text: string, language: Language): Generator<number> {
  for (const match of text.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    if (end < text.length && isEnd(text, match.index, match[0], end, language)) yield end;
  }
  yield text.length;
}

function isEnd(text: string, start: number, mark: string, end: number, language: Language): boolean {
  if (FULL_WIDTH.test(mark)) return true;
  const rest = text.slice(end, end + 80);
  // "3.5", "nutgraf.example", "U.S": no white space, no end. A footnote mark may stand between: "the plan.[3] It"
  if (!/^(?:\[\w{1,3}\])*\s/.test(rest)) return false;
  const next = rest.trimStart();
  const opened = next.replace(/^[“"‘'«„([¿¡–—-]+\s*/u, "");
  // Lower case goes on with the sentence: "“Is it over?” she asked", "... and left".
  if (/^\p{Ll}/u.test(opened)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (mark.startsWith(".") && !/[”"’'»)\]]$/.test(mark)) return !isAbbreviated(before, mark, opened, language);
  if (/[!?…]/.test(mark) || mark.startsWith("..")) return !isAttributed(mark, next, language);
  return true;
}

/** True for the full stop of "Dr.", "J.", "U.S.", "No. 5", "3. Mai". */
function isAbbreviated(before: string, mark: string, next: string, language: Language): boolean {
  if (mark !== ".") return false;
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? "";
  const known = language.abbreviations.has(word.toLowerCase());
  if (known && !endsSentenceToo(word, next)) return true;
  if (INITIALS.test(word) && /^\p{Lu}/u.test(next)) return true;
  // "1. Wrong patient": the number of a list item.
  if (/^\s*\d{1,3}$/.test(before)) return true;
  // "am 3. Mai", "der 2. Weltkrieg": an ordinal where the language writes them so.
  return NUMBER_BEFORE.test(before) && ["de", "nb", "da", "fi", "cs", "pl", "tr"].includes(language.code);
}

/** After an abbreviation that often closes a sentence ("Inc.", "a.m.", "U.S.") a function word in capitals starts a new one. */
function endsSentenceToo(word: string, next: string): boolean {
  if (!/^(?:inc|ltd|corp|co|jr|sr|etc|[ap]\.m|u\.s|u\.k|u\.n|e\.u|d\.c|ph\.d|m\.d)$/i.test(word)) return false;
  return /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|His|Her|Its|Their|This|That|These|Those|There|As|When|While|After|Before|If|For|With|To|So|What|Who|How)\b/.test(
    next,
  );
}

/** True when a question or cry is followed by whoever uttered it: “Is it over?” Ida Brandt asked. */
function isAttributed(mark: string, next: string, language: Language): boolean {
  if (!/[”"’'»]$/.test(mark)) return false;
  const follow = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}([\p{L}]+)/u.exec(next);
  const verb = follow?.[1]?.toLowerCase();
  return verb !== undefined && /^\p{Ll}/u.test(follow?.[1] ?? "") && language.sayingVerbs.has(verb);
}
