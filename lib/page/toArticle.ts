import type { Article, ArticleSource, Block } from "../types.ts";
import type { PageBlock } from "./blocks.ts";
import { squeeze } from "./fold.ts";
import type { Metadata } from "./metadata/metadata.ts";

/** The article as data: what its parts stood in stays in the page. */
export function toArticle(
  url: string,
  about: Omit<Metadata, "structured">,
  blocks: readonly PageBlock[],
  source: ArticleSource,
  teaser: boolean,
): Article {
  const { description, ...head } = about;
  const text = squeeze(blocks.map((block) => block.text).join(""));
  const isOwn =
    description !== null &&
    source !== "selection" &&
    !/(?:…|\.\.\.)$/.test(description) &&
    !text.includes(squeeze(description));
  return {
    url,
    title: head.title,
    byline: head.byline,
    authors: head.authors,
    site: head.site,
    published: head.published,
    modified: head.modified,
    language: head.language,
    direction: head.direction,
    words: wordsOf(blocks),
    source,
    teaser,
    live: head.live,
    section: head.section,
    image: head.image,
    standfirst: isOwn ? description : null,
    blocks: blocks.map(({ kind, text: line }): Block => ({ kind, text: line })),
  };
}

export const wordsOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { words }) => sum + words, 0);
