import type { Grammar } from "../grammars/types.ts";
import { isPronoun, lower } from "../passages/phrases.ts";
import type { Passage, Word } from "../types.ts";

/** Words in which a clause shows its verb. */
const VERB_WITHIN = 12;
const MARK = /^[.;:!?]$/;
/** What turns to another clause. */
const TURNS = /^(?:but|though|although|because)$/u;

interface Options {
  /** Marks at which the clause ends, in place of a stop and its like. */
  readonly border?: RegExp | undefined;
  /** Behind "believe": "the boat left at noon" is a clause there, and "found the boat left at noon" need not be one. */
  readonly isThought?: boolean;
}

/** True where a verb follows soon, before a relative pronoun or a mark: "found there was no leak", not "found the ring". */
export function showsVerb(
  { tokens }: Passage,
  from: number,
  grammar: Grammar,
  { border = MARK, isThought = false }: Options = {},
): boolean {
  // "found | he died of cold"
  const [subject, verb] = [lower(tokens[from]), lower(tokens[from + 1])];
  if (/^(?:he|she|they)$/u.test(subject) && grammar.finite?.test(verb)) return true;
  for (let at = from; at < Math.min(tokens.length, from + VERB_WITHIN); at++) {
    const word = lower(tokens[at]);
    if (grammar.relatives.has(word) || border.test(word)) return false;
    // "agreed a deal, though the union had refused": the verb of another clause.
    if (word === "," && grammar.bareClause && TURNS.test(lower(tokens[at + 1]))) return false;
    // "proposed a law that would": a relative clause.
    if (grammar.bareClause && at > from && grammar.that.has(word) && grammar.auxiliaries.has(lower(tokens[at + 1])))
      return false;
    if (at > from && (grammar.auxiliaries.has(word) || isPast(tokens, at, grammar))) return true;
    if (isThought && isPastBehindNoun(tokens, at, grammar)) return true;
  }
  return false;
}

/** "the crew violated the law", not "the wanted man": a past form with something behind it that it acts on. */
const isPast = (tokens: readonly Word[], at: number, grammar: Grammar): boolean => {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    word !== undefined &&
    !word.isCapital &&
    (grammar.finite?.test(lower(word)) ?? false) &&
    before?.isWord === true &&
    !grammar.determiners.has(lower(before)) &&
    next !== undefined &&
    // "ruled Falk lacked authority"
    ((before.actor !== null && next.isWord) ||
      grammar.determiners.has(lower(next)) ||
      next.actor !== null ||
      isPronoun(lower(next), grammar))
  );
};

/** "the boat left at noon": what an article and a noun did, whatever follows; not "the man wanted by the police". */
const isPastBehindNoun = (tokens: readonly Word[], at: number, grammar: Grammar): boolean => {
  const [article, noun, verb, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    grammar.determiners.has(lower(article)) &&
    noun?.isWord === true &&
    !grammar.finite?.test(lower(noun)) &&
    verb?.isCapital === false &&
    (grammar.finite?.test(lower(verb)) ?? false) &&
    !grammar.agents.has(lower(next))
  );
};
