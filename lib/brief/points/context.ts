import { languageOf } from "../../text/languageOf.ts";
import type { Language } from "../../text/languages/types.ts";
import { words } from "../../text/words.ts";
import type { Article, Sentence } from "../../types.ts";
import { outsideQuotes } from "./quotes.ts";
import { stem } from "./stem.ts";
import type { PointContext, SentenceView } from "./types.ts";

/** A first sentence of running text has at least so many words. */
const RUNNING_WORDS = 8;

/** Everything the features look at, computed once: linear in the article. */
export function pointContext(article: Article, sentences: readonly Sentence[]): PointContext {
  const language = languageOf(article);
  const known = namesOf(sentences, language);
  const views = sentences.map((sentence) => viewOf(sentence, language, known));
  const spread = new Map<string, number>();
  for (const { topic } of views) for (const word of topic) spread.set(word, (spread.get(word) ?? 0) + 1);
  return {
    article,
    language,
    views,
    spread,
    titleTopic: topicOf(wordsOf(article.title, language), language),
    first: Math.max(
      0,
      views.findIndex(
        (view) => view.words.length >= RUNNING_WORDS && /[.!?…。！？।۔]["”’»)\]]*$/u.test(view.sentence.text),
      ),
    ),
  };
}

/** Words that begin with a capital within a sentence somewhere in the article: names, where the language writes other nouns small. */
function namesOf(sentences: readonly Sentence[], language: Language): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text } of sentences) {
    words(text, language.code).forEach((word, position) => {
      if (position > 0 && /^\p{Lu}/u.test(word.text) && !isCommon(word.text, language)) names.add(word.text);
    });
  }
  return names;
}

const isCommon = (word: string, { stopWords, calendarWords }: Language) =>
  stopWords.has(word.toLowerCase()) || calendarWords.has(word.toLowerCase());

function viewOf(sentence: Sentence, language: Language, known: ReadonlySet<string>): SentenceView {
  const raw = words(sentence.text, language.code).map(({ text }) => text);
  const lower = raw.map((word) => word.toLowerCase());
  return {
    sentence,
    words: lower,
    topic: topicOf(lower, language),
    outsideQuotes: outsideQuotes(sentence.text),
    names: raw.filter((word) => known.has(word)),
  };
}

const wordsOf = (text: string, language: Language) => words(text, language.code).map((word) => word.text.toLowerCase());

function topicOf(lower: readonly string[], { stopWords, firstPerson }: Language): ReadonlySet<string> {
  return new Set(lower.filter((word) => word.length > 1 && !stopWords.has(word) && !firstPerson.has(word)).map(stem));
}
