import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Content, Cue, Passage } from "../types.ts";
import { clauseEnd } from "./clauseEnd.ts";
import { trimmed } from "./trimmed.ts";

/** Words of "it to the union" in "As Lind put it to the union, ...", and the comma behind them. */
const LONGEST_OBJECT_OF_AS = 6;
/** "после того, как сообщил Фальк": when, not as. */
const NO_MANNER = /^(?:того|тем|так|этого|tego|tym|tak|того)$/u;

/** "As Lind said, the deck is safe.", "The deck is, as Lind said, safe." */
export function asSaid(passage: Passage, { at, subject }: Cue, grammar: Grammar): Content | null {
  const { tokens, start } = passage;
  // "Jak poinformował Falk, ...": the subject behind its verb.
  const isTurned = grammar.heads !== null && subject.side === "behind" && !subject.isDropped;
  const as = isTurned ? at - 1 : tokens.findLastIndex((token) => token.end <= subject.start);
  // "As Lind put it to the union, ..."
  const comma = isTurned
    ? tokens.find((token) => token.start >= subject.end && !token.isWord)
    : tokens
        .slice(
          at + 1,
          at + (as === 0 ? LONGEST_OBJECT_OF_AS : 2) + (grammar.verbParticles.has(lower(tokens[at + 1])) ? 1 : 0),
        )
        .find(({ isWord }) => !isWord);
  // "The deck is safe, as Lind said."
  const isLast = grammar.bareClause && comma?.text === "." && subject.side === "before" && tokens[as - 1]?.text === ",";
  if (isLast && grammar.quotedAs.has(lower(tokens[as]))) return trimmed(passage, start, tokens[as - 1]?.start ?? start);
  if (
    isTurned &&
    as > 0 &&
    comma?.text === "." &&
    grammar.verbs.has(lower(tokens[at])) &&
    !NO_MANNER.test(lower(tokens[as - 2])) &&
    tokens[as - 1]?.text === "," &&
    grammar.quotedAs.has(lower(tokens[as]))
  )
    return trimmed(passage, start, tokens[as - 1]?.start ?? start);
  if ((subject.side !== "before" && !isTurned) || !grammar.quotedAs.has(lower(tokens[as])) || comma?.text !== ",")
    return null;
  const before = tokens[as - 1];
  if (as === 0) return trimmed(passage, comma.end, clauseEnd(passage, comma.end, { at }, [], grammar));
  return before?.text === "," ? trimmed(passage, start, clauseEnd(passage, comma.end, { at }, [], grammar)) : null;
}
