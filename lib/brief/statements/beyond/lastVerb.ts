import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isFiniteVerb, isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Word } from "../types.ts";

/** The last finite verb before a token. */
export function lastVerb(passage: Passage, before: number, grammar: Grammar, language: Language): Word | undefined {
  const at = passage.tokens.findLastIndex(
    (token, index) =>
      index < before &&
      !isQuoted(passage, token.start) &&
      !grammar.personPronouns.has(lower(token)) &&
      isFiniteVerb(passage, index, grammar, language),
  );
  return passage.tokens[at];
}
