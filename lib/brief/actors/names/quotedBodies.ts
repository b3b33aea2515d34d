import type { Sentence } from "../../../types.ts";
import { QUOTED_BODY_NOUNS } from "../data/bodies.ts";
import type { Mention } from "../types.ts";

/** How sure such a noun makes a name. */
const CONFIDENCE = 0.8;
/** A name in marks: one word with a capital, or up to five. */
const NAME = /^\p{Upper}[\p{Alpha}\p{M}\d’'&.-]*(?:\s[\p{Alpha}\p{M}\d’'&.-]+){0,4}$/u;
/** What stands between marks, short enough for a name. */
const MARKED = /[„“"«»]\s?([^„“”"«»]{3,60}?)\s?[“”"«»]/gu;

/**
 * The mentions, and the bodies whose names stand in quotation marks behind a noun for what they are: die Partei „Norviker Traum“. Once told,
 * such a name is one wherever it stands in marks. For languages other than English.
 */
export function withQuotedBodies(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  code: string,
): Mention[] {
  const nouns = QUOTED_BODY_NOUNS[code];
  if (!nouns) return [...mentions];
  const marked = sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(MARKED)].flatMap(({ 0: whole, 1: name = "", index }) =>
      NAME.test(name) ? [{ sentence, name, at: index + whole.indexOf(name), open: index }] : [],
    ),
  );
  const told = new Set(
    marked.flatMap(({ sentence, name, open }) =>
      nouns.test(sentence.text.slice(Math.max(0, open - REACH), open)) ? [name] : [],
    ),
  );
  if (told.size === 0) return [...mentions];
  const found = marked.flatMap(({ sentence, name, at }): Mention[] => {
    const [start, end] = [sentence.start + at, sentence.start + at + name.length];
    const { block, index } = sentence;
    return told.has(name)
      ? [{ block, start, end, text: name, kind: "organization", confidence: CONFIDENCE, sentence: index, title: null }]
      : [];
  });
  const bySentence = Map.groupBy(found, ({ sentence }) => sentence);
  const isWithin = (mention: Mention) =>
    bySentence.get(mention.sentence)?.some(({ start, end }) => mention.start < end && start < mention.end) === true;
  return [...mentions.filter((mention) => !isWithin(mention)), ...found].sort(
    (a, b) => a.sentence - b.sentence || a.start - b.start,
  );
}

/** Characters before the mark in which the noun stands. */
const REACH = 40;
