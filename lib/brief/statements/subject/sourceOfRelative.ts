import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** Relative pronouns that need no comma before them; by language. */
const WHO: Readonly<Record<string, RegExp>> = {
  nl: /^(?:die|dat)$/u,
  nb: /^som$/u,
  da: /^(?:som|der)$/u,
  sv: /^som$/u,
  es: /^que$/u,
  it: /^che$/u,
  pt: /^que$/u,
};
/** "Kvinnen som", "Røktere som": a noun that ends in its article, or several. */
const DEFINITE = /\p{Lower}{3}(?:e[nt]|n[ae]|[ea]r|[ea]re)$/u;
/** Words of "Een voormalige hoge ambtenaar van de gemeente" before the pronoun, at most. */
const LONGEST_SOURCE = 9;
/** Words of the clause, at most. */
const LONGEST_CLAUSE = 24;

/**
 * "Een loods die daar woont, | zegt", "Un loods que pidió el anonimato | asegura": index of the token that ends the words for who speaks, where a relative
 * clause without a comma before it opens the sentence and ends at `last`; null elsewhere. Without a comma behind it, too, it must tell that
 * the source keeps the name back: any other could have the verb itself.
 */
export function sourceOfRelative(passage: Passage, last: number, grammar: Grammar): number | null {
  const { text, tokens, quotations } = passage;
  const pronoun = WHO[grammar.code];
  if (!pronoun || last < 3) return null;
  const who = tokens.findIndex((token, at) => at <= LONGEST_SOURCE && pronoun.test(lower(token)));
  const [first, noun, opener, end] = [tokens[0], tokens[who - 1], tokens[who], tokens[last]];
  if (who < 1 || last - who < 2 || last - who > LONGEST_CLAUSE || !first || !noun || !opener || !end) return null;
  const isDefinite = who === 1 && DEFINITE.test(lower(first)) && /^(?:nb|da|sv)$/.test(grammar.code);
  if (!isDefinite && !grammar.determiners.has(lower(first)) && noun.actor?.kind !== "person") return null;
  if (quotations.some(({ open }) => open < end.start) || isQuoted(passage, first.start)) return null;
  const isWords = tokens.slice(0, who).every(({ isWord, lower: word }) => isWord && !grammar.auxiliaries.has(word));
  const isClosed = end.text === ",";
  const clause = tokens.slice(who + 1, isClosed ? last : last + 1);
  const isOther = clause.some(
    (token) =>
      !token.isWord || grammar.that.has(lower(token)) || pronoun.test(lower(token)) || grammar.verbs.has(lower(token)),
  );
  if (!isWords || isOther) return null;
  return isClosed || grammar.anonymity?.test(text.slice(opener.start, end.end)) ? who - 1 : null;
}
