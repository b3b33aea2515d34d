import { type Result, succeed } from "../result.ts";
import type { Article, ArticleSource } from "../types.ts";
import { blocksOf, type PageBlock } from "./blocks.ts";
import type { Dom } from "./dom.ts";
import { fold } from "./fold.ts";
import { safeClone } from "./guard.ts";
import { isElse } from "./metadata/authors.ts";
import { bylineInText } from "./metadata/bylineInText.ts";
import { completed, type Metadata } from "./metadata/metadata.ts";
import { bylineOf } from "./metadata/people.ts";
import { prune, pruneAdded } from "./prune/prune.ts";
import { readablePart } from "./readable.ts";
import { charactersOf } from "./recover/coverage.ts";
import { densestParagraphs, densestPart, toBlock } from "./recover/densestPart.ts";
import { leadBelow } from "./recover/lead.ts";
import type { LiveParagraph } from "./recover/livePage.ts";
import { withSkippedParagraphs } from "./recover/skippedParagraphs.ts";
import { structuredBody } from "./recover/structuredBody.ts";
import { toArticle, wordsOf } from "./toArticle.ts";
import { looksWalled, refusal } from "./verdict.ts";
import type { Watch } from "./watch.ts";

/** Characters of a page that are searched for the words of a wall. */
const MOST_PAGE_TEXT = 200_000;

/** How a page is looked at. */
export interface Look {
  readonly isLenient: boolean;
  readonly hiddenToo: boolean;
  /** Elements that are not looked at: the page's other articles. */
  readonly others: readonly Element[];
  /** What the page says of its article, and its paragraphs: the same for every look. */
  readonly head: Metadata;
  readonly paragraphs: readonly LiveParagraph[];
}

export interface PageReading {
  readonly result: Result<Article>;
  readonly blocks: readonly PageBlock[];
  /** Characters of whole sentences that are hidden from the reader. */
  readonly hidden: number;
}

/** One reading of a page: a safe copy, Readability, blocks, prune, recover, metadata, verdict. */
export function readPage(page: Document, dom: Dom, look: Look, watch: Watch): PageReading {
  const { isLenient, hiddenToo, others, head, paragraphs } = look;
  const clone = safeClone(page, dom, others, hiddenToo || watch.without?.has("hidden"));
  // Before Readability: the copy is used up in the course of it.
  const lead = clone && !watch.without?.has("lead") ? leadBelow(clone.page, head.title) : [];
  const readable = clone && readablePart(clone.page, isLenient);
  const found = readable ? blocksOf(readable.content) : [];
  const said = completed(head, readable);
  const about = watch.without?.has("byline-in-text") ? said : withByline(said, found);
  const { blocks, source } = readBlocks(paragraphs, readable && found, lead, about, watch);
  const hidden = clone?.hidden ?? 0;

  const body = dom.body(page);
  let whole: string | undefined;
  const pageText = () => {
    whole ??= body ? fold(dom.text(body).slice(0, MOST_PAGE_TEXT)) : "";
    return whole;
  };
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

interface Reading {
  readonly blocks: readonly PageBlock[];
  readonly source: ArticleSource;
}

/** What the page says above its text, where it says nothing in its markup. */
function withByline(about: Metadata, found: readonly PageBlock[]): Metadata {
  const isNamed = about.authors.some(isElse([about.site]));
  if (isNamed && about.published !== null) return about;
  const { authors, published } = bylineInText(found);
  const people = isNamed || authors.length === 0 ? about.authors : authors;
  return { ...about, authors: people, byline: bylineOf(people), published: about.published ?? published };
}

/** @param found the blocks of Readability's part, or null where there is none. */
function readBlocks(
  paragraphs: readonly LiveParagraph[],
  found: readonly PageBlock[] | null,
  lead: readonly PageBlock[],
  about: Metadata,
  watch: Watch,
): Reading {
  const uses = (step: string) => !watch.without?.has(step);
  const brought = (step: string, blocks: readonly PageBlock[]) => {
    if (watch.tell) for (const block of blocks) watch.tell(step, "brought", block);
    return blocks;
  };
  if (!found) {
    // Too large or too strange for Readability: the paragraphs that stand closest together.
    const densest = brought("densest-part", densestParagraphs(paragraphs).map(toBlock));
    return { blocks: prune(densest, about, watch), source: "densest-part" };
  }
  const pruned = prune(brought("readability", found), about, watch);
  const more = withSkippedParagraphs(pruned, uses("skipped-paragraphs") ? paragraphs : [], found, lead);
  if (watch.tell) {
    const known = new Set(pruned);
    for (const block of more)
      if (!known.has(block)) brought(block === lead[0] ? "lead" : "skipped-paragraphs", [block]);
  }
  const kept = pruneAdded(more, pruned, about, watch);
  const fuller = uses("structured-body") ? structuredBody(about.structured?.body ?? null, kept) : null;
  if (fuller) {
    return { blocks: prune(brought("structured-body", fuller), about, watch), source: "structured-data" };
  }
  const denser = uses("densest-part") ? densestPart(paragraphs, kept) : null;
  const dense = denser ? prune(denser, about, watch) : [];
  return charactersOf(dense) > charactersOf(kept)
    ? { blocks: brought("densest-part", dense), source: "densest-part" }
    : { blocks: kept, source: "readability" };
}

/** A teaser is short, and the page says in so many words, or in its data, that the rest is for subscribers. */
function isTeaser(about: Metadata, blocks: readonly PageBlock[], pageText: () => string): boolean {
  return wordsOf(blocks) < 350 && (about.structured?.isFree === false || looksWalled(pageText()));
}
