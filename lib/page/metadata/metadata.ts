import type { Direction } from "../../types.ts";
import type { Dom } from "../dom.ts";
import { fold } from "../fold.ts";
import type { ReadablePart } from "../readable.ts";
import { dateInAddress, isoDate } from "./dates.ts";
import { bylineOf, onlyNames, peopleOf } from "./people.ts";
import { type StructuredArticle, structuredArticle } from "./structuredData.ts";
import { headline } from "./title.ts";

export interface Metadata {
  readonly title: string;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly site: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly direction: Direction;
  /** The page's own summary, for telling the standfirst from the text. */
  readonly description: string | null;
  readonly structured: StructuredArticle | null;
}

/** What a page says of its article: JSON-LD first, then OpenGraph and its kin, microdata, visible markup, and what Readability found. */
export function metadata(page: Document, dom: Dom): Metadata {
  const structured = structuredArticle(page, dom);
  const meta = metaTags(page, dom);
  const itemprop = (name: string) =>
    dom
      .select(page, `[itemprop~="${name}"]`)
      .map((element) => element.getAttribute("content") ?? element.getAttribute("datetime") ?? dom.text(element));
  const [firstHeading, ...otherHeadings] = dom.select(page, "h1").filter((heading) => !heading.matches(TRAIL));
  const headings = (firstHeading ? [firstHeading, ...otherHeadings] : dom.select(page, "h2").slice(0, 1)).map(
    (heading) => dom.text(heading),
  );
  const [pageTitle] = dom.select(page, "head title, title").map((title) => dom.text(title));
  const site = firstText([
    meta("og:site_name"),
    structured?.site,
    meta("application-name"),
    meta("twitter:site")?.replace(/^@/, ""),
  ]);
  const address = String(page.URL);
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(address)?.[1] ?? null;
  const short = (selector: string) =>
    dom
      .select(page, selector)
      .map((element) => dom.text(element))
      .filter((text) => fold(text).length < 100);
  const visibleAuthors = () =>
    dom
      .select(page, '[rel~="author"], .byline a, .author-name, [class*="author"] [class*="name"]')
      .map((element) => dom.text(element));
  const authors = firstPeople(
    [
      structured?.authors ?? [],
      [
        meta("author"),
        meta("article:author"),
        meta("dc.creator"),
        meta("parsely-author"),
        meta("sailthru.author"),
        meta("byl"),
        meta("citation_author"),
      ].flatMap((name) => (name ? [name] : [])),
      itemprop("author"),
      visibleAuthors(),
      short('.byline, [class*="byline"], .author').slice(0, 3),
      ...short('[class*="author" i]').map(onlyNames),
      ...short('a[href*="/author"]').map(onlyNames),
    ],
    [site, structured?.site ?? null],
  );
  const times = () => dom.select(page, "time[datetime]").map((time) => time.getAttribute("datetime"));
  return {
    title: headline(
      [
        meta("og:title"),
        structured?.headline ?? null,
        meta("twitter:title"),
        only(itemprop("headline")),
        pageTitle ?? null,
      ],
      headings,
      site,
      host,
    ),
    byline: bylineOf(authors),
    authors,
    site,
    published: firstDate([
      structured?.published,
      ...[
        "article:published_time",
        "og:published_time",
        "datepublished",
        "date",
        "pubdate",
        "publishdate",
        "publish-date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "article.published",
        "published_time",
      ].map(meta),
      ...itemprop("datePublished"),
      ...times().slice(0, 1),
      dateInAddress(address),
      // Only of a page that says what it is: no box called "date" makes an article of another page.
      ...(structured || meta("og:type") === "article" ? short('time, [class*="date" i]') : short("time")),
    ]),
    modified: firstDate([
      structured?.modified,
      meta("article:modified_time"),
      meta("og:updated_time"),
      ...itemprop("dateModified"),
    ]),
    language: languageTag([
      page.documentElement?.getAttribute("lang"),
      page.documentElement?.getAttribute("xml:lang"),
      structured?.language,
      meta("og:locale"),
      meta("content-language"),
    ]),
    direction: direction(page, dom),
    description: firstText([meta("og:description"), meta("description"), meta("twitter:description")]),
    structured,
  };
}

/** What Readability found, where the page itself said nothing. */
export function completed(said: Metadata, readable: ReadablePart | null): Metadata {
  if (!readable) return said;
  const authors = said.authors.length > 0 ? said.authors : peopleOf(readable.byline ? [readable.byline] : []);
  return {
    ...said,
    title: said.title || fold(readable.title ?? ""),
    authors,
    byline: bylineOf(authors),
    site: said.site ?? (readable.siteName ? fold(readable.siteName) : null),
    published: said.published ?? isoDate(readable.publishedTime),
  };
}

/** Where a first-level heading is the page's place in the site, for search engines; the headline is a heading below. */
const TRAIL = 'nav *, li *, [class*="breadcrumb" i], [class*="breadcrumb" i] > *';

/** The one of a list that has only one: of several headlines, which is the article's? */
const only = (texts: readonly string[]): string | null => (texts.length === 1 ? (texts[0] ?? null) : null);

/** `<meta>` values by name, property or http-equiv, whatever their case; the first of a name counts. */
function metaTags(page: Document, dom: Dom): (name: string) => string | null {
  const values = new Map<string, string>();
  for (const tag of dom.select(page, "meta[content]")) {
    const content = tag.getAttribute("content")?.trim();
    for (const attribute of ["property", "name", "http-equiv"]) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content && !values.has(name)) values.set(name, content);
    }
  }
  return (name) => values.get(name) ?? null;
}

function firstText(texts: readonly (string | null | undefined)[]): string | null {
  for (const text of texts) if (text && fold(text)) return fold(text);
  return null;
}

function firstDate(texts: readonly (string | null | undefined)[]): string | null {
  for (const text of texts) {
    const date = isoDate(text ?? null);
    if (date) return date;
  }
  return null;
}

/** The first group that names people; a page that names itself as author is believed only when it names nobody else. */
function firstPeople(groups: readonly (readonly string[])[], sites: readonly (string | null)[]): string[] {
  const all = groups.map(peopleOf).filter((people) => people.length > 0);
  const isSite = (name: string) => sites.some((site) => site !== null && bare(site).includes(bare(name)));
  return all.find((people) => !people.every(isSite)) ?? all[0] ?? [];
}

const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

function languageTag(tags: readonly (string | null | undefined)[]): string | null {
  for (const tag of tags) {
    const clean = tag?.trim().replace("_", "-") ?? "";
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(clean)) return clean;
  }
  return null;
}

/** Scripts written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|he|iw|fa|ur|ps|sd|ug|yi|dv|ckb)\b/i;

function direction(page: Document, dom: Dom): Direction {
  const root = page.documentElement;
  const [body] = dom.select(page, "body");
  const said = root?.getAttribute("dir") ?? body?.getAttribute("dir");
  if (said) return said.toLowerCase() === "rtl" ? "rtl" : "ltr";
  return RIGHT_TO_LEFT.test(root?.getAttribute("lang") ?? "") ? "rtl" : "ltr";
}
