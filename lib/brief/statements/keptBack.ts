import type { Grammar } from "./grammars/types.ts";
import { isQuoted, lower } from "./phrases.ts";
import type { Passage } from "./types.ts";

/** Words of "who did not wish to be named because of the policy of the agency" at most. */
const LONGEST_CLAUSE = 30;
/** Characters of "who also" before the words that keep the name back, at most. */
const LONGEST_LEAD = 12;

/**
 * "An official who asked not to be named because of the rules said": index of the token that ends the source before the relative clause which
 * keeps its name back; null where no such clause stands before the verb at `cue`.
 */
export function beforeAnonymity(passage: Passage, cue: number, grammar: Grammar): number | null {
  const { text, tokens } = passage;
  const verb = tokens[cue];
  const who = tokens.findLastIndex(
    (token, at) => at < cue && cue - at <= LONGEST_CLAUSE && grammar.relatives.has(lower(token)),
  );
  const pronoun = tokens[who];
  if (!grammar.anonymity || !verb || !pronoun || who < 1 || isQuoted(passage, pronoun.start)) return null;
  const at = text.slice(pronoun.start, verb.start).search(grammar.anonymity);
  const isOther = tokens.slice(who + 1, cue).some((token) => grammar.verbs.has(lower(token)));
  if (at < 0 || at > LONGEST_LEAD || isOther) return null;
  return tokens[who - 1]?.text === "," ? who - 2 : who - 1;
}
