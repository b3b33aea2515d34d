import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Subject, Word } from "../types.ts";

/** Relative pronouns of a subject; by language. In all but French they open what is said as well: "dijo que". */
const WHO: Readonly<Record<string, RegExp>> = {
  fr: /^qui$/u,
  es: /^(?:que|quien)$/u,
  it: /^che$/u,
  pt: /^(?:que|quem)$/u,
};

/**
 * "La respuesta llegó de Ida Brandt, | que explicó que": the person or body named right before the relative pronoun at `last`, or whoever
 * speaks right before it ("rappelle son avocat, | qui ajoute que"); null elsewhere.
 */
export function relativeSubject(
  passage: Passage,
  last: number,
  inherited: Subject | null,
  { code }: Grammar,
): Subject | null {
  const { tokens } = passage;
  const comma = last - 1;
  if (!WHO[code]?.test(lower(tokens[last])) || tokens[comma]?.text !== ",") return null;
  // "Ida Brandt (PRT), qui"
  const open =
    tokens[comma - 1]?.text === ")" ? tokens.findLastIndex(({ text }, at) => at < comma && text === "(") : comma;
  const before = tokens[open - 1];
  if (!before || isQuoted(passage, before.start)) return null;
  const pronoun = tokens[last] as Word;
  const relative = { start: pronoun.start, end: pronoun.end };
  if (before.actor && before.actor.kind !== "place")
    return { start: before.start, end: before.end, side: "before", relative };
  const isSpeaker = inherited !== null && inherited.end === before.end && inherited.side !== "inherited";
  return isSpeaker ? { ...inherited, side: "inherited", relative } : null;
}
