import { type Result, succeed } from "../result.ts";
import type { Article, ArticleSource } from "../types.ts";
import { blocksOf, type PageBlock } from "./blocks.ts";
import type { Dom } from "./dom.ts";
import { fold } from "./fold.ts";
import { safeClone } from "./guard.ts";
import { bylineInText } from "./metadata/bylineInText.ts";
import { completed, type Metadata, metadata } from "./metadata/metadata.ts";
import { bylineOf } from "./metadata/people.ts";
import { prune, pruneAdded } from "./prune/prune.ts";
import { readablePart } from "./readable.ts";
import { charactersOf, runningCharacters } from "./recover/coverage.ts";
import { densestParagraphs, densestPart, toBlock } from "./recover/densestPart.ts";
import { type LiveParagraph, liveParagraphs } from "./recover/livePage.ts";
import { withSkippedParagraphs } from "./recover/skippedParagraphs.ts";
import { structuredBody } from "./recover/structuredBody.ts";
import { toArticle, wordsOf } from "./toArticle.ts";
import { looksWalled, refusal } from "./verdict.ts";
import type { Watch } from "./watch.ts";

/** How a page is looked at. */
export interface Look {
  readonly isLenient: boolean;
  readonly hiddenToo: boolean;
  /** Elements that are not looked at: the page's other articles. */
  readonly others: readonly Element[];
}

export interface PageReading {
  readonly result: Result<Article>;
  readonly blocks: readonly PageBlock[];
  /** Characters of whole sentences that are hidden from the reader. */
  readonly hidden: number;
  /** Characters of all paragraphs of the page that are whole sentences. */
  readonly running: () => number;
}

/** One reading of a page: a safe copy, Readability, blocks, prune, recover, metadata, verdict. */
export function readPage(page: Document, dom: Dom, { isLenient, hiddenToo, others }: Look, watch: Watch): PageReading {
  const clone = safeClone(page, dom, others, hiddenToo || watch.without?.has("hidden"));
  const readable = clone && readablePart(clone.page, isLenient);
  const found = readable ? blocksOf(readable.content) : [];
  const said = completed(metadata(page, dom, others), readable);
  const about = watch.without?.has("byline-in-text") ? said : withByline(said, found);
  const paragraphs = liveParagraphs(page, dom, others);
  const { blocks, source } = readBlocks(paragraphs, readable && found, about, watch);
  const counts = { hidden: clone?.hidden ?? 0, running: () => runningCharacters(paragraphs.map(toBlock)) };

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
  if (refused) return { result: { ok: false, failure: refused }, blocks, ...counts };
  const teaser = isTeaser(about, blocks, pageText);
  return { result: succeed(toArticle(page.URL, about, blocks, source, teaser)), blocks, ...counts };
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
function readBlocks(
  paragraphs: readonly LiveParagraph[],
  found: readonly PageBlock[] | null,
  about: Metadata,
  watch: Watch,
): Reading {
  const uses = (step: string) => !watch.without?.has(step);
  const brought = (step: string, blocks: readonly PageBlock[]) => {
    for (const block of blocks) watch.tell?.(step, "brought", block);
    return blocks;
  };
  if (!found) {
    // Too large or too strange for Readability: the paragraphs that stand closest together.
    const densest = brought("densest-part", densestParagraphs(paragraphs).map(toBlock));
    return { blocks: prune(densest, about, watch), source: "densest-part" };
  }
  const kept = prune(brought("readability", found), about, watch);
  const fuller = uses("structured-body") ? structuredBody(about.structured?.body ?? null, kept) : null;
  if (fuller) {
    return { blocks: prune(brought("structured-body", fuller), about, watch), source: "structured-data" };
  }
  const denser = uses("densest-part") ? densestPart(paragraphs, kept) : null;
  if (denser) {
    const pruned = prune(denser, about, watch);
    if (charactersOf(pruned) > charactersOf(kept)) {
      return { blocks: brought("densest-part", pruned), source: "densest-part" };
    }
  }
  if (!uses("skipped-paragraphs")) return { blocks: kept, source: "readability" };
  const more = withSkippedParagraphs(kept, paragraphs);
  if (watch.tell) {
    const known = new Set(kept);
    brought(
      "skipped-paragraphs",
      more.filter((block) => !known.has(block)),
    );
  }
  return { blocks: pruneAdded(more, kept, about, watch), source: "readability" };
}

/** A teaser is short, and the page says in so many words, or in its data, that the rest is for subscribers. */
function isTeaser(about: Metadata, blocks: readonly PageBlock[], pageText: () => string): boolean {
  return wordsOf(blocks) < 350 && (about.structured?.isFree === false || looksWalled(pageText()));
}
