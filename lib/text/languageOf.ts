import type { Article } from "../types.ts";
import { fallback } from "./languages/fallback.ts";
import { LANGUAGES } from "./languages/languages.ts";
import type { Language } from "./languages/types.ts";
import { words } from "./words.ts";

/** Words of the article that are looked at: a vote of a few hundred is never close. */
const SAMPLE_WORDS = 400;
/** Share of stop words below which no known language speaks: running text has 35 to 50 %, names and numbers a few. */
const LEAST_SHARE = 0.15;

/**
 * The tables for the language of an article: what the page declares, checked by a vote of stop words, because pages of one site often
 * declare the language of another. An unknown language gets the empty tables.
 */
export function languageOf(article: Pick<Article, "blocks" | "language">): Language {
  const declared = article.language?.toLowerCase().split(/[-_]/)[0] ?? "";
  const known = LANGUAGES.find(({ code }) => code === declared || (code === "nb" && /^n[on]$/.test(declared)));
  const voted = vote(article);
  if (voted && voted !== known) return voted;
  return known ?? fallback;
}

/** The language most of whose stop words stand in the text, if it is clearly one. */
function vote(article: Pick<Article, "blocks">): Language | null {
  const sample: string[] = [];
  for (const block of article.blocks) {
    if (sample.length >= SAMPLE_WORDS) break;
    for (const { text } of words(block.text, "und")) sample.push(text.toLowerCase());
  }
  const shares = LANGUAGES.map((language) => ({
    language,
    share: sample.filter((word) => language.stopWords.has(word)).length / Math.max(1, sample.length),
  })).sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  if (!first || sample.length < 20 || first.share < LEAST_SHARE) return null;
  return first.share > 1.3 * (second?.share ?? 0) ? first.language : null;
}
