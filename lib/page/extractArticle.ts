import { fail, type Result, succeed } from "../result.ts";
import type { Article, ArticleSource, Block } from "../types.ts";
import { blocksOf, type PageBlock } from "./blocks.ts";
import { type Dom, domOf } from "./dom.ts";
import { fold, squeeze } from "./fold.ts";
import { safeClone } from "./guard.ts";
import { bylineInText } from "./metadata/bylineInText.ts";
import { completed, type Metadata, metadata } from "./metadata/metadata.ts";
import { bylineOf } from "./metadata/people.ts";
import { prune, pruneAdded } from "./prune/prune.ts";
import { readablePart } from "./readable.ts";
import { charactersOf, covers, MUCH_LONGER } from "./recover/coverage.ts";
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
  const dom = domOf(page);
  const first = readPage(page, dom, { isLenient: false, hiddenToo: false });
  if (!first.result.ok && first.result.failure.kind === "paywall-or-consent") return first.result;
  const words = first.result.ok ? first.result.value.words : 0;
  let best = first.result;
  // Little of an article may be all there is, or all that was found: a box called "sidebar" that holds the text.
  if (words < LITTLE) best = fuller(best, readPage(page, dom, { isLenient: true, hiddenToo: false }).result);
  // A text that waits, hidden, for a script that has not come, or of which only the beginning is unfolded.
  if (words === 0 || first.hidden > MUCH_LONGER * charactersOf(first.blocks))
    if (words < UNFOLDED) best = fuller(best, readPage(page, dom, { isLenient: false, hiddenToo: true }).result);
  return best;
}

/** Words of an article below which the page is looked at once more. */
const LITTLE = 150;
/** Words that a page shows of an article it has folded away; a longer text is the article itself. */
const UNFOLDED = 400;

/** The other reading where the first is nothing, or is in it and much shorter. */
function fuller(first: Result<Article>, other: Result<Article>): Result<Article> {
  if (!other.ok) return first;
  if (!first.ok) return other;
  const isLonger = charactersOf(other.value.blocks) > MUCH_LONGER * charactersOf(first.value.blocks);
  return isLonger && covers(other.value.blocks.map(({ text }) => text).join("\n"), first.value.blocks) ? other : first;
}

/** How a page is looked at. */
interface Look {
  readonly isLenient: boolean;
  readonly hiddenToo: boolean;
}

interface PageReading {
  readonly result: Result<Article>;
  readonly blocks: readonly PageBlock[];
  /** Characters that are hidden from the reader. */
  readonly hidden: number;
}

function readPage(page: Document, dom: Dom, { isLenient, hiddenToo }: Look): PageReading {
  const clone = safeClone(page, dom, hiddenToo);
  const readable = clone && readablePart(clone.page, isLenient);
  const found = readable ? blocksOf(readable.content) : [];
  const about = withByline(completed(metadata(page, dom), readable), found);
  const { blocks, source } = readBlocks(page, dom, readable && found, about);
  const hidden = clone?.hidden ?? 0;

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
  if (refused) return { result: { ok: false, failure: refused }, blocks, hidden };
  const teaser = isTeaser(about, blocks, pageText);
  return { result: succeed(toArticle(page.URL, about, blocks, source, teaser)), blocks, hidden };
}

/** Characters of a page that are searched for the words of a wall. */
const MOST_PAGE_TEXT = 200_000;

interface Reading {
  readonly blocks: readonly PageBlock[];
  readonly source: ArticleSource;
}

/** What the page says above its text, where it says nothing in its markup. */
function withByline(about: Metadata, found: readonly PageBlock[]): Metadata {
  if (about.authors.length > 0 && about.published !== null) return about;
  const { authors, published } = bylineInText(found);
  const people = about.authors.length > 0 ? about.authors : authors;
  return { ...about, authors: people, byline: bylineOf(people), published: about.published ?? published };
}

/** @param found the blocks of Readability's part, or null where there is none. */
function readBlocks(page: Document, dom: Dom, found: readonly PageBlock[] | null, about: Metadata): Reading {
  const paragraphs = liveParagraphs(page, dom);
  if (!found) {
    // Too large or too strange for Readability: the paragraphs that stand closest together.
    return { blocks: prune(densestParagraphs(paragraphs).map(toBlock), about), source: "densest-part" };
  }
  const kept = prune(found, about);
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
