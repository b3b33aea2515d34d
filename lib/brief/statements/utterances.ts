import type { Language } from "../../text/languages/types.ts";
import { sourcesOf } from "./accordingTo.ts";
import { contentOf } from "./content.ts";
import type { Grammar } from "./grammars/types.ts";
import { isPronoun, isQuoted, subjectOf } from "./subject.ts";
import type { Passage, Subject, Utterance } from "./types.ts";

/** Everything that a passage marks as said, in reading order of what was said; two never share their words. */
export function utterancesOf(passage: Passage, grammar: Grammar, language: Language): Utterance[] {
  const found: Utterance[] = [];
  let last: Subject | null = null;
  passage.tokens.forEach((token, cue) => {
    if (!isCue(passage, cue, grammar, language) || token.isCapital || isQuoted(passage, token.start)) return;
    const subject = subjectOf(passage, cue, grammar, language, last ?? leading(passage, cue));
    if (!subject || (last && isConditional(passage, subject))) return;
    const content = contentOf(passage, cue, subject, grammar);
    if (!content) return;
    last = subject;
    found.push({ subject, cue: token.text, ...content });
  });
  return withoutOverlaps([...sourcesOf(passage, grammar), ...found]);
}

/** True for a verb of saying, and for "reports" and "states" where a pronoun, a name or a plural stands before them. */
function isCue({ tokens }: Passage, at: number, grammar: Grammar, language: Language): boolean {
  const word = tokens[at]?.text.toLowerCase() ?? "";
  const isSaying = [grammar.verbs, grammar.quoteVerbs, grammar.thatVerbs, grammar.askingVerbs].some((verbs) =>
    verbs.has(word),
  );
  const next = tokens[at + 1]?.text.toLowerCase() ?? "";
  // "was said to have", "claimed by the rebels": nobody speaks here.
  if (next === "by" || (next === "to" && /^(?:have|be)$/.test(tokens[at + 2]?.text ?? ""))) return false;
  if (!isSaying || !grammar.nounLike.has(word)) return isSaying;
  const before = tokens[at - 1];
  const earlier = tokens[at - 2]?.text.toLowerCase() ?? "";
  if (!before || /^(?:of|in|for|to|with|on|and)$/.test(next)) return false;
  if (isPronoun(before.text.toLowerCase(), grammar)) return true;
  if (language.stopWords.has(before.text.toLowerCase())) return false;
  const isThird = word.endsWith("s");
  const isPlural = /[^s]s$|people|police|officials/.test(before.text) && !before.isCapital;
  return isThird ? before.isCapital && before.isWord && !/^(?:the|a|an|of)$/.test(earlier) : isPlural && next !== "";
}

/** "said no contract would be signed until the builder explained how": what somebody is yet to say is said by nobody. */
function isConditional({ tokens }: Passage, subject: Subject): boolean {
  const before = tokens.findLast(({ end }) => end <= subject.start);
  return /^(?:until|unless|if|once|whether|before)$/i.test(before?.text ?? "");
}

/** The subject of the main clause, for "The minister left the room, saying ...": the first words of the passage. */
function leading({ tokens }: Passage, cue: number): Subject | null {
  const first = tokens.find(({ isWord }) => isWord);
  const end = tokens.findIndex(
    ({ isWord, text }, index) => index > 0 && (!isWord || /^(?:has|had|is|was|were|are|will)$/.test(text)),
  );
  const last = tokens[Math.min(end < 0 ? cue : end, cue, 8) - 1];
  return first && last && last.end > first.start ? { start: first.start, end: last.end, side: "inherited" } : null;
}

/** Of two readings of the same words the first one stands: a source is named more surely than a verb's subject. */
function withoutOverlaps(utterances: readonly Utterance[]): Utterance[] {
  const kept: Utterance[] = [];
  for (const utterance of utterances) {
    if (!kept.some(({ start, end }) => start < utterance.end && utterance.start < end)) kept.push(utterance);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
