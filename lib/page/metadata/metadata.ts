import type { Direction } from "../../types.ts";
import type { Dom } from "../dom.ts";
import { fold } from "../fold.ts";
import type { ReadablePart } from "../readable.ts";
import { authorsOf } from "./authors.ts";
import { bylineOf, peopleOf } from "./people.ts";
import { firstDate, publishedOf } from "./published.ts";
import { sourcesOf } from "./sources.ts";
import type { StructuredArticle } from "./structuredData.ts";
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
  readonly section: string | null;
  readonly image: string | null;
  readonly live: "newest-first" | "in-order" | null;
}

/**
 * What a page says of its article: JSON-LD first, then OpenGraph and its kin, microdata, visible markup, and what Readability found.
 *
 * @param others the articles of the page that are not meant: where the first is among them, what the page says of itself is not believed.
 */
export function metadata(page: Document, dom: Dom, others: readonly Element[] = []): Metadata {
  const sources = sourcesOf(page, dom, others);
  const { structured, meta, siteMeta, itemprop, times, isLater, headings } = sources;
  const site = firstText([
    siteMeta("og:site_name"),
    structured?.site,
    siteMeta("application-name"),
    siteMeta("twitter:site")?.replace(/^@/, ""),
  ]);
  const address = String(page.URL);
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(address)?.[1] ?? null;
  const [pageTitle] = isLater ? [] : dom.select(page, "head title, title");
  const title = headline(
    [
      meta("og:title"),
      structured?.headline ?? null,
      meta("twitter:title"),
      only(itemprop("headline")),
      pageTitle ? dom.text(pageTitle) : null,
    ],
    headings,
    site,
    host,
  );
  const authors = authorsOf(sources, title, [site, structured?.site ?? null]);
  return {
    title,
    byline: bylineOf(authors),
    authors,
    site,
    published: publishedOf(sources, title, address),
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
      siteMeta("og:locale"),
      siteMeta("content-language"),
    ]),
    direction: direction(page, dom),
    description: firstText([meta("og:description"), meta("description"), meta("twitter:description")]),
    structured,
    section: firstText([structured?.section, meta("article:section"), ...itemprop("articleSection")]),
    image: webAddress(meta("og:image") ?? structured?.image ?? meta("twitter:image"), address),
    live: structured?.isLive ? order(times()) : null,
  };
}

/** An address as the page gives it, made whole; null for anything but a page of the web. */
function webAddress(said: string | null | undefined, base: string): string | null {
  if (!said || !URL.canParse(said, base)) return null;
  const { href, protocol } = new URL(said, base);
  return protocol === "https:" || protocol === "http:" ? href : null;
}

/** The order in which dated entries stand. */
function order(times: readonly (string | null)[]): "newest-first" | "in-order" {
  const at = times.map((time) => Date.parse(time ?? "")).filter(Number.isFinite);
  const steps = at.slice(1).map((time, index) => Math.sign(time - (at[index] ?? time)));
  return steps.reduce((sum, step) => sum + step, 0) < 0 ? "newest-first" : "in-order";
}

/** What Readability found, where the page itself said nothing. */
export function completed(said: Metadata, readable: ReadablePart | null): Metadata {
  if (!readable) return said;
  const authors = said.authors.length > 0 ? said.authors : peopleOf(readable.byline ? [readable.byline] : []);
  return { ...said, authors, byline: bylineOf(authors) };
}

/** The one of a list that has only one: of several headlines, which is the article's? */
const only = (texts: readonly string[]): string | null => (texts.length === 1 ? (texts[0] ?? null) : null);

function firstText(texts: readonly (string | null | undefined)[]): string | null {
  for (const text of texts) if (text && fold(text)) return fold(text);
  return null;
}

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
  const body = dom.body(page);
  const said = root?.getAttribute("dir") ?? body?.getAttribute("dir");
  if (said) return said.toLowerCase() === "rtl" ? "rtl" : "ltr";
  return RIGHT_TO_LEFT.test(root?.getAttribute("lang") ?? "") ? "rtl" : "ltr";
}
