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

/** Words of "già direttrice del porto" between commas, at most. */
const LONGEST_ROLE = 8;
/** Words of "su X", "però" between a relative pronoun and its verb, at most. */
const LONGEST_ASIDE = 3;

/** Index of the relative pronoun behind a comma, at `last` or a few words before it: "che | su X | ha scritto"; -1 where there is none. */
function relativeAt({ tokens }: Passage, last: number, code: string): number {
  const from = Math.max(0, last - LONGEST_ASIDE);
  const at =
    from + tokens.slice(from, last + 1).findLastIndex((token) => !token.isWord || WHO[code]?.test(lower(token)));
  const isBare = tokens.slice(at + 1, last + 1).every((token) => !token.actor || token.actor.kind === "organization");
  const isOpen = at === last || (isBare && /^(?:fr|it)$/u.test(code));
  return isOpen && WHO[code]?.test(lower(tokens[at])) && tokens[at - 1]?.text === "," ? at : -1;
}

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
  const at = relativeAt(passage, last, code);
  const comma = at - 1;
  if (at < 1) return null;
  // "Ida Brandt (PRT), qui"
  const open =
    tokens[comma - 1]?.text === ")" ? tokens.findLastIndex(({ text }, at) => at < comma && text === "(") : comma;
  const before = tokens[open - 1];
  if (!before || isQuoted(passage, before.start)) return null;
  const pronoun = tokens[at] as Word;
  const relative = { start: pronoun.start, end: pronoun.end };
  if (before.actor && before.actor.kind !== "place")
    return { start: before.start, end: before.end, side: "before", relative };
  // "Ida Brandt, già direttrice del porto, | che"
  const opening = tokens.findLastIndex(({ text }, index) => index < comma && text === ",");
  const named = tokens[opening - 1];
  if (named?.actor?.kind === "person" && comma - opening <= LONGEST_ROLE)
    return { start: named.start, end: named.end, side: "before", relative };
  const isSpeaker = inherited !== null && inherited.end === before.end && inherited.side !== "inherited";
  return isSpeaker ? { ...inherited, side: "inherited", relative } : null;
}
