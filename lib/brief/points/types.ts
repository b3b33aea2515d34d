import type { Language } from "../../text/languages/types.ts";
import type { Article, Sentence } from "../../types.ts";

/** A sentence with what several features look at, computed once. */
export interface SentenceView {
  readonly sentence: Sentence;
  /** Lower-case words in order, apart where an apostrophe ties them ("it", "s"). */
  readonly words: readonly string[];
  /** The same as one text: sentences that differ in case and marks only have the same wording. */
  readonly wording: string;
  /** The words in order without pronouns that stand for nothing said before ("it is clear that"). */
  readonly pointing: readonly string[];
  /** The words that carry topic, stemmed, each once. */
  readonly topic: ReadonlySet<string>;
  /** The sentence with everything between quotation marks taken out. */
  readonly outsideQuotes: string;
  /** Words that begin with a capital though they do not begin the sentence, or that do so elsewhere in the article. */
  readonly names: readonly string[];
  /** The same in lower case, each once. */
  readonly nameSet: ReadonlySet<string>;
  /** Lower-case words outside quotation marks, in order. */
  readonly outsideWords: readonly string[];
  /** Share of the characters between quotation marks, 0 to 1. */
  readonly quoted: number;
}

export interface PointContext {
  readonly article: Article;
  readonly language: Language;
  readonly views: readonly SentenceView[];
  /** In how many sentences each topic word stands. */
  readonly spread: ReadonlyMap<string, number>;
  readonly titleTopic: ReadonlySet<string>;
  /** As that of a sentence. */
  readonly titleWording: string;
  /** Position of the first sentence of running text: what stands above is a label, a list or the title again. */
  readonly first: number;
}

/**
 * One thing that speaks for or against a sentence. A new one is a file of its own and a line in `FEATURES`; then the models are learned again
 * (`npm run train -- points`).
 */
export interface Feature {
  readonly name: string;
  /** Looks at the whole article once and returns the measure of a sentence, by its index: a finite number, mostly 0 to 1. */
  readonly prepare: (context: PointContext) => (index: number) => number;
}
