import type { Actor } from "../../types.ts";
import type { Grammar } from "../statements/grammars/types.ts";
import { isQuoted, lower } from "../statements/passages/phrases.ts";
import type { Passage, Word } from "../statements/types.ts";
import { FORMS } from "./forms.ts";

/** Words of "and | her younger brother Otto Falk" before the name, at most. */
const LONGEST_LEAD = 5;

/**
 * True for the "and" or the comma behind which somebody else does something: "scored twice | and Otto Falk stopped a shot", "left | and she was
 * glad". Not where the name before it has its part in the same verb: "saw that Otto Falk | and Ada Lind left". English.
 */
export function opensOtherClause(passage: Passage, joint: number, grammar: Grammar): boolean {
  if (grammar.code !== "en") return false;
  const { tokens } = passage;
  const isComma = tokens[joint]?.text === ",";
  if (!isComma && !grammar.conjunctions.has(lower(tokens[joint]))) return false;
  if (!isComma && SUBJECTS.test(lower(tokens[joint + 1]))) return true;
  for (let at = joint + 1; at <= joint + 1 + LONGEST_LEAD; at++) {
    const token = tokens[at];
    if (!token?.isWord || isQuoted(passage, token.start)) return false;
    if (token.actor) return !isJoined(tokens, joint, token.actor, grammar) && isVerb(behindAside(tokens, at), grammar);
    const word = lower(token);
    if (grammar.prepositions.has(word) || grammar.clauseOpeners.has(word) || grammar.that.has(word)) return false;
    if (/^(?:of|for|with|to)$/u.test(word) || isVerb(token, grammar)) return false;
  }
  return false;
}

/** "met Ada Lind | and Otto Falk", "a map of Westria | and Sudria", not "scored for the Rovers | and Otto Falk": names that stand together. */
function isJoined(tokens: readonly Word[], joint: number, { kind }: Actor, { determiners, prepositions }: Grammar) {
  const before = tokens[joint - 1];
  if (!before?.isCapital && !before?.actor) return false;
  if (before.actor ? before.actor.kind === kind : kind !== "person") return true;
  const opening = lower(tokens[determiners.has(lower(tokens[joint - 2])) ? joint - 3 : joint - 2]);
  return !prepositions.has(opening) && opening !== "for";
}

/** Words of ", her brother," at most. */
const LONGEST_ASIDE = 8;

/** The word behind a name and what stands between commas after it. */
function behindAside(tokens: readonly Word[], at: number): Word | undefined {
  if (tokens[at + 1]?.text !== ",") return tokens[at + 1];
  const close = tokens.slice(at + 2, at + 1 + LONGEST_ASIDE).findIndex(({ text }) => text === ",");
  return close < 0 ? undefined : tokens[at + 3 + close];
}

/** Pronouns that are a subject and nothing else. */
const SUBJECTS = /^(?:he|she|they|we)$/u;

/** A verb by its form, and no name: "stopped", "was", "won", "said". */
function isVerb(token: Word | undefined, { finite, auxiliaries, verbs, nounLike, code }: Grammar): boolean {
  if (!token || token.isCapital || token.actor) return false;
  const word = lower(token);
  return (
    (verbs.has(word) && !nounLike.has(word)) ||
    auxiliaries.has(word) ||
    finite?.test(word) === true ||
    FORMS.get(code)?.finite?.test(word) === true
  );
}
