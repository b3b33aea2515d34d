import { fail, type Result, succeed } from "../result.ts";
import type { Article } from "../types.ts";
import { articlesOutOfView } from "./articlesOutOfView.ts";
import { type Dom, domOf } from "./dom.ts";
import { isHidden } from "./guard.ts";
import { type Metadata, metadata } from "./metadata/metadata.ts";
import { prune } from "./prune/prune.ts";
import { type Look, type PageReading, readPage } from "./readPage.ts";
import { charactersOf, covers, MUCH_LONGER, runningCharacters } from "./recover/coverage.ts";
import { toBlock } from "./recover/densestPart.ts";
import { liveParagraphs } from "./recover/livePage.ts";
import { selectedBlocks } from "./selection.ts";
import { toArticle } from "./toArticle.ts";
import type { Watch } from "./watch.ts";

/** Words of an article below which the page is looked at once more. */
const LITTLE = 150;
/** Words that a page shows of an article it has folded away; a longer text is the article itself. */
const UNFOLDED = 400;

/** Another reading so many times as long as the first is the article, and the first was a note beside it. */
const MANY_TIMES = 4;
/** Share of a reading that is whole sentences: what has more of everything has the menus too. */
const RUNNING_SHARE = 0.7;

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
  const head = metadata(page, dom, others);
  const selected = uses("selection") ? selection(page, dom, head, watch) : null;
  if (selected) return succeed(selected);
  const paragraphs = liveParagraphs(page, dom, others);
  const look = (how: Partial<Look>) =>
    readPage(page, dom, { isLenient: false, hiddenToo: false, others, head, paragraphs, ...how }, watch);

  const first = look({});
  if (!first.result.ok && first.result.failure.kind === "paywall-or-consent") return first.result;
  const words = first.result.ok ? first.result.value.words : 0;
  let best = first;
  // Little of an article may be all there is, or all that was found: a box called "sidebar" that holds the text.
  const isElsewhere = () =>
    words === 0 || runningCharacters(paragraphs.map(toBlock)) > MUCH_LONGER * charactersOf(first.blocks);
  if (words < LITTLE && uses("second-look") && isElsewhere()) best = fuller(best, look({ isLenient: true }));
  // A text that waits, hidden, for a script that has not come, or of which only the beginning is unfolded.
  const isFolded = words === 0 || first.hidden > MUCH_LONGER * charactersOf(first.blocks);
  if (words < UNFOLDED && isFolded && uses("folded")) best = fuller(best, look({ hiddenToo: true }));
  return (!best.result.ok && uses("frames") && inFrames(page, dom, watch)) || best.result;
}

/** The other reading where the first is nothing, or is in it and much shorter. */
function fuller(first: PageReading, other: PageReading): PageReading {
  if (!other.result.ok) return first;
  if (!first.result.ok) return other;
  const running = runningCharacters(other.blocks);
  const times = running / charactersOf(first.blocks);
  if (times < MUCH_LONGER || running < RUNNING_SHARE * charactersOf(other.blocks)) return first;
  return times > MANY_TIMES || covers(other.blocks.map(({ text }) => text).join("\n"), first.blocks) ? other : first;
}

/** What the reader has selected as an article of its own; null where nothing is, or too little. */
function selection(page: Document, dom: Dom, head: Metadata, watch: Watch): Article | null {
  const blocks = selectedBlocks(page, dom);
  if (!blocks) return null;
  if (watch.tell) for (const block of blocks) watch.tell("selection", "brought", block);
  return toArticle(page.URL, head, prune(blocks, head, watch), "selection", false);
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
