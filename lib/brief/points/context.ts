import { languageOf } from "../../text/languageOf.ts";
import type { Language } from "../../text/languages/types.ts";
import { endsIn } from "../../text/marks.ts";
import type { Article, Sentence } from "../../types.ts";
import { plainWords } from "./plainWords.ts";
import { outsideQuotes, quotedShare } from "./quotes.ts";
import { stem } from "./stem.ts";
import type { PointContext, SentenceView } from "./types.ts";

/** A first sentence of running text has at least so many words. */
const RUNNING_WORDS = 8;
const ENDED = endsIn(".!?…。！？।۔");

/** Everything the features look at, computed once: linear in the article. */
export function pointContext(article: Article, sentences: readonly Sentence[]): PointContext {
  const language = languageOf(article);
  const raw = sentences.map(({ text }) => plainWords(text, language));
  const known = namesOf(raw, language);
  const views = sentences.map((sentence, at) => viewOf(sentence, raw[at] ?? [], language, known));
  const spread = new Map<string, number>();
  for (const { topic } of views) for (const word of topic) spread.set(word, (spread.get(word) ?? 0) + 1);
  const title = plainWords(article.title, language).map(lowerCase);
  const titleWording = wordingOf(title, article.title);
  const isRunning = ({ words, wording, sentence }: SentenceView) =>
    words.length >= RUNNING_WORDS && ENDED.test(sentence.text) && wording !== titleWording;
  return {
    article,
    language,
    views,
    spread,
    titleTopic: topicOf(title, language),
    titleWording,
    first: Math.max(0, views.findIndex(isRunning)),
  };
}

/** Words that begin with a capital within a sentence somewhere in the article: names, where the language writes other nouns small. */
function namesOf(sentences: readonly (readonly string[])[], language: Language): ReadonlySet<string> {
  const names = new Set<string>();
  for (const words of sentences)
    words.forEach((word, position) => {
      if (position > 0 && /^\p{Upper}/u.test(word) && !isCommon(word, language)) names.add(word);
    });
  return names;
}

const isCommon = (word: string, { stopWords, calendarWords }: Language) =>
  stopWords.has(word.toLowerCase()) || calendarWords.has(word.toLowerCase());

function viewOf(
  sentence: Sentence,
  raw: readonly string[],
  language: Language,
  known: ReadonlySet<string>,
): SentenceView {
  const lower = raw.map(lowerCase);
  const names = raw.filter((word) => known.has(word));
  const outside = outsideQuotes(sentence.text);
  return {
    sentence,
    words: lower,
    wording: wordingOf(lower, sentence.text),
    pointing: pointingWords(sentence.text, lower, language),
    topic: topicOf(lower, language),
    outsideQuotes: outside,
    outsideWords: outside === sentence.text ? lower : plainWords(outside, language).map(lowerCase),
    quoted: quotedShare(sentence.text),
    names,
    nameSet: new Set(names.map(lowerCase)),
  };
}

const lowerCase = (word: string) => word.toLowerCase();

function pointingWords(text: string, lower: readonly string[], language: Language): readonly string[] {
  if (!language.notPronouns) return lower;
  const rest = text.replace(language.notPronouns, "");
  return rest === text ? lower : plainWords(rest, language).map(lowerCase);
}

/** A text without a word is compared as it is. */
const wordingOf = (lower: readonly string[], text: string) => lower.join(" ") || text;

/** The words of a text, in lower case, that carry its topic, stemmed. */
export function topicOf(lower: readonly string[], { stopWords, firstPerson }: Language): ReadonlySet<string> {
  return new Set(lower.filter((word) => word.length > 1 && !stopWords.has(word) && !firstPerson.has(word)).map(stem));
}
