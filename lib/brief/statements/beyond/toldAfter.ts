import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import { behind } from "../subject/behind.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage, Subject } from "../types.ts";

/** Words of a quotation that is a sentence, at least. */
const SHORTEST = 3;

/** What a sentence tells of the quotation before it. */
interface ToldAfter {
  /** Who says it, as words of the sentence behind it; null where it is whoever the article does not say. */
  readonly subject: Subject | null;
  readonly cue: string;
  readonly start: number;
  readonly end: number;
  readonly isQuoted: true;
}

/**
 * „Der Hafen ist zu.“ Mit diesen Worten ging Lind., „...“ Das sagte Lind.: a sentence that is a quotation and nothing else, and the sentence
 * behind it, which tells whose words they were. Null where it tells of no words.
 */
export function toldAfter(
  { text, start, end, block, quotations }: Passage,
  next: Passage | undefined,
  grammar: Grammar,
  language: Language,
): ToldAfter | null {
  const [quotation] = quotations;
  const told = next?.block === block ? grammar.toldAfter?.exec(next.text.slice(next.start, next.end)) : null;
  if (!next || !told || !quotation || quotation.open !== start || quotation.close < end - 1) return null;
  if (text.slice(quotation.start, quotation.end).split(/\s+/).length < SHORTEST) return null;
  const verb = next.tokens.findIndex(
    (token) => token.start >= next.start && token.end === next.start + told[0].trimEnd().length,
  );
  const isSaying = [grammar.verbs, grammar.quoteVerbs].some((verbs) => verbs.has(lower(next.tokens[verb])));
  const subject = isSaying
    ? behind(next, verb, grammar, { anywhere: true })
    : mainSubject(next, next.tokens.length, grammar, language);
  const cue = isSaying ? (next.tokens[verb]?.text ?? "") : "";
  return { subject, cue, start: quotation.start, end: quotation.end, isQuoted: true };
}
