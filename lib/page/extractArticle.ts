import { fail, type Result, succeed } from "../result.ts";
import type { Article } from "../types.ts";
import { articlesOutOfView } from "./articlesOutOfView.ts";
import { type Dom, domOf } from "./dom.ts";
import { isHidden } from "./guard.ts";
import { completed, metadata } from "./metadata/metadata.ts";
import { prune } from "./prune/prune.ts";
import { type Look, readPage } from "./readPage.ts";
import { charactersOf, covers, MUCH_LONGER } from "./recover/coverage.ts";
import { selectedBlocks } from "./selection.ts";
import { toArticle } from "./toArticle.ts";
import type { Watch } from "./watch.ts";

/**
 * The article of a page as it stands now: what the reader has selected of it, or else the whole. Never changes the page.
 *
 * A line of steps, each a file: guard (a safe copy without what is hidden), Readability, blocks, prune, recover, metadata, verdict. Where
 * they find little, the page is read in other ways.
 *
 * @param watch is told what each step does, or leaves some out (`STEPS`).
 * @returns the article, or `not-an-article`, `too-short`, `paywall-or-consent`.
 */
export function extractArticle(page: Document, watch: Watch = {}): Result<Article> {
  const dom = domOf(page);
  const uses = (step: string) => !watch.without?.has(step);
  const others = uses("article-in-view") ? articlesOutOfView(page, dom) : [];
  const selected = uses("selection") ? selection(page, dom, others, watch) : null;
  if (selected) return succeed(selected);
  const look = (how: Partial<Look>) =>
    readPage(page, dom, { isLenient: false, hiddenToo: false, others, ...how }, watch);

  const first = look({});
  if (!first.result.ok && first.result.failure.kind === "paywall-or-consent") return first.result;
  const words = first.result.ok ? first.result.value.words : 0;
  let best = first.result;
  // Little of an article may be all there is, or all that was found: a box called "sidebar" that holds the text.
  if (words < LITTLE && uses("second-look")) best = fuller(best, look({ isLenient: true }).result);
  // A text that waits, hidden, for a script that has not come, or of which only the beginning is unfolded.
  const isFolded = words === 0 || first.hidden > MUCH_LONGER * charactersOf(first.blocks);
  if (words < UNFOLDED && isFolded && uses("folded")) best = fuller(best, look({ hiddenToo: true }).result);
  if (!best.ok && uses("frames")) best = inFrames(page, dom, watch) ?? best;
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

/** What the reader has selected as an article of its own; null where nothing is, or too little. */
function selection(page: Document, dom: Dom, others: readonly Element[], watch: Watch): Article | null {
  const blocks = selectedBlocks(page, dom);
  if (!blocks) return null;
  const about = completed(metadata(page, dom, others), null);
  for (const block of blocks) watch.tell?.("selection", "brought", block);
  return toArticle(page.URL, about, prune(blocks, about, watch), "selection", false);
}

/** The longest article in the page's frames, as far as they are of the same site; null where there is none. */
function inFrames(page: Document, dom: Dom, watch: Watch): Result<Article> | null {
  const articles = dom.select(page, "iframe,frame").flatMap((frame) => {
    const inner = isHidden(frame, dom) ? null : dom.inner(frame);
    const result = inner?.body ? extractArticle(inner, watch) : null;
    return result?.ok ? [result.value] : [];
  });
  const [longest] = articles.toSorted((a, b) => b.words - a.words);
  return longest ? succeed({ ...longest, title: longest.title || page.title }) : null;
}

/** For the catch at the edge: a report without the page's words. */
export const bugReport = (error: unknown): Result<Article> =>
  fail(
    "bug",
    error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}`.slice(0, 4_000) : "unknown",
  );
