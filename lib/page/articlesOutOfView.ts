import type { Dom } from "./dom.ts";

/** Fewer articles than this, each under a headline of its own, are one article or a front page's business. */
const SEVERAL = 2;
/** Paragraphs of an article; a teaser has one. */
const LEAST_PARAGRAPHS = 3;
/** Characters of one that has its text in it, and not its headline alone. */
const LEAST_TEXT = 500;
/**
 * The other articles of a page that adds the next one when the reader comes to the end: all but the one in view, or the first where
 * nothing is laid out; and what is marked up as an article beside the only one under a main headline.
 */
export function articlesOutOfView(page: Document, dom: Dom): readonly Element[] {
  const headed = new Set<Element>();
  for (const heading of dom.select(page, "article h1")) {
    let at = dom.parent(heading);
    while (at && dom.tag(at) !== "article") at = dom.parent(at);
    if (at) headed.add(at);
  }
  const articles = [...headed].filter((article) => dom.select(article, "p").length >= LEAST_PARAGRAPHS);
  if (articles.length < SEVERAL) return teasersBeside([...headed], page, dom);
  const isNested = articles.some((article) => articles.some((other) => other !== article && other.contains(article)));
  if (isNested) return [];
  const window = page.defaultView?.innerHeight ?? 0;
  const shown = articles.map((article) => visibleHeight(dom.box(article), window));
  const best = shown.indexOf(Math.max(...shown));
  return articles.filter((_article, index) => index !== best);
}

/** What are articles by their tag, beside the only one under a main headline: teasers, further posts. One alone may be its other half. */
function teasersBeside([main, second]: readonly Element[], page: Document, dom: Dom): readonly Element[] {
  if (!main || second || dom.text(main).length < LEAST_TEXT) return [];
  const others = dom.select(page, "article").filter((article) => !article.contains(main) && !main.contains(article));
  return others.length < SEVERAL ? [] : others;
}

/** Pixels of a window of some height that a box fills. */
const visibleHeight = ({ top, bottom }: { readonly top: number; readonly bottom: number }, window: number): number =>
  Math.max(0, Math.min(bottom, window) - Math.max(top, 0));
