import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Subject, Word } from "../types.ts";

/** "Neither Lind nor | the union’s head, Falk, has said": nobody says so. English. */
export const isNeither = ({ text, start }: Passage, subject: Subject, { code }: Grammar): boolean =>
  code === "en" &&
  (NEITHER.test(text.slice(Math.max(start, subject.start - LONGEST_NEITHER), subject.start)) ||
    /^neither\s/iu.test(text.slice(subject.start, subject.end)));

/** Characters of "neither Lind nor" at most. */
const LONGEST_NEITHER = 100;
const NEITHER = /(?:^|[^\p{Alpha}])neither\s[^.;:“”"]{2,80}\snor\s$/iu;

/** "as old as | the divers feared", "later than | Lind had hoped": what something is measured by, and nothing that they say. English. */
export const isMeasure = ({ text, start }: Passage, subject: Subject, { code }: Grammar): boolean =>
  code === "en" && MEASURE.test(text.slice(Math.max(start, subject.start - LONGEST_MEASURE), subject.start));

/** Characters of "nor as comfortable as" at most. */
const LONGEST_MEASURE = 40;
const MEASURE = /\s(?:as\s\p{Lower}+\sas|(?:more|less|fewer|\p{Lower}{2,}er)\sthan)\s$/u;

/** "Lind thinks they should go on and | recall him": what they should do, as a verb of one person has an "s". English. */
export function isInfinitiveOfOther(
  { text, tokens }: Passage,
  cue: number,
  last: number,
  inherited: Subject | null,
  { code }: Grammar,
): boolean {
  if (code !== "en" || lower(tokens[last]) !== "and" || INFLECTED.test(lower(tokens[cue]))) return false;
  const words = inherited ? text.slice(inherited.start, inherited.end) : "";
  const modal = tokens.findLastIndex((token, at) => at < last && MODAL.test(lower(token)));
  return ONE.test(words) && modal > 0 && !tokens.slice(modal, last).some(({ isWord }) => !isWord);
}

/** A name, but not "Residents". */
const ONE = /^(?:[Hh]e|[Ss]he|[Ii]t)$|^(?!\p{Upper}\p{Lower}+s$).*\p{Upper}\p{Alpha}+$/u;
const INFLECTED = /(?:s|d|ing|wrote|held)$/u;
const MODAL = /^(?:should|must|would|will|can|could|may|might)$/u;

/** "Nordfast Marine | , Inc. | said": what kind of company it is, behind its name; "Otto Falk, Jr. said". */
export const isCompanyForm = (tokens: readonly Word[], at: number): boolean =>
  tokens[at - 1]?.text === "," &&
  tokens[at - 2]?.isCapital === true &&
  /^(?:Inc|LLC|Ltd|Corp|Co|LP|PLC|plc|Jr|Sr|II|III|Esq)\.?$/u.test(tokens[at]?.text ?? "");

/** "ich", "jeg", "du": who speaks or is spoken to, outside of a quotation. */
export const isOneOfUs = (passage: Passage, at: number): boolean => {
  const word = passage.tokens[at];
  return (
    word !== undefined && /^(?:ich|wir|jeg|vi|jag|ik|wij|we|du)$/iu.test(word.text) && !isQuoted(passage, word.start)
  );
};
