import { lowerCase } from "../wordsOf.ts";
import { bare, onlyNames, peopleOf, prefixOf } from "./people.ts";
import type { Sources } from "./sources.ts";

/** `<meta>` that names authors. */
const TAGS = "author article:author articleauthor dc.creator parsely-author sailthru.author".split(" ");

/** Where pages name their authors, the most trusted place first. */
function* places({ structured, metas, itemprop, texts, short }: Sources): Generator<readonly string[]> {
  yield structured?.authors ?? [];
  yield TAGS.flatMap(metas);
  // One person each, the surname first.
  yield metas("citation_author").map((name) => name.replace(/^([^,]+), ([^,]+)$/, "$2 $1"));
  yield itemprop("author");
  yield texts('[rel~="author"], .byline a, .author-name, [class*="author"] [class*="name"]');
  yield short('.byline, [class*="byline"], .author').slice(0, 3);
  for (const text of short('[class*="author" i],[class*="autor" i]')) yield onlyNames(text);
  for (const text of short('a[href*="/author"]')) yield onlyNames(text);
}

/** The first place that names people; a page that names itself as author is believed only when it names nobody else. */
export function authorsOf(sources: Sources, title: string, sites: readonly (string | null)[]): readonly string[] {
  let itself: readonly string[] = [];
  for (const place of places(sources)) {
    const people = peopleOf(place, sources.structured?.bodies);
    if (people.length > 0 && people.some(isElse(sites))) return people;
    if (itself.length === 0) itself = people;
  }
  return itself.length > 0 ? itself : signed(sources.besideHeading(title));
}

/** "By Mara Ellison" in a line by the headline, or "Written by" in one and the name in the next. */
function signed(lines: Iterable<string>): readonly string[] {
  let isNext = false;
  for (const line of lines) {
    const said = prefixOf(`${lowerCase(line)} `);
    const people = said || isNext ? onlyNames(line) : [];
    if (people.length > 0) return people;
    isNext = said > line.length;
  }
  return [];
}

/** Whether a name is that of a person, and not of one of these sites. */
export const isElse = (sites: readonly (string | null)[]) => (name: string) =>
  !sites.some((site) => site !== null && bare(site).includes(bare(name)));
