import type { Article, Sentence } from "../../../types.ts";
import { tokensIn } from "../names/tokens.ts";
import type { Mention, Tagger } from "../types.ts";
import { agree } from "./agree.ts";
import { bestLabels, ownScores } from "./decode.ts";
import { evidenceOf } from "./evidence.ts";
import { MOST_FEATURES, writeFeatures } from "./features.ts";
import { KINDS, kindOf, LABELS, LAST, OUTSIDE, positionOf, SINGLE } from "./labels.ts";
import { nameListsOf } from "./learnedLanguages.ts";
import { type Lexemes, lexemesOf } from "./lexemes.ts";
import type { Model } from "./model.ts";
import { partsOf } from "./partsOf.ts";
import { vocabularyOf } from "./vocabulary.ts";
import type { WordForm } from "./wordForm.ts";

/** Distance to the next best reading, in nats, at which a name is as good as certain. */
const CERTAIN = 8;

/** The tagger learned from labelled news of a language, by its code. */
export function learnedTagger(code: string, model: Model): Tagger {
  const names = nameListsOf(code);
  const vocabulary = vocabularyOf(names, model.classes);
  return {
    name: "learned",
    languages: [code],
    tag(_article: Article, sentences: readonly Sentence[]): Mention[] {
      const forms = new Map<string, WordForm>();
      const lexemes = sentences.map((sentence) => lexemesOf(tokensIn(sentence), vocabulary, forms));
      const evidence = evidenceOf(lexemes, vocabulary.cues);
      const lift = Math.round(names.recallBias * model.unit);
      const longest = lexemes.reduce((most, { count }) => Math.max(most, count), 0);
      const features = new Int32Array(longest * MOST_FEATURES);
      const counts = new Int32Array(longest);
      const own = lexemes.map((sentence) => {
        writeFeatures(sentence, evidence, features, counts, sentence.isFar);
        return ownScores(model, features, counts, sentence.count, lift);
      });
      const scores = agree(model, lexemes, own);
      return sentences.flatMap((sentence, index) =>
        mentionsOf(sentence, lexemes[index] as Lexemes, scores[index] as Int32Array, model.unit).flatMap(partsOf),
      );
    },
  };
}

/** The names of a sentence, of the best labels for its tokens. */
function mentionsOf(sentence: Sentence, lexemes: Lexemes, scores: Int32Array, unit: number): Mention[] {
  const { count, start, end } = lexemes;
  const labels = bestLabels(scores, count);
  const mentions: Mention[] = [];
  let first = 0;
  labels.forEach((label, at) => {
    if (label === OUTSIDE) return;
    const position = positionOf(label);
    if (position === 0) first = at;
    if (position !== LAST && position !== SINGLE) return;
    if (position === SINGLE) first = at;
    const kind = kindOf(label);
    const from = start[first] ?? 0;
    const to = end[at] ?? 0;
    const margin = marginOf(scores, first, at, kind) / (CERTAIN * unit);
    mentions.push({
      block: sentence.block,
      start: sentence.start + from,
      end: sentence.start + to,
      text: sentence.text.slice(from, to),
      kind: KINDS[kind] ?? "other",
      confidence: Math.min(1, margin),
      sentence: sentence.index,
      title: null,
    });
  });
  return mentions;
}

/** How much worse the best reading is in which some word of the name is of another kind, or of none. */
function marginOf(scores: Int32Array, first: number, last: number, kind: number): number {
  let margin = Number.MAX_SAFE_INTEGER;
  for (let at = first; at <= last; at++) {
    let best = -1e9;
    let other = -1e9;
    for (let label = 0; label < LABELS; label++) {
      const score = scores[at * LABELS + label] as number;
      if (label !== OUTSIDE && kindOf(label) === kind) best = Math.max(best, score);
      else other = Math.max(other, score);
    }
    margin = Math.min(margin, best - other);
  }
  return Math.max(0, margin);
}
