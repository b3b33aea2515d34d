import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Content, Passage } from "../types.ts";

/** "Lors de sa garde à vue, Falk a reconnu une partie des faits.": a time or a place, and nothing that he says. */
export const isOpening = ({ text, start, tokens }: Passage, grammar: Grammar): boolean =>
  grammar.inverts &&
  // "Le 13 décembre, sur la chaîne, Falk expliquait son plan."
  (/^\p{Alpha}{1,3}\s\d/u.test(text.slice(start)) ||
    [grammar.prepositions, grammar.clauseOpeners, grammar.adverbs].some((words) => words.has(lower(tokens[0]))) ||
    grammar.manner?.test(lower(tokens[0])) === true);

/** "Während die Wache schlief, warf Falk ihr Fehler vor.": a clause that tells when or why, and nothing that anybody says. */
export const isSubordinate = ({ text, tokens, start }: Passage, before: number, { subordinators }: Grammar): boolean =>
  subordinators.has(lower(tokens[0])) && !/,/u.test(text.slice(start, before).replace(/,\s*$/u, ""));

/** "Vor fünf Jahren, im September, versprach Falk ...": when, and nothing that he says. In languages whose verbs are told by their form. */
export const isWithoutVerb = (
  { tokens }: Passage,
  { start, end, isQuoted }: Content,
  { verbForm, notInSubject, auxiliaries, reportedMood }: Grammar,
) =>
  verbForm !== undefined &&
  !isQuoted &&
  !tokens.some((token) => {
    const word = lower(token);
    const isWithin = token.start >= start && token.end <= end && !token.isCapital;
    const isVerb = verbForm.test(word) || reportedMood?.test(word) || notInSubject.has(word) || auxiliaries.has(word);
    return isWithin && isVerb;
  });

/** "Según la unión, había denunciado dos veces el tramo": who tells of it, and nothing that is said. */
export const isSourceOnly = ({ text }: Passage, { start, end }: Content, { accordingTo }: Grammar): boolean => {
  const words = text.slice(start, end);
  return accordingTo !== null && words.search(accordingTo) === 0 && !words.includes(",");
};

/** "In the quarrel that followed, Lind admitted a fault.": a phrase whose only verb is that of a relative clause tells when, and is nothing that anybody says. */
export function isRelativeLead({ tokens }: Passage, { start, end }: Content, grammar: Grammar): boolean {
  const within = tokens.filter((token) => token.start >= start && token.end <= end);
  const isRelative = (word: string) => grammar.relatives.has(word) || grammar.that.has(word);
  const verb = within.findIndex(
    (token) => grammar.auxiliaries.has(lower(token)) || (grammar.finite?.test(lower(token)) ?? false),
  );
  return grammar.prepositions.has(lower(within[0])) && verb > 0 && isRelative(lower(within[verb - 1]));
}
