import type { Actor } from "../../../types.ts";
import type { Context, Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Namings } from "../passages/namings.ts";
import { isNamedInMarks } from "../subject/bodyBeforeTitle.ts";
import type { Passage, Utterance } from "../types.ts";

/** True for a name in marks: „Norviker Bote“, der «Bote», «Право голоса» behind "Центр". */
export const isInMarks = (words: string, code: string): boolean =>
  isNamedInMarks(words, code) || /^(?:\p{Lower}{2,4}\s)?[„“"«»]\p{Upper}[^„“”"«»]{2,40}[“”"«»]$/u.test(words);

/** True for "der Forscher" behind "nach Angaben": in that case more than one, or a woman. German. */
export const isOfMany = (words: string, cue: string, { code }: Grammar): boolean =>
  code === "de" && /^(?:nach|laut)/iu.test(cue) && /^der\s\p{Upper}\p{Alpha}*(?<!in)$/u.test(words);

/**
 * "Am Kai steht Otto Falk. „...“, sagt der Taucher": the context in which the one person whom the sentence before names, in the same paragraph,
 * is who it is about, where it tells of nobody else. German, and English, where it may be the paragraph before; elsewhere as given.
 */
export function withOnlyNamed(
  context: Context,
  { block }: Passage,
  within: Namings["within"],
  { code }: Grammar,
): Context {
  const { acting, before, previous } = context;
  if (!before || acting || !/^(?:de|en)$/u.test(code)) return context;
  // In English, too, where the paragraph before is not about somebody without a name: "A pilot praised Lind."
  const isNear = before.block === block || (code === "en" && before.block === block - 1);
  const isOther = code === "en" && (previous?.passage === before || SOMEBODY.test(before.text.slice(before.start)));
  if (!isNear || isOther) return context;
  const people = new Set<Actor>();
  for (const { actor } of within(before.block, before.start, before.end))
    if (actor.kind === "person") people.add(actor);
  const [only = null] = people;
  return people.size === 1 ? { ...context, acting: only } : context;
}

/** Who has no name and opens a sentence. */
const SOMEBODY = /^[“"]?(?:An?|One|Another|His|Her|Their|Some|Two|Three|Police|Officers|Detectives)\s/u;

/** The form that opens a sentence, of a pronoun behind "according to", where it has another one; by language. */
const STRESSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: { lui: "il" },
  nl: { hem: "hij", haar: "zij" },
  sv: { honom: "han", henne: "hon" },
  da: { ham: "han", hende: "hun" },
  nb: { ham: "han", henne: "hun" },
  pl: { niego: "on", niej: "ona" },
};

/** "il" of "selon lui", "zij" of "volgens haar"; null for any other word. */
export const subjectForm = (pronoun: string, code: string): string | null => STRESSED[code]?.[pronoun] ?? null;

/** "Selon lui, le port est fermé": who that is, by that word; nobody where the same sentence is about him: "Falk a fermé le port, selon lui trop tard". */
export const accordingToHim = (
  speakers: readonly Speaker[],
  { block, text }: Passage,
  { start, subject }: Utterance,
  within: Namings["within"],
): readonly Speaker[] =>
  speakers
    .filter((speaker) => !within(block, start, subject.start).some(({ actor }) => actor === speaker.actor))
    .map((speaker) => (speaker.actor ? { ...speaker, text: text.slice(subject.start, subject.end) } : speaker));

/** "Darin lobte sie den Hafen: „...“": the pronoun that is the subject behind its verb, between two places, or null. */
export const pronounBetween = (
  { tokens }: Passage,
  from: number,
  to: number,
  { personPronouns }: Grammar,
): string | null =>
  tokens.find(({ start, end, text }) => start > from && end <= to && personPronouns.has(text))?.text ?? null;
