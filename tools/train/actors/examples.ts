import { evidenceOf } from "../../../lib/brief/actors/learned/evidence.ts";
import { MOST_FEATURES, writeFeatures } from "../../../lib/brief/actors/learned/features.ts";
import { FIRST, INNER, LAST, labelOf, OUTSIDE, SINGLE } from "../../../lib/brief/actors/learned/labels.ts";
import { type Lexemes, lexemesOf } from "../../../lib/brief/actors/learned/lexemes.ts";
import type { Vocabulary } from "../../../lib/brief/actors/learned/vocabulary.ts";
import { tokensIn } from "../../../lib/brief/actors/names/tokens.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import type { GoldName, GoldText } from "../../../tests/bench/actors/gold.ts";
import { articleOf } from "../../../tests/bench/actors/gold.ts";

/** A sentence to learn from: features token after token, and which labels each token may have (bits). */
export interface Example {
  readonly count: number;
  readonly features: Int32Array;
  readonly counts: Int32Array;
  readonly allowed: Int32Array;
  /** The label, where only one is allowed; -1 else. */
  readonly gold: Int32Array;
  readonly source: number;
}

const TYPES = ["PER", "ORG", "LOC", "MISC"];
const ALL_OTHER = [OUTSIDE, labelOf(3, FIRST), labelOf(3, INNER), labelOf(3, LAST), labelOf(3, SINGLE)].reduce(
  (bits, label) => bits | (1 << label),
  0,
);

/** The examples of one text. Where a source does not label MISC, what is outside of names may be one. */
export function examplesOf(gold: GoldText, source: number, hasOther: boolean, vocabulary: Vocabulary): Example[] {
  const { article, place } = articleOf(gold);
  const sentences = splitSentences(article);
  const lexemes = sentences.map((sentence) => lexemesOf(tokensIn(sentence), vocabulary));
  const evidence = evidenceOf(lexemes, vocabulary.cues);
  return sentences.map((sentence, index) => {
    const own = lexemes[index] as Lexemes;
    const features = new Int32Array(own.count * MOST_FEATURES);
    const counts = new Int32Array(own.count);
    const written = writeFeatures(own, evidence, features, counts);
    const [from] = place(sentence);
    const labels = labelsOf(own, gold, from);
    const allowed = labels.map((label) => (label === OUTSIDE && !hasOther ? ALL_OTHER : 1 << label));
    return {
      count: own.count,
      features: features.slice(0, written),
      counts,
      allowed,
      gold: labels.map((label) => (label === OUTSIDE && !hasOther ? -1 : label)),
      source,
    };
  });
}

/** Labels of the tokens of a sentence that begins at `from` in the text. */
function labelsOf({ count, start, end, isWord }: Lexemes, { ents, text }: GoldText, from: number): Int32Array {
  const labels = new Int32Array(count);
  // Of names within names the outer one is learned.
  for (const name of ents.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!/\p{Lu}|\d/u.test(text.slice(name.start, name.end)) || PRONOUN.test(text.slice(name.start, name.end)))
      continue;
    const inside: number[] = [];
    for (let at = 0; at < count; at++) {
      const [a, b] = [from + (start[at] ?? 0), from + (end[at] ?? 0)];
      if (a < name.end && b > name.start) inside.push(at);
    }
    const first = inside.find((at) => !isThe(text, from + (start[at] ?? 0), name));
    const last = inside.findLast((at) => isWord[at] === 1);
    if (first === undefined || last === undefined || last < first) continue;
    const kind = TYPES.indexOf(name.type === "GPE" ? "LOC" : name.type);
    if (kind < 0 || labels.subarray(first, last + 1).some((label) => label !== OUTSIDE)) continue;
    for (let at = first; at <= last; at++) {
      labels[at] = labelOf(kind, first === last ? SINGLE : at === first ? FIRST : at === last ? LAST : INNER);
    }
  }
  return labels;
}

const PRONOUN = /^(?:I|We|They|He|She|It|You|Our|His|Her|Their|My)$/i;

/** A leading "the" is not part of a name, unless the name starts in the middle of a sentence with "The". */
const isThe = (text: string, at: number, { start }: GoldName) => at === start && /^the\s/i.test(text.slice(at, at + 4));
