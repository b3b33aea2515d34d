import { dateInAddress, isoDate } from "./dates.ts";
import type { Sources } from "./sources.ts";

/** `<meta>` that says when an article appeared. */
const TAGS =
  "article:published_time og:published_time datepublished date pubdate publishdate dc.date dc.date.issued dcterms.created parsely-pub-date published_time published citation_publication_date".split(
    " ",
  );

/** Where pages say when their article appeared, the most trusted place first. */
function* places(
  { structured, meta, itemprop, times, short, besideHeading }: Sources,
  title: string,
  address: string,
): Generator<string | null | undefined> {
  yield structured?.published;
  yield* TAGS.map(meta);
  yield* itemprop("datePublished");
  yield times()[0];
  yield dateInAddress(address);
  yield* besideHeading(title);
  // Only of a page that says what it is: no box called "date" makes an article of another page.
  yield* short(structured || meta("og:type") === "article" ? 'time, [class*="date" i]' : "time");
}

/** When the article appeared, in ISO 8601, or null. */
export const publishedOf = (sources: Sources, title: string, address: string): string | null =>
  firstDate(places(sources, title, address));

/** The first text that is a date, in ISO 8601. */
export function firstDate(texts: Iterable<string | null | undefined>): string | null {
  for (const text of texts) {
    const date = isoDate(text ?? null);
    if (date) return date;
  }
  return null;
}
