import { allMatches } from "../../../text/allMatches.ts";
import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { headOf } from "../passages/phraseHead.ts";
import { lower } from "../passages/phrases.ts";
import { isSource } from "../speakers/isSource.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage, Subject } from "../types.ts";
import { lastVerb } from "./lastVerb.ts";

/** The subject of a passage that ends in a colon: what follows in a paragraph of its own is said by it. */
export function introducing(
  passage: Passage | null,
  grammar: Grammar,
  language: Language,
): { readonly subject: Subject; readonly cue: string } | null {
  if (!passage) return null;
  if (!/:\s*$/u.test(passage.text.slice(passage.start, passage.end))) return writerOf(passage, grammar, language);
  const last = passage.tokens.length;
  const source = namedSource(passage, grammar);
  if (source) return source;
  const subject = mainSubject(passage, last, grammar, language);
  const verb = lastVerb(passage, last, grammar, language);
  // "Фальк хотел уйти, но Брандт ответила:", "Фальк показал, что тоннель открыт:"
  const people = new Set(passage.tokens.flatMap(({ actor }) => (actor?.kind === "person" ? [actor] : [])));
  if (grammar.heads && (people.size > 1 || grammar.that.has(lower(verb)))) return null;
  // "Think of this line from the speech:"
  const words = subject ? passage.text.slice(subject.start, subject.end) : "";
  const isNobody =
    grammar.code === "en" &&
    !verb &&
    !passage.tokens.some(({ actor, start, end }) => actor && subject && start >= subject.start && end <= subject.end) &&
    !isSource(words, headOf(words), grammar) &&
    !/^\p{Upper}\S*(?:\s\p{Upper}\S*)+$/u.test(words);
  return isNobody ? null : subject && { subject, cue: verb?.text ?? ":" };
}

const WORDS = "(?:statement|reply|response|message|e-?mail|letter|note|answer|comment|apology)";
/** "I got a short reply from | the port." */
const CAME_FROM = new RegExp(
  `\\b(?:got|received|obtained|had|came)\\s(?:an?|the|this|another)\\s(?:[\\p{Alpha}-]+\\s){0,3}?(${WORDS}(?:\\s\\p{Lower}+)?\\sfrom)\\s([^.,;:“”"]{2,80})[.,]`,
  "u",
);
/** "The port | sent us the following reply." */
const SENT = new RegExp(
  `\\b((?:sent|issued|gave|provided|shared|released|offered|put\\sout)\\s(?:(?:me|us|back|out|(?:the\\s)?\\p{Upper}\\S*)\\s){0,3}(?:the\\sfollowing|this|an?(?:\\s[\\p{Alpha}-]+){0,2})\\s${WORDS})\\b[^.:;“”"]*\\.\\s*$`,
  "u",
);

/** Who sent the words that follow in a paragraph of their own: a quotation, without a colon before it. English. */
function writerOf(passage: Passage, grammar: Grammar, language: Language) {
  const { text, start, end, tokens } = passage;
  if (grammar.code !== "en") return null;
  const told = text.slice(start, end);
  const came = CAME_FROM.exec(told);
  if (came?.[1] && came[2]) {
    const from = start + told.indexOf(came[2], came.index);
    return { subject: { start: from, end: from + came[2].length, side: "behind" }, cue: came[1] } as const;
  }
  const sent = SENT.exec(told);
  const subject = sent ? mainSubject(passage, tokens.length, grammar, language) : null;
  return subject && sent?.[1] ? { subject, cue: sent[1] } : null;
}

/** "According to the harbour log:" */
function namedSource({ text, start, end }: Passage, { accordingTo }: Grammar) {
  const match = accordingTo && allMatches(text.slice(start, end), accordingTo).find(({ index }) => index === 0);
  const rest = match && text.slice(start + match[0].length, end).replace(/\s*:\s*$/u, "");
  if (!match || !rest || /[,;]/u.test(rest)) return null;
  const from = start + match[0].length;
  return { subject: { start: from, end: from + rest.length, side: "behind" }, cue: match[0].trim() } as const;
}

/** Whom a sentence without a word of anybody is about: "Falk marvelled at how large the market had become." A quotation behind it is theirs. */
export function actingIn(passage: Passage, grammar: Grammar, language: Language): Subject | null {
  // "Is Falk a fool? “Oh yes.”": somebody else's answer.
  if (passage.quotations.length > 0 || passage.text.charAt(passage.end - 1) === "?") return null;
  const subject = mainSubject(passage, passage.tokens.length, grammar, language);
  return subject && { ...subject, side: "before" };
}
