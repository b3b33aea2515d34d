import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Cue, Passage } from "../types.ts";

/** Words of a phrase between a subject and "that". */
const LONGEST_PHRASE = 6;
/** "å": what a Norwegian infinitive opens with. */
const INFINITIVE = "å";

/**
 * True where what is said stands behind its verb and subject: "Om bron stängs, säger Lind i radion | att båten går", and what stands before them is
 * a clause of the narrator's. `behind` is the end of the subject.
 */
export function thatBehind({ tokens }: Passage, behind: number, grammar: Grammar): boolean {
  const from = tokens.findIndex(({ start }) => start >= behind);
  for (let at = from; from >= 0 && at <= from + LONGEST_PHRASE; at++) {
    const word = lower(tokens[at]);
    if (grammar.that.has(word) || (grammar.code === "nb" && word === INFINITIVE)) return true;
    // "so dass", "ohne dass"
    const isOther =
      /^(?:so|ohne|statt|zonder|utan|uten|uden)$/u.test(word) ||
      grammar.clauseOpeners.has(word) ||
      grammar.relatives.has(word) ||
      grammar.conjunctions.has(word) ||
      grammar.verbs.has(word);
    if (isOther || (word !== "," && !tokens[at]?.isWord)) return false;
  }
  return false;
}

/** True where nothing but the subject and small words stand between a verb and the "that" at `opener`. */
export const leadsToThat = ({ tokens }: Passage, { at, subject }: Cue, opener: number, grammar: Grammar): boolean =>
  tokens
    .slice(at + 1, opener)
    .every(
      (token) =>
        token.text === "," ||
        (token.start >= subject.start && token.end <= subject.end) ||
        grammar.separable.get(lower(tokens[at]))?.has(lower(token)) ||
        isSmall(lower(token), grammar),
    );

/** "en" of "insistió en que", "sich" of "freute sich, dass": what may stand between a verb and "that". */
const isSmall = (
  word: string,
  { prepositions, reflexives, adverbs, betweenSubjectAndVerb, inverting }: Grammar,
): boolean =>
  [prepositions, reflexives, adverbs, betweenSubjectAndVerb].some((words) => words.has(word)) ||
  inverting?.test(word) === true;
