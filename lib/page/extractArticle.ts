import { fail, type Result, succeed } from "../result.ts";
import type { Article, ArticleSource, Block } from "../types.ts";
import { blocksOf, type PageBlock } from "./blocks.ts";
import { type Dom, domOf } from "./dom.ts";
import { fold, squeeze } from "./fold.ts";
import { safeClone } from "./guard.ts";
import { completed, type Metadata, metadata } from "./metadata/metadata.ts";
import { prune, pruneAdded } from "./prune/prune.ts";
import { type ReadablePart, readablePart } from "./readable.ts";
import { charactersOf } from "./recover/coverage.ts";
import { densestParagraphs, densestPart, toBlock } from "./recover/densestPart.ts";
import { liveParagraphs } from "./recover/livePage.ts";
import { withSkippedParagraphs } from "./recover/skippedParagraphs.ts";
import { structuredBody } from "./recover/structuredBody.ts";
import { looksWalled, refusal } from "./verdict.ts";

/**
 * The article of a page as it stands now. Never changes the page.
 *
 * A line of steps: guard (a safe copy without what is hidden), Readability, blocks, prune, recover, metadata, verdict. Each is a file.
 *
 * @returns the article, or `not-an-article`, `too-short`, `paywall-or-consent`.
 */
export function extractArticle(page: Document): Result<Article> {
  const seen = readPage(page, false);
  if (seen.ok || (seen.failure.kind !== "not-an-article" && seen.failure.kind !== "too-short")) return seen;
  // Nothing to be seen: an article that waits, hidden, for a script that has not come.
  const all = readPage(page, true);
  return all.ok ? all : seen;
}

function readPage(page: Document, hiddenToo: boolean): Result<Article> {
  const dom = domOf(page);
  const clone = safeClone(page, dom, hiddenToo);
  const readable = clone && readablePart(clone);
  const about = completed(metadata(page, dom), readable);
  const { blocks, source } = readBlocks(page, dom, readable, about);

  const [body] = dom.select(page, "body");
  const pageText = () => (body ? fold(dom.text(body).slice(0, MOST_PAGE_TEXT)) : "");
  const refused = refusal({
    blocks,
    pageText,
    linkedCharacters: () => dom.select(page, "a").reduce((sum, link) => sum + dom.text(link).trim().length, 0),
    saysArticle:
      about.structured !== null ||
      about.published !== null ||
      dom.select(page, 'meta[property="og:type"][content="article" i]').length > 0,
  });
  if (refused) return { ok: false, failure: refused };
  return succeed(toArticle(page.URL, about, blocks, source, isTeaser(about, blocks, pageText)));
}

/** Characters of a page that are searched for the words of a wall. */
const MOST_PAGE_TEXT = 200_000;

interface Reading {
  readonly blocks: readonly PageBlock[];
  readonly source: ArticleSource;
}

function readBlocks(page: Document, dom: Dom, readable: ReadablePart | null, about: Metadata): Reading {
  const paragraphs = liveParagraphs(page, dom);
  if (!readable) {
    // Too large or too strange for Readability: the paragraphs that stand closest together.
    return { blocks: prune(densestParagraphs(paragraphs).map(toBlock), about), source: "densest-part" };
  }
  const kept = prune(blocksOf(readable.content), about);
  const fuller = structuredBody(about.structured?.body ?? null, kept);
  if (fuller) return { blocks: prune(fuller, about), source: "structured-data" };
  const denser = densestPart(paragraphs, kept);
  if (denser) {
    const pruned = prune(denser, about);
    if (charactersOf(pruned) > charactersOf(kept)) return { blocks: pruned, source: "densest-part" };
  }
  return { blocks: pruneAdded(withSkippedParagraphs(kept, paragraphs), kept, about), source: "readability" };
}

/** A teaser is short, and the page says in so many words, or in its data, that the rest is for subscribers. */
function isTeaser(about: Metadata, blocks: readonly PageBlock[], pageText: () => string): boolean {
  const words = wordsOf(blocks);
  return words < 350 && (about.structured?.isFree === false || looksWalled(pageText()));
}

const wordsOf = (blocks: readonly PageBlock[]) => blocks.reduce((sum, { words }) => sum + words, 0);

/** The article as data: what its parts stood in stays in the page. */
export function toArticle(
  url: string,
  about: Omit<Metadata, "structured">,
  blocks: readonly PageBlock[],
  source: ArticleSource,
  teaser: boolean,
): Article {
  const { description, title, byline, authors, site, published, modified, language, direction } = about;
  const text = squeeze(blocks.map((block) => block.text).join(""));
  const isOwn = description !== null && !/(?:…|\.\.\.)$/.test(description) && !text.includes(squeeze(description));
  return {
    url,
    title,
    byline,
    authors,
    site,
    published,
    modified,
    language,
    direction,
    words: wordsOf(blocks),
    source,
    teaser,
    standfirst: isOwn ? description : null,
    blocks: blocks.map(({ kind, text: line }): Block => ({ kind, text: line })),
  };
}

/** For the catch at the edge: a report without the page's words. */
export const bugReport = (error: unknown): Result<Article> =>
  fail(
    "bug",
    error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}`.slice(0, 4_000) : "unknown",
  );
