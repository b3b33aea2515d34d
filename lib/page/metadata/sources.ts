import type { Dom } from "../dom.ts";
import { fold } from "../fold.ts";
import { headingOf } from "../headingOf.ts";
import { type StructuredArticle, structuredArticle } from "./structuredData.ts";

/** The places in a page that say something of its article; each is looked at when it is asked for. */
export interface Sources {
  readonly structured: StructuredArticle | null;
  /** What the page says of its article in `<meta>`, by name, property or http-equiv; null where it is another article of the page. */
  readonly meta: (name: string) => string | null;
  /** All it says under a name: journals have a tag for each author. */
  readonly metas: (name: string) => readonly string[];
  /** The same for what holds of the whole site. */
  readonly siteMeta: (name: string) => string | null;
  /** Values of microdata. */
  readonly itemprop: (name: string) => readonly string[];
  /** Texts of elements. */
  readonly texts: (selector: string) => readonly string[];
  /** Texts of elements that are labels rather than text. */
  readonly short: (selector: string) => readonly string[];
  readonly times: () => readonly (string | null)[];
  /** Short texts behind the heading that has the title, and then those before it, the nearest first. */
  readonly besideHeading: (title: string) => Iterable<string>;
  readonly headings: readonly string[];
  /** True where the article is not the first of the page. */
  readonly isLater: boolean;
}

/** Where a first-level heading is the page's place in the site, for search engines; the headline is a heading below. */
const TRAIL = 'nav *, li *, [class*="breadcrumb" i], [class*="breadcrumb" i] > *';
/** Where readers write: they have names, too. */
const READERS = "#comments";
/** Characters of a label. */
const SHORT = 100;
/** Characters of a label with the white space of its markup. */
const INDENTED = 1_000;
/** Elements behind a heading, and before it, among which stands when it was written. */
const BESIDE = 50;
/** "... on 4 March 2026.", but not "... at 11:08 a.m.", "4 марта 2026 г." */
const SENTENCE = /[^\s.]{2}\.$/;
/** Of `compareDocumentPosition`: the other node follows. */
const FOLLOWS = 4;

export function sourcesOf(page: Document, dom: Dom, others: readonly Element[]): Sources {
  const [first, ...more] = dom
    .select(page, "h1")
    .filter((heading) => !heading.matches(TRAIL) && !others.some((other) => other.contains(heading)));
  // A teaser before the article has no headline of its own, and takes nothing of what the page says.
  const isLater =
    first !== undefined &&
    others.some((other) => dom.select(other, "h1").length > 0 && (other.compareDocumentPosition(first) & FOLLOWS) > 0);
  const scope = (isLater && first.closest("article")) || page;
  const select = (selector: string) => dom.select(scope, selector).filter((element) => !element.closest(READERS));
  const texts = (selector: string) => select(selector).map((element) => dom.text(element));
  const tags = metaTags(page, dom);
  const siteMeta = (name: string) => tags.get(name)?.[0] ?? null;
  const headings = first ? [first, ...more] : dom.select(page, "h2").slice(0, 1);
  return {
    structured: structuredArticle(page, dom, isLater ? fold(dom.text(first)) : null),
    meta: (name) => (isLater ? null : siteMeta(name)),
    metas: (name) => (isLater ? [] : (tags.get(name) ?? [])),
    siteMeta,
    itemprop: (name) =>
      select(`[itemprop~="${name}"]`).map(
        (element) => element.getAttribute("content") ?? element.getAttribute("datetime") ?? dom.text(element),
      ),
    texts,
    short: (selector) => texts(selector).filter((text) => fold(text).length < SHORT),
    times: () => dom.select(scope, "time[datetime]").map((time) => time.getAttribute("datetime")),
    besideHeading: (title) => {
      // The third level has teasers of the same name, too: where no heading above it is the article's.
      const heading = (levels: string) => headingOf(dom.select(scope, levels), title);
      return besideHeading(page, dom, heading("h1,h2") ?? heading("h3"));
    },
    headings: headings.map((heading) => dom.text(heading)),
    isLater,
  };
}

function* besideHeading(page: Document, dom: Dom, heading: Element | undefined): Generator<string> {
  for (const step of heading ? (["nextNode", "previousNode"] as const) : []) {
    const walker = dom.walker(page, page);
    walker.currentNode = heading as Element;
    for (let left = BESIDE; left > 0 && walker[step](); left--) {
      const element = walker.currentNode as Element;
      const said = dom.text(element);
      // Boxes around the whole article are among them.
      const text = said.length < INDENTED ? fold(said) : said;
      // What stands within a paragraph is a word of it, and a short one may tell of another day.
      if (text.length < SHORT && !SENTENCE.test(text) && element.parentElement?.localName !== "p") yield text;
    }
  }
}

/** `<meta>` values by name, property or http-equiv, whatever their case. */
function metaTags(page: Document, dom: Dom): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const tag of dom.select(page, "meta[content]")) {
    const content = tag.getAttribute("content")?.trim();
    for (const attribute of ["property", "name", "http-equiv"]) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (!name || !content) continue;
      const said = values.get(name);
      if (said) said.push(content);
      else values.set(name, [content]);
    }
  }
  return values;
}
