import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** Words of "who runs the port" behind the first name, at most. */
const LONGEST_ASIDE = 7;
const OPENS_ASIDE = /^(?:who|which|an?|the|of|from|now|chief|head)$/u;

/**
 * "Lind, who runs the port, and | Falk, who owns it, said": where the first of two names begins that stand with something about each, at the head of a
 * clause; `first` elsewhere. English.
 *
 * @param first the first token of the second name.
 */
export function firstOfTwo({ tokens, ...passage }: Passage, first: number, grammar: Grammar): number {
  const closing = first - 2;
  if (grammar.code !== "en" || lower(tokens[first - 1]) !== "and" || tokens[closing]?.text !== ",") return first;
  const opening = tokens.findLastIndex(({ text }, at) => at < closing && text === ",");
  const name = tokens[opening - 1];
  if (!name?.actor || name.actor.kind === "place" || closing - opening > LONGEST_ASIDE + 1) return first;
  if (!OPENS_ASIDE.test(lower(tokens[opening + 1])) || isQuoted({ tokens, ...passage }, name.start)) return first;
  let start = opening - 1;
  while (tokens[start - 1]?.actor === name.actor) start--;
  const before = tokens[start - 1];
  return before === undefined || /^[,;:”"]$/u.test(before.text) || grammar.clauseOpeners.has(lower(before))
    ? start
    : first;
}
