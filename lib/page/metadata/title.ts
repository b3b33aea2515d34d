import { fold } from "../fold.ts";
import { wordCount } from "../wordsOf.ts";

const SEPARATOR = /\s+[|–—\-•·»:/\\]+\s+|\s*\|\s*/u;
/** "…-CoastㅣThe Coast Courier": what a page puts between its title and what is none of it. The last is a Korean vowel that looks like a bar. */
const TRIMMING = /^\s*[|–—\-•·»ㅣ]/;
const AFTER_LETTER = /[\p{Alpha}\p{N}]$/u;

/** Characters of the shortest heading that is taken for a headline. */
const SHORTEST = 15;
/** And words of one in few characters: Chinese needs two for a word. */
const FEW_WORDS = 3;

/** Share of a headline's words that a title of the page has, too. */
const ALIKE = 0.5;
/** First-level headings of a page about one thing. */
const MOST_HEADINGS = 3;

/**
 * The headline without the site's name: "Ferry saved | The Coast Courier" is "Ferry saved".
 *
 * @param candidates what the page calls its title, the most trusted first; @param headings the first-level headings of the page;
 * @param sites the site's name and host, where known.
 */
export function headline(
  candidates: readonly (string | null)[],
  headings: readonly string[],
  ...sites: readonly (string | null)[]
): string {
  const titles = candidates.flatMap((candidate) => (candidate && fold(candidate) ? [fold(candidate)] : []));
  const lines = headings.map(fold).filter((line) => line.length > SHORTEST || wordCount(line) > FEW_WORDS);
  const [first] = titles;
  // "Islands: Ferry saved" above the text of what is "Ferry saved" elsewhere.
  const hasKicker = (line: string, title: string) =>
    line.length > title.length && line.endsWith(title) && !AFTER_LETTER.test(line.slice(0, -title.length));
  if (first && first.length > SHORTEST && lines.some((line) => hasKicker(line, first))) return first;
  for (const title of titles) {
    // The heading that the title begins with is the title without its trimmings.
    const heading = lines.find((line) => line.length <= title.length && same(title).startsWith(same(line)));
    // "Islands" and "Ferry saved" in boxes of their own are "IslandsFerry saved" in the heading, "Islands: Ferry saved" elsewhere.
    const spaced = titles.find(
      (other) => heading && joined(other) === joined(heading) && other.length > heading.length,
    );
    if (heading) return withoutSite(spaced ?? heading, sites);
  }
  // The headline the reader sees is worded like what is told to search engines, seldom the same.
  const [seen] = lines.filter((line) => titles.some((title) => sharedWords(line, title) >= ALIKE));
  // One within the other: a kicker stands before it in the one place and not in the other.
  const isWithin = (a: string, b: string) => same(a).includes(same(b)) || same(b).includes(same(a));
  if (seen && first && lines.length <= MOST_HEADINGS && !isWithin(seen, first)) return seen;
  if (first === undefined) return lines[0] ?? "";
  const bare = titles.find(
    (title) => title.length > SHORTEST && first.startsWith(title) && TRIMMING.test(first.slice(title.length)),
  );
  // A heading that is but the end of the title is what the site calls itself.
  return bare ?? withoutSite(first, [...sites, ...headings.filter((heading) => 2 * heading.length < first.length)]);
}

/** The share of the words of a line that are in another: 0 to 1. */
function sharedWords(line: string, other: string): number {
  const known = new Set(wordsOf(other));
  const words = wordsOf(line);
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{Alpha}\p{N}]+/gu) ?? [];

const joined = (text: string) => text.replace(/[\s:]/g, "");

const same = (text: string) => text.toLowerCase().replace(/[\p{P}\p{S}\s]/gu, "");

function withoutSite(title: string, sites: readonly (string | null)[]): string {
  const parts = title.split(SEPARATOR).filter(Boolean);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return title;
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—\-•·»:/\\]+$/u, "");
  const names = sites.map((site) => same(site ?? "")).filter(Boolean);
  if (names.some((name) => name.includes(same(last)) || same(last).includes(name))) return rest;
  // Without the site's name to go by: a short last part behind a bar is one.
  return /\|/.test(title) && last.split(" ").length <= 4 && rest.split(" ").length >= 4 ? rest : title;
}
