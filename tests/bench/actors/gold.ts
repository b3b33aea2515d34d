import type { Article, Block, Span } from "../../../lib/types.ts";

export type Offsets = readonly [start: number, end: number];

export interface GoldName {
  readonly start: number;
  readonly end: number;
  /** PER, ORG, LOC, GPE (a LOC), or MISC, which is not scored. */
  readonly type: string;
}

export interface GoldActor {
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly { readonly text: string }[];
}

export interface GoldStatement {
  /** The name of a card, or null for a source without one. */
  readonly speaker: string | null;
  readonly speakerText: string;
  readonly kind: string;
  readonly content: Offsets;
}

/** One labelled text. Offsets count UTF-16 code units of `text`, half open. */
export interface GoldText {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly ents: readonly GoldName[];
  readonly actors?: readonly GoldActor[];
  readonly statements?: readonly GoldStatement[];
}

/** A gold text as an article, every line a block, and the way back from a span to an offset of the text. */
export function articleOf({ lang, text }: GoldText): {
  readonly article: Article;
  readonly place: (span: Span) => Offsets;
} {
  const blocks: Block[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim()) {
      blocks.push({ kind: "paragraph", text: line });
      starts.push(at);
    }
    at += line.length + 1;
  }
  const article: Article = {
    url: "",
    title: "",
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
    blocks,
  };
  return { article, place: ({ block, start, end }) => [(starts[block] ?? 0) + start, (starts[block] ?? 0) + end] };
}
