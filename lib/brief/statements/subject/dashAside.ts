import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Subject } from "../types.ts";
import { nounPhrase } from "./nounPhrase.ts";

/** Tokens of what stands between two dashes, at most. */
const LONGEST_ASIDE = 30;

/**
 * "Lind -- a critic of the port -- | said the gate was shut": whom the aside is about that closes at token `last`, right before the verb at
 * `cue`. Null where no dash opens it, and where somebody follows the verb: "It is shut -- it always was -- said Lind."
 */
export function beforeDashes(
  passage: Passage,
  cue: number,
  last: number,
  grammar: Grammar,
  language: Language,
): Subject | null {
  const { tokens } = passage;
  if (!grammar.bareClause || last !== cue - 1 || dashAt(passage, last) === 0) return null;
  const close = last - dashAt(passage, last) + 1;
  const next = tokens[cue + 1];
  if (!next?.isWord || (next.actor?.kind === "person" && !tokens[cue + 2]?.isWord)) return null;
  for (let at = close - 1; at > 0 && close - at <= LONGEST_ASIDE; at--) {
    const dash = dashAt(passage, at);
    if (dash === 0) continue;
    const end = at - dash;
    const phrase = tokens[end]?.isWord ? nounPhrase(passage, end, grammar, language) : null;
    const first = phrase ? tokens.findIndex(({ start }) => start === phrase.start) : -1;
    const before = tokens[first - 1];
    const opens =
      !before?.isWord || grammar.conjunctions.has(lower(before)) || grammar.clauseOpeners.has(lower(before));
    const from = tokens[at + 1]?.start ?? close;
    const to = tokens[close - 1]?.end ?? from;
    // "The union's head -- harbour pilot Ida Brandt -- said"
    return phrase && opens ? { ...phrase, apposition: { start: from, end: to } } : null;
  }
  return null;
}

/** How many tokens make up the dash that ends at one of them: 1 for "—", 2 for "--", 0 for what is none. */
function dashAt(passage: Passage, at: number): number {
  const token = passage.tokens[at];
  if (!token || isQuoted(passage, token.start)) return 0;
  if (/^[–—]$/u.test(token.text)) return 1;
  return token.text === "-" && passage.tokens[at - 1]?.end === token.start && passage.tokens[at - 1]?.text === "-"
    ? 2
    : 0;
}
