import { fold } from "../fold.ts";

const SEPARATOR = /\s+[|–—\-•·»:/\\]+\s+|\s*\|\s*/u;

/**
 * The headline without the site's name: "Ferry saved | The Coast Courier" is "Ferry saved".
 *
 * @param candidates what the page calls its title, the most trusted first; @param headings the first-level headings of the page;
 * @param site the site's name, where known.
 */
export function headline(
  candidates: readonly (string | null)[],
  headings: readonly string[],
  site: string | null,
): string {
  const titles = candidates.flatMap((candidate) => (candidate && fold(candidate) ? [fold(candidate)] : []));
  const lines = headings.map(fold).filter((line) => line.length > SHORTEST);
  for (const title of titles) {
    // The heading that the title begins with is the title without its trimmings.
    const heading = lines.find((line) => line.length <= title.length && same(title).startsWith(same(line)));
    if (heading) return heading;
  }
  // The headline the reader sees is worded like what is told to search engines, seldom the same.
  const [first] = titles;
  const [seen] = lines.filter((line) => titles.some((title) => sharedWords(line, title) >= ALIKE));
  // One within the other: a kicker stands before it in the one place and not in the other.
  const isWithin = (a: string, b: string) => same(a).includes(same(b)) || same(b).includes(same(a));
  if (seen && first && lines.length <= MOST_HEADINGS && !isWithin(seen, first)) return seen;
  return first === undefined ? (lines[0] ?? "") : withoutSite(first, site);
}

/** Characters of the shortest heading that is taken for a headline. */
const SHORTEST = 15;

/** Share of a headline's words that a title of the page has, too. */
const ALIKE = 0.5;
/** First-level headings of a page about one thing. */
const MOST_HEADINGS = 3;

/** The share of the words of a line that are in another: 0 to 1. */
function sharedWords(line: string, other: string): number {
  const known = new Set(wordsOf(other));
  const words = wordsOf(line);
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const same = (text: string) => text.toLowerCase().replace(/[\p{P}\p{S}\s]/gu, "");

function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR).filter(Boolean);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return title;
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—\-•·»:/\\]+$/u, "");
  const isSite =
    site !== null && (same(last) === same(site) || same(site).includes(same(last)) || same(last).includes(same(site)));
  if (isSite) return rest;
  // Without the site's name to go by: a short last part behind a bar is one.
  return /\|/.test(title) && last.split(" ").length <= 4 && rest.split(" ").length >= 4 ? rest : title;
}
