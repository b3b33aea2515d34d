import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

const OPENS = /^(?:who|which|that)$/u;
/** Words between the pronoun and the verb of saying, at most. */
const REACH = 14;

/**
 * "A cook who left after a guest complained that the soup was cold | was wrongly dismissed": where the main clause goes on behind what is said
 * within a relative clause without commas at its head; null elsewhere. English.
 */
export function behindRelative(
  passage: Passage,
  cue: number,
  from: number,
  end: number,
  grammar: Grammar,
): number | null {
  const { tokens } = passage;
  let opener = cue - 1;
  while (opener > 0 && tokens[opener]?.isWord && !OPENS.test(lower(tokens[opener]))) opener--;
  const isHead = opener > 0 && opener <= REACH && cue - opener <= REACH && OPENS.test(lower(tokens[opener]));
  if (!isHead || tokens.slice(0, opener).some((token) => grammar.auxiliaries.has(lower(token)) || !token.isWord))
    return null;
  const first = tokens.findIndex(({ start }) => start >= from);
  const verb = tokens.findIndex((token, at) => at > first && grammar.auxiliaries.has(lower(token)));
  if (first < 0 || verb < 0) return null;
  const next = tokens.findIndex(
    (token, at) => at > verb + 1 && grammar.auxiliaries.has(lower(token)) && !isQuoted(passage, token.start),
  );
  const before = lower(tokens[next - 1]);
  const isOwn =
    next > 0 &&
    (tokens[next]?.start ?? end) < end &&
    tokens.slice(verb, next).every(({ isWord }) => isWord) &&
    !tokens
      .slice(verb + 1, next)
      .some((token) =>
        [grammar.clauseOpeners, grammar.conjunctions, grammar.that].some((set) => set.has(lower(token))),
      ) &&
    ![grammar.auxiliaries, grammar.denials, grammar.personPronouns, grammar.thingPronouns].some((set) =>
      set.has(before),
    );
  return isOwn ? (tokens[next - 1]?.end ?? null) : null;
}
