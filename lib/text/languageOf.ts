import type { Article } from "../types.ts";
import { hasKnownAlphabet, hasLettersOf } from "./alphabets.ts";
import { fallback } from "./languages/fallback.ts";
import { LANGUAGES } from "./languages/languages.ts";
import type { Language } from "./languages/types.ts";
import { lettersOf } from "./lettersOf.ts";
import { isInNearLanguage } from "./nearLanguages.ts";
import { scriptLanguage } from "./scriptLanguage.ts";
import { words } from "./words.ts";

/** Words of the article that are looked at: a vote of a few hundred is never close. */
const SAMPLE_WORDS = 400;
/** Share of stop words below which no known language speaks: running text has 35 to 50 %, names and numbers a few. */
const LEAST_SHARE = 0.12;
/** The same where the page declares a language without tables, or the text is in a neighbour of one with them: Macedonian has some 20 % in common with Russian. */
const LEAST_SHARE_AGAINST = 0.32;
/** The same for languages with as short words as many without tables have: Tagalog has 11 % of Croatian; news in them has 18 % and more. */
const LEAST_SHARE_AMONG_MANY = 0.16;
/** Different stop words of a language that a text in it has at least: Finnish "on" and "ja" make no Polish text. */
const LEAST_DIFFERENT = 5;
/** How many times the share of another language is clearly more than its own: Danish has three quarters of Norwegian's. */
const CLEARLY = 1.3;

/**
 * The tables for the language of an article: what the page declares, checked by a vote of stop words, by the script and by letters of its own, because pages of one site often
 * declare the language of another. An unknown language gets the empty tables.
 */
export function languageOf(article: Pick<Article, "blocks" | "language">): Language {
  const known = found.get(article) ?? findLanguage(article);
  found.set(article, known);
  return known;
}

/** Asked for at every step of a brief: the vote is taken once. */
const found = new WeakMap<object, Language>();

function findLanguage(article: Pick<Article, "blocks" | "language">): Language {
  const declared = article.language?.toLowerCase().split(/[-_]/)[0] ?? "";
  const known = LANGUAGES.find(({ code }) => code === declared || (code === "nb" && /^n[on]$/.test(declared)));
  const { script, letters, shares } = vote(article, declared);
  const written = LANGUAGES.find(({ code }) => code === script);
  if (written) return written;
  const fitting = shares.filter(({ isRuledOut }) => !isRuledOut);
  const isOther = !known && NAMED.test(declared);
  const isDoubtful = isOther || shares[0]?.isRuledOut;
  const least = ({ language: { code } }: Share) =>
    isDoubtful ? LEAST_SHARE_AGAINST : hasKnownAlphabet(code) ? LEAST_SHARE_AMONG_MANY : LEAST_SHARE;
  const first = fitting.find((found) => found.share >= least(found));
  if (!first) return LANGUAGES.find(({ code }) => code === letters && !isOther) ?? known ?? fallback;
  // Czech has three quarters of the words of Slovak, and none of its letters.
  if (letters === first.language.code && hasKnownAlphabet(letters)) return first.language;
  const rival = fitting.find(({ language }) => language === known);
  return rival && first.share <= CLEARLY * rival.share ? rival.language : first.language;
}

/** A language code, not a slip such as "xx" or "english". */
const NAMED = /^(?!xx|und|mul|zxx)[a-z]{2,3}$/;

interface Vote {
  /** What the script alone says, as `scriptLanguage`. */
  readonly script: string | null;
  /** What letters of its own say, as `lettersOf`. */
  readonly letters: string | null;
  /** Languages by the share of their stop words in the text, highest first; none where the text is too short for a vote. */
  readonly shares: readonly Share[];
}

interface Share {
  readonly language: Language;
  /** 0 to 1. */
  readonly share: number;
  /** The letters or words of the text are those of another language, whatever the share. */
  readonly isRuledOut: boolean;
}

function vote(article: Pick<Article, "blocks">, declared: string): Vote {
  const sample: string[] = [];
  for (const block of article.blocks) {
    if (sample.length >= SAMPLE_WORDS) break;
    for (const { text } of words(block.text, "und")) sample.push(text.toLowerCase());
  }
  const text = sample.join(" ");
  const [script, letters] = [scriptLanguage(text), lettersOf(text)];
  if (sample.length < 20) return { script, letters, shares: [] };
  const shares = LANGUAGES.map((language) => {
    const found = sample.filter((word) => language.stopWords.has(word));
    const share = new Set(found).size < LEAST_DIFFERENT ? 0 : found.length / sample.length;
    const isRuledOut = !hasLettersOf(language.code, text) || isInNearLanguage(language.code, declared, sample);
    return { language, share, isRuledOut };
  }).sort((a, b) => b.share - a.share);
  return { script, letters, shares };
}
