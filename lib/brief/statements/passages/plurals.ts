import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Passage, Word } from "../types.ts";
import { isQuoted, lower, phraseStart } from "./phrases.ts";

/** "critics", "men", "police": a source noun in the form of many. */
const isMany = (word: Word, { sourceNouns }: Grammar): boolean =>
  !word.actor &&
  !word.isCapital &&
  sourceNouns.has(lower(word)) &&
  /[^s]s$|men$|^(?:people|police)$/u.test(lower(word));

/** True where a sentence names people without a name before `at`: "If you ask the crew, they". */
export const manyIn = (passage: Passage, at: number, grammar: Grammar): boolean =>
  passage.tokens.some((token) => token.end <= at && isMany(token, grammar) && !isQuoted(passage, token.start));

/** "critics of the tunnel" at the end of "That is one of the doubts held by critics of the tunnel.", or null. */
export function manyAtEnd(passage: Passage, grammar: Grammar, language: Language): string | null {
  const { tokens, text } = passage;
  const end = tokens.findLastIndex(({ isWord }) => isWord);
  const at = tokens.findLastIndex((token) => isMany(token, grammar));
  const [noun, before, last] = [tokens[at], tokens[phraseStart(passage, at, grammar, language) - 1], tokens[end]];
  if (!noun || !last || end - at > LONGEST_REST || isQuoted(passage, noun.start)) return null;
  const opener = tokens[at - 1];
  const isBy = grammar.agents.has(lower(opener)) || grammar.agents.has(lower(before));
  return isBy ? text.slice(noun.start, last.end) : null;
}

/** Words of "of the old tunnel" behind the noun. */
const LONGEST_REST = 6;
