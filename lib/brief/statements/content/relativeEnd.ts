import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Subject, Word } from "../types.ts";
import { hasVerbWithin } from "./clauseEnd.ts";

/** "Lind, who said the deck was safe, | left": where the comma stands that closes the relative clause in which something is said, or null. */
export function relativeEnd(passage: Passage, from: number, subject: Subject, grammar: Grammar): number | null {
  const { tokens } = passage;
  const hasActed = hasVerbWithin(passage, passage.start - 1, subject.start, grammar);
  // "In Norway, which claims the islands, ships must wait": nothing has acted before it.
  const opensSentence = grammar.prepositions.has(lower(tokens[0])) && !hasActed && tokens[0]?.start === passage.start;
  const commas = tokens.flatMap(({ text, start }, at) =>
    text === "," && start > from && !isQuoted(passage, start) ? [at] : [],
  );
  const closing =
    commas.find((at) => opensSentence || isPredicate(tokens[at + 1], grammar)) ??
    (grammar.code === "en" && !hasActed && isSentenceSubject(passage, subject)
      ? commas.findLast((at) => canBePresent(tokens[at + 1], grammar))
      : undefined);
  return closing === undefined ? null : (tokens[closing]?.start ?? null);
}

const isPredicate = (word: Word | undefined, grammar: Grammar): boolean =>
  word !== undefined &&
  !word.isCapital &&
  (grammar.auxiliaries.has(lower(word)) ||
    grammar.verbs.has(lower(word)) ||
    (grammar.finite?.test(lower(word)) ?? false));

/** "The union, | which said it was low, plans a strike": whoever the sentence is about still has to do something. */
const isSentenceSubject = ({ text, start }: Passage, { start: from, relative }: Subject): boolean =>
  relative !== undefined && !/[,;:]/u.test(text.slice(start, from));

/** "plans", "face": a word that may be a verb in the present, as no form tells. */
const canBePresent = (word: Word | undefined, grammar: Grammar): boolean =>
  word?.isWord === true &&
  !word.isCapital &&
  !word.actor &&
  ![grammar.prepositions, grammar.determiners, grammar.conjunctions, grammar.clauseOpeners, grammar.that].some(
    (words) => words.has(lower(word)),
  ) &&
  !grammar.relatives.has(lower(word)) &&
  !(grammar.participle?.test(lower(word)) ?? false) &&
  !(grammar.manner?.test(lower(word)) ?? false);
