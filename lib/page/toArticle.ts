import type { Article, ArticleSource, Block } from "../types.ts";
import type { PageBlock } from "./blocks.ts";
import { squeeze } from "./fold.ts";
import type { Metadata } from "./metadata/metadata.ts";

/** The article as data: what its parts stood in stays in the page. */
export function toArticle(
  url: string,
  about: Metadata,
  blocks: readonly PageBlock[],
  source: ArticleSource,
  teaser: boolean,
): Article {
  const { description, structured: _, ...head } = about;
  const text = squeeze(blocks.map((block) => block.text).join(""));
  const isOwn =
    description !== null &&
    source !== "selection" &&
    !/(?:…|\.\.\.)$/.test(description) &&
    !text.includes(squeeze(description));
  return {
    url,
    ...head,
    words: wordsOf(blocks),
    source,
    teaser,
    standfirst: isOwn ? description : null,
    blocks: blocks.map(({ kind, text: line }): Block => ({ kind, text: line })),
  };
}

export const wordsOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { words }) => sum + words, 0);
