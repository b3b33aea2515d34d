import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isFiniteVerb, isQuoted, lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** What comes first in what is said: a finite verb, an infinitive (in English), or neither up to its end or to a relative pronoun. */
export function formOf(
  passage: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  grammar: Grammar,
  language: Language,
): "clause" | "infinitive" | "none" {
  const { auxiliaries, relatives, that, determiners, code } = grammar;
  const first = passage.tokens.findIndex((token) => token.start >= start);
  for (let at = first; at >= 0 && at < passage.tokens.length; at++) {
    const token = passage.tokens[at];
    if (!token || token.end > end) break;
    if (isQuoted(passage, token.start)) continue;
    const word = lower(token);
    // "the crew who", "the fact that"
    if (at > first && (relatives.has(word) || (code === "en" && that.has(word) && !isOfThat(passage, at, grammar))))
      return "none";
    // "the players a trip if they win", "a trip should they win": the object of a verb, and on what terms
    if (code === "en" && at > first && isOnTerms(passage, at, grammar)) return "none";
    if (code === "en" && word === "to" && /^\p{Lower}/u.test(passage.tokens[at + 1]?.text ?? "")) {
      if (!determiners.has(lower(passage.tokens[at + 1]))) return "infinitive";
      continue;
    }
    // "a quiet Sunday in May"
    const isAuxiliary = auxiliaries.has(word) && !(token.isCapital && at > first);
    if (isAuxiliary || CONTRACTED.test(word) || isSubject(word, grammar)) return "clause";
    if (at > first && !isPassiveBy(passage, at, grammar) && isFiniteVerb(passage, at, grammar, language))
      return "clause";
  }
  return "none";
}

/** "if they win", "should they win". English. */
const isOnTerms = ({ tokens }: Passage, at: number, grammar: Grammar): boolean => {
  const word = lower(tokens[at]);
  const isBeforeSubject = isSubject(lower(tokens[at + 1]), grammar) || grammar.determiners.has(lower(tokens[at + 1]));
  return /^(?:if|unless|once)$/u.test(word) || (word === "should" && isBeforeSubject);
};

/** "the goal of that plan": no conjunction. English. */
const isOfThat = ({ tokens }: Passage, at: number, { sourceJoints, prepositions }: Grammar) =>
  sourceJoints.has(lower(tokens[at - 1])) || prepositions.has(lower(tokens[at - 1]));

/** "the crew | led by Falk": what is done to it, and no verb of the clause. English. */
const isPassiveBy = ({ tokens }: Passage, at: number, { code }: Grammar) =>
  code === "en" && lower(tokens[at + 1]) === "by" && PASSIVE.test(lower(tokens[at]));

const PASSIVE =
  /(?:\p{Lower}{2}ed|^(?:led|built|made|run|held|written|seen|taken|given|driven|drawn|shot|hit|caught|bought|sold|paid|set|sent|known|won|lost|left|brought|told|kept))$/u;

const CONTRACTED = /n't$|'(?:re|ll|ve|d)$|^(?:it|that|he|she|there|what|who)'s$/u;

/** "She wants", "they need": a clause, whether its verb can be told or not. */
const isSubject = (word: string, { personPronouns, groupPronouns, code }: Grammar) =>
  code === "en" &&
  word !== "her" &&
  (personPronouns.has(word) || groupPronouns.has(word) || /^(?:i|we|you|it|there)$/u.test(word));
