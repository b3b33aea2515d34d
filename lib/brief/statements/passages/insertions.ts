import type { Grammar } from "../grammars/types.ts";
import type { Quotation } from "./quotations.ts";

/** Where words of the narrator may begin within a quotation. */
const OPENING = /(\s[–—-]\s?|—|,\s)(?=\p{Lower})/gu;
/** Words of "ha poi spiegato" before the verb's subject, at most. */
const LONGEST_VERB = 4;
/** Characters of who speaks, between the verb and the mark behind. */
const LONGEST_SUBJECT = 90;
/** What a subject behind its verb begins with: a name, an article, "M." */
const SUBJECT = /^\s(?:\p{Upper}|(?:le|la|les|un|une|el|los|las|il|lo|i|gli|o|a|os|as|um|uma|uno)\s|l['’])/u;

/**
 * A quotation in which the narrator names the speaker, in two: « C’est fini, dit Falk. Nous partons. », «Il porto - ha detto Falk - è chiuso».
 * As printed in French, Italian, Spanish and Portuguese; between dashes, or behind a comma and up to the next mark.
 */
export function partedByInsertion(text: string, quotation: Quotation, grammar: Grammar): Quotation[] {
  const { open, close, start, end } = quotation;
  // Straight marks have no direction: one that is missing would turn the narrator's words into the speaker's.
  if (text.charAt(open) === '"') return [quotation];
  for (const { index, 1: mark = "" } of text.slice(start, end).matchAll(OPENING)) {
    const at = start + index;
    const from = at + mark.length;
    const until = endOf(text.slice(from, end), !mark.startsWith(","), grammar);
    if (until === null) continue;
    const rest = from + until.end;
    const first = { open, close: at, start, end: at, isClosed: true };
    return rest >= end - 1
      ? [first]
      : [first, { open: from + until.mark, close, start: rest, end, isClosed: quotation.isClosed }];
  }
  return [quotation];
}

/** Where words of the narrator end that open with a verb of saying: at a mark, with what follows it; null for words of the speaker. */
function endOf(
  text: string,
  isDashed: boolean,
  grammar: Grammar,
): { readonly mark: number; readonly end: number } | null {
  const words = [...text.slice(0, LONGEST_SUBJECT).matchAll(/[\p{Alpha}\p{M}]+(?:['’-][\p{Alpha}\p{M}]+)*/gu)].slice(
    0,
    LONGEST_VERB,
  );
  for (const { 0: word, index } of words) {
    const lower = word.toLowerCase().replaceAll("’", "'");
    const tied = grammar.enclitic?.exec(lower)?.[1];
    const behind = text.slice(index + word.length, index + word.length + LONGEST_SUBJECT);
    const isVerb = isSaying(tied ?? lower, grammar);
    const isSpeaker = tied !== undefined || SUBJECT.test(behind) || (isDashed && /^\s?[–—-]/u.test(behind));
    if (isVerb && isSpeaker) {
      const border = (isDashed ? /\s?[–—-]\s?/u : /[.,!?]\s|[.!?]$/u).exec(behind);
      if (!border || (tied !== undefined && !isDashed && border.index > 0)) return null;
      const mark = index + word.length + border.index;
      return { mark, end: mark + border[0].length };
    }
    const isLead = [grammar.betweenSubjectAndVerb, grammar.auxiliaries, grammar.reflexives].some((list) =>
      list.has(lower),
    );
    const isTiedLead = tied !== undefined && grammar.auxiliaries.has(tied);
    if (!isLead && !isTiedLead) return null;
  }
  return null;
}

const isSaying = (word: string, { verbs, quoteVerbs }: Grammar): boolean => verbs.has(word) || quoteVerbs.has(word);
