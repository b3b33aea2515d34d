import { fail, type Result, succeed } from "../result.ts";
import type { Article } from "../types.ts";
import { type PageBlock, pageBlock } from "./blocks.ts";
import { fold } from "./fold.ts";
import { prune } from "./prune/prune.ts";
import { toArticle } from "./toArticle.ts";
import { endsLikeSentence, wordCount } from "./wordsOf.ts";

/** The longest headline, in words. */
const LONGEST_TITLE = 25;
const SHORTEST_TITLE = 3;
/** A brief of fewer words is as long as the text. */
const SHORTEST_TEXT = 30;

/**
 * The article of a plain text: paragraphs are separated by blank lines, or are single lines where there is none. The title is the line
 * nearest above the running text that reads like a headline; what the page has put around it goes through the pruners of a page.
 *
 * @returns the article, or `too-short`.
 */
export function articleFromText(text: string, url = ""): Result<Article> {
  const parts = /\n\s*\n/.test(text.trim()) ? splitAtBlankLines(text) : text.split(/\r?\n/);
  const lines = parts.map(fold).filter((line) => /[\p{Alpha}\p{N}]/u.test(line));
  const first = lines.findIndex((line) => endsLikeSentence(line) && wordCount(line) >= 12);
  const titleAt = first < 0 ? -1 : findTitle(lines.slice(0, first));
  const title = lines[titleAt] ?? "";
  // What stands above the title belongs to the page, not to the story.
  const blocks: PageBlock[] = lines
    .slice(titleAt + 1)
    .map((line) => pageBlock(looksLikeHeading(line) ? "heading" : "paragraph", line));
  const kept = prune(blocks, { title, authors: [], site: null });
  const article = toArticle(url, { ...NOTHING_KNOWN, title }, kept, "plain-text", false);
  return article.words < SHORTEST_TEXT ? fail("too-short") : succeed(article);
}

const NOTHING_KNOWN = {
  byline: null,
  authors: [],
  site: null,
  published: null,
  modified: null,
  language: null,
  direction: "ltr",
  description: null,
  structured: null,
  section: null,
  image: null,
  live: null,
} as const;

/** Lines of one paragraph that were wrapped to a width belong together; short lines in a row are lines of their own. */
function splitAtBlankLines(text: string): string[] {
  return text.split(/\r?\n\s*\r?\n/).flatMap((part) => {
    const lines = part.split(/\r?\n/);
    const isWrapped = lines.length > 1 && lines.slice(0, -1).every((line) => line.length > 50);
    return isWrapped || lines.length === 1 ? [lines.join(" ")] : lines;
  });
}

/** The index of the headline among the lines above the text, or -1: the longest line that is no sentence, the last of equals. */
function findTitle(above: readonly string[]): number {
  let best = -1;
  above.forEach((line, index) => {
    const count = wordCount(line);
    if (count < SHORTEST_TITLE || count > LONGEST_TITLE || /[.!?…]$/.test(line) || isClutter(line)) return;
    if (best < 0 || count >= wordCount(above[best] ?? "")) best = index;
  });
  return best;
}

/** A line that the pruners would take out of any text cannot be its headline. */
const isClutter = (line: string) =>
  prune([pageBlock("paragraph", line)], { title: "", authors: [], site: null }).length === 0;

const looksLikeHeading = (line: string) => wordCount(line) <= 10 && !/[.!?…:;,"”’)]$/.test(line);
