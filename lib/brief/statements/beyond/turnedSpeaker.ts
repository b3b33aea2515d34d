import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Subject, Utterance } from "../types.ts";

/** "Adds director Otto Falk: “...”": who says so, behind the verb that opens the sentence; null elsewhere. English. */
export function turnedSpeaker(
  { tokens }: Passage,
  subject: Subject,
  grammar: Grammar,
): Pick<Utterance, "subject" | "cue"> | null {
  const [verb, first] = tokens;
  const isVerb =
    grammar.code === "en" && verb?.start === subject.start && !verb.actor && grammar.verbs.has(lower(verb));
  return isVerb && first?.isWord && first.start < subject.end
    ? { subject: { ...subject, start: first.start }, cue: verb.text }
    : null;
}
