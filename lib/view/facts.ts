import type { Figure, Quote, Sentence } from "../types.ts";

/** A sentence and the words in it that matter. */
export interface Fact {
  readonly sentence: Sentence;
  /** In reading order, none within another. */
  readonly quotes: readonly Quote[];
}

/** Figures by sentence, in reading order. */
export function figureFacts(figures: readonly Figure[]): Fact[] {
  const facts = new Map<number, Fact>();
  for (const { sentence, quote } of figures) {
    facts.set(sentence.index, { sentence, quotes: [...(facts.get(sentence.index)?.quotes ?? []), quote] });
  }
  return [...facts.values()];
}

export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/** The sentence in parts, those that matter marked; together they are the sentence. */
export function markedParts({ sentence, quotes }: Fact): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let from = 0;
  for (const { start, end } of quotes) {
    const [at, to] = [start - sentence.start, end - sentence.start];
    parts.push(
      { text: sentence.text.slice(from, at), marked: false },
      { text: sentence.text.slice(at, to), marked: true },
    );
    from = to;
  }
  parts.push({ text: sentence.text.slice(from), marked: false });
  return parts.filter(({ text }) => text !== "");
}
