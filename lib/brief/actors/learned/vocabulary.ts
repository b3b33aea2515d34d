import { hashText } from "./hash.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { KNOWN, type NameLists } from "./nameLists.ts";
import type { WordClasses } from "./wordClasses.ts";

/** Small words that tell what stands beside them, as hashes. */
export type Cues = Readonly<Record<keyof NameLists["cues"], ReadonlySet<number>>>;

/** What is known of words beforehand. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly classes: WordClasses;
  /** Lists (bits of KNOWN) that a word belongs to by its form. */
  readonly forms: readonly (readonly [number, RegExp])[];
  readonly cues: Cues;
  readonly isCompounding: boolean;
  /** Words before an apostrophe that are words of their own: "l’Italie", "qu’Ida". */
  readonly elisions: ReadonlySet<string>;
}

export function vocabularyOf(names: NameLists, classes: WordClasses): Vocabulary {
  const hashes = (words: readonly string[]) => new Set(words.map((word) => hashText(word)));
  const { locatives, articles, indefinites, of, who, possessives } = names.cues;
  return {
    lexicon: lexiconOf(names),
    classes,
    isCompounding: names.isCompounding,
    elisions: names.language.elisions,
    forms: names.forms.map(([list, form]) => [KNOWN[list], form] as const),
    cues: {
      locatives: hashes(locatives),
      articles: hashes(articles),
      indefinites: hashes(indefinites),
      of: hashes(of),
      who: hashes(who),
      possessives: hashes(possessives),
    },
  };
}
