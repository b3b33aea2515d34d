import type { Article, Sentence } from "../../../lib/types.ts";

/** An article of either kind of gold: abstracts by journalists (`references`), or sentences chosen by editors (`key`). */
export interface GoldArticle {
  readonly id: string;
  readonly lang: string;
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly split?: string;
  readonly references?: readonly (readonly string[])[];
  readonly sentences?: readonly { readonly block: number; readonly start: number; readonly end: number }[];
  readonly lead?: number;
  readonly key?: readonly number[];
  readonly good?: readonly number[];
  readonly dangling?: readonly number[];
  readonly junk?: readonly number[];
}

/** The article as the pipeline would get it: every paragraph a block, as it stands. */
export function articleOf({ lang, title, paragraphs }: GoldArticle): Article {
  return {
    url: "",
    title: title ?? "",
    byline: null,
    authors: [],
    site: null,
    published: null,
    modified: null,
    language: lang,
    direction: "ltr",
    words: 0,
    source: "plain-text",
    teaser: false,
    standfirst: null,
    blocks: paragraphs.map((text) => ({ kind: "paragraph", text })),
  };
}

/** The index of the gold sentence that most of a sentence lies in, or -1. */
export function goldIndex(gold: GoldArticle, { block, start, end }: Pick<Sentence, "block" | "start" | "end">): number {
  let best = -1;
  let most = 0;
  gold.sentences?.forEach((sentence, index) => {
    const shared = sentence.block === block ? Math.min(end, sentence.end) - Math.max(start, sentence.start) : 0;
    if (shared > most) {
      best = index;
      most = shared;
    }
  });
  return best;
}
