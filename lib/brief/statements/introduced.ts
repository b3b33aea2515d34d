import type { Language } from "../../text/languages/types.ts";
import { countWords } from "./clauses.ts";
import type { Grammar } from "./grammars/types.ts";
import { mainSubject } from "./mainSubject.ts";
import { isFiniteVerb, isQuoted, lower } from "./phrases.ts";
import type { Quotation } from "./quotations.ts";
import type { Passage, Subject, Utterance } from "./types.ts";

/** A quotation of fewer words is a title or a scare quote where no verb of saying stands beside it. */
const SHORTEST = 5;
/** The same where no mark separates it from the words before. */
const SHORTEST_UNMARKED = 7;

/**
 * The quotations that a sentence introduces without a verb of saying: "The minister defended the plan: “...”", "She offered “...”".
 *
 * @param taken what verbs of saying already mark in the passage.
 */
export function introducedBy(
  passage: Passage,
  taken: readonly Utterance[],
  grammar: Grammar,
  language: Language,
): Utterance[] {
  return passage.quotations.flatMap((quotation): Utterance[] => {
    const { open, start, end } = quotation;
    if (taken.some((other) => other.start < end && start < other.end) || !isSpeech(passage, quotation)) return [];
    const first = passage.tokens.findIndex((token) => token.start >= open);
    const subject = mainSubject(passage, first, grammar, language);
    const verb = lastVerb(passage, first, grammar, language);
    if (!subject) return [];
    // "Brandt: “...”"
    const isLabel = /^\s*:\s*$/u.test(passage.text.slice(subject.end, open));
    if (!isLabel && (!verb || verb.start < subject.end)) return [];
    return [{ subject, cue: isLabel ? ":" : (verb?.text ?? ":"), start, end, isQuoted: true }];
  });
}

/** The subject of a passage that ends in a colon: what follows in a paragraph of its own is said by it. */
export function introducing(
  passage: Passage | null,
  grammar: Grammar,
  language: Language,
): { readonly subject: Subject; readonly cue: string } | null {
  if (!passage || !/:\s*$/u.test(passage.text.slice(passage.start, passage.end))) return null;
  const last = passage.tokens.length;
  const subject = mainSubject(passage, last, grammar, language);
  const verb = lastVerb(passage, last, grammar, language);
  return subject && { subject, cue: verb?.text ?? ":" };
}

/** Whom a sentence without a word of anybody is about: "Tipton marveled at the growth of the fair." A quotation behind it is theirs. */
export function actingIn(passage: Passage, grammar: Grammar, language: Language): Subject | null {
  if (passage.quotations.length > 0) return null;
  const subject = mainSubject(passage, passage.tokens.length, grammar, language);
  return subject && { ...subject, side: "before" };
}

/** A sentence or most of one, set apart by a mark or long enough; the title of a work is none. */
function isSpeech({ text, start, end }: Passage, quotation: Quotation): boolean {
  const said = text.slice(quotation.start, quotation.end);
  const lead = text.slice(start, quotation.open);
  const words = said.match(/\p{L}+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isMarked = /[,:]\s*$/u.test(lead);
  const closes = end - quotation.close <= 2;
  return (
    closes &&
    lead.trim() !== "" &&
    countWords(said) >= (isMarked ? SHORTEST : SHORTEST_UNMARKED) &&
    capitals < words.length / 2 &&
    !/\b(?:titled|entitled|called|named|reading|read|which|that)[,:]?\s*$/iu.test(lead)
  );
}

/** The last finite verb before a token. */
function lastVerb(passage: Passage, before: number, grammar: Grammar, language: Language) {
  const at = passage.tokens.findLastIndex(
    (token, index) =>
      index < before &&
      !isQuoted(passage, token.start) &&
      !grammar.personPronouns.has(lower(token)) &&
      isFiniteVerb(passage, index, grammar, language),
  );
  return passage.tokens[at];
}
