import { languageOf } from "../../text/languageOf.ts";
import type { Language } from "../../text/languages/types.ts";
import type { Article, Figure, KeyPoint, Sentence } from "../../types.ts";
import { countedLength, kindOfCount } from "./counted.ts";
import { figurePatterns, MONEY } from "./figurePatterns.ts";
import { opensRange, rangeBefore, rangeBehind } from "./ranges.ts";
import { readNumber } from "./readNumber.ts";

/** More than these are a table, not a brief. */
const MOST = 8;
/** What a figure is worth by its kind, a point's beside that, and early in the article: rules of thumb, the order is all that counts. */
const WORTH = { money: 3, share: 3, large: 2, counted: 1.5, spelled: 0.7, duration: 0, inPoint: 2, early: 1 } as const;
const LEAST_WORTH = 1.5;
/** A number that stands for a year, unless something is counted by it. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Behind a number: it goes on as a time, a score, a range or a word ("7:30", "2-1", "39-year-old", "3rd"). */
const GOES_ON = /^(?:[:/–‑-][\p{L}\p{N}]|(?:st|nd|rd|th|º|ª|e|er|ème|\.)(?![\p{L}\p{N}])(?!\s*$)|°|\p{Lu})/u;
const MONEY_BEFORE = new RegExp(`${MONEY}\\s?$`, "u");

/** "$2B", "$40K": a capital without a space is one of money only. */
const MONEY_LETTER = /^[KBT](?![\p{L}\p{N}])/u;
const MONEY_LETTERS: Readonly<Record<string, number>> = { K: 3, B: 9, T: 12 };
/** "5–6%" */
const PERCENT_RANGE = /^[–-]\p{Nd}+(?:[.,]\p{Nd}+)?\s?(?:%|per\s?cent)/u;
/** Behind a number that is a time of day ("5 p.m."), or how long ago something was. */
const NO_COUNT = /^\s?(?:[ap]\.?\s?m\b|o[’']clock|(?:\p{L}+\s)?ago\b)/iu;
/** "ages 5 to 12" */
const AGE = /\bage[sd]?\s(?:\S+\s(?:to|and|or|through)\s)?$/iu;

interface Found {
  readonly figure: Figure;
  readonly worth: number;
}

/**
 * The figures that matter most, in reading order: money, shares, large numbers and what is counted; no years, dates, times, ages, scores
 * or numbers within names. Each value of a unit once, where it is worth most. Linear in the article.
 *
 * @param points the key points: their figures come first.
 */
export function findFigures(
  article: Pick<Article, "blocks" | "language">,
  sentences: readonly Sentence[],
  points: readonly KeyPoint[],
): Figure[] {
  const language = languageOf(article);
  const told = new Set(points.flatMap(({ sentence, companion }) => [sentence.index, companion?.index ?? -1]));
  const best = new Map<string, Found>();
  for (const sentence of sentences) {
    for (const found of figuresOf(sentence, language)) {
      const worth =
        found.worth + (told.has(sentence.index) ? WORTH.inPoint : 0) + WORTH.early / (1 + sentence.index / 5);
      const key = `${found.figure.value} ${found.figure.unit ?? found.figure.counts?.toLowerCase()}`;
      if (worth >= LEAST_WORTH && worth > (best.get(key)?.worth ?? 0)) best.set(key, { figure: found.figure, worth });
    }
  }
  return [...best.values()]
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST)
    .map(({ figure }) => figure)
    .sort((a, b) => a.sentence.index - b.sentence.index || a.quote.start - b.quote.start);
}

function* figuresOf(sentence: Sentence, language: Language): Generator<Found> {
  const { number } = figurePatterns(language);
  let from = 0;
  for (const match of sentence.text.matchAll(number)) {
    if (match.index < from) continue;
    const found = readFigure(sentence, match.index, match[0], language);
    if (!found) continue;
    from = found.figure.quote.end - sentence.start;
    yield found;
  }
}

function readFigure(sentence: Sentence, at: number, written: string, language: Language): Found | null {
  const { text } = sentence;
  const { magnitude, percent, money, currency } = figurePatterns(language);
  const spelled = language.numerals.get(written.toLowerCase());
  const number = spelled ?? readNumber(written, language.decimalMark);
  if (number === null || spelled === 1) return null;
  // "The two leaders" have been counted before.
  if (spelled !== undefined && isKnown(text.slice(Math.max(0, at - 12), at), language)) return null;
  const sign = MONEY_BEFORE.exec(text.slice(0, at))?.[0] ?? "";
  let end = at + written.length;
  const upper = sign || PERCENT_RANGE.test(text.slice(end, end + 20)) ? rangeBehind(text.slice(end, end + 20)) : "";
  const most = upper ? readNumber(upper.replace(/^\D+/u, ""), language.decimalMark) : null;
  if (most !== null) end += upper.length;
  const letter = sign && language.code === "en" ? (MONEY_LETTER.exec(text.slice(end, end + 2))?.[0] ?? "") : "";
  const larger = letter || (magnitude?.exec(text.slice(end, end + 20))?.[0] ?? "");
  const power = letter
    ? (MONEY_LETTERS[letter] ?? 0)
    : (language.magnitudes.get(larger.replace(/^[\s\u00a0‑-]+/u, "").toLowerCase()) ?? 0);
  end += larger.length;
  const behind = text.slice(end, end + 100);
  if (language.code === "en" && (NO_COUNT.test(behind) || AGE.test(text.slice(Math.max(0, at - 20), at)))) return null;
  if (sign && opensRange(text.slice(0, at - sign.length), behind, language)) return null;
  const value = Number(((most ?? number) * 10 ** power).toPrecision(12));
  const share = sign ? "" : (percent.exec(behind)?.[0] ?? "");
  const paid = sign || share ? "" : (money.exec(behind)?.[0] ?? currency?.exec(behind)?.[0] ?? "");
  const start = at - sign.length - rangeBefore(text.slice(0, at - sign.length), language);
  const span = (length: number) => ({
    block: sentence.block,
    start: sentence.start + start,
    end: sentence.start + end + length,
    text: text.slice(start, end + length),
  });
  if (share) return found(span(share.length), value, "%", null, sentence, WORTH.share);
  if (sign || paid) {
    const unit = (sign || paid).replace(/^[\s\u00a0‑-]*(?:(?:de|di|of)\s|d[’'])?/u, "").trim();
    return found(span(paid.length), value, unit, null, sentence, WORTH.money);
  }
  if (!larger && (isDate(text, at, end, language) || GOES_ON.test(behind))) return null;
  const counted = countedLength(behind, language);
  const counts = text.slice(end, end + counted).trim() || null;
  // "3M" is a firm, "5m" may be metres: with what they count they are millions.
  const isSure = larger.length > 1 && !BARE_MAGNITUDE.has(language.code);
  if (!counts && !isSure) return null;
  if (counts && !larger && value % 1 > 0 && isVerbFirst(counts, language)) return null;
  if (counts && !larger && (value < 2 || isInName(text.slice(0, at), written, language))) return null;
  const kind = kindOfCount(counts ?? "");
  if (kind === "time") return null;
  if (counts && !larger && YEAR.test(written)) return null;
  if (!counts && spelled !== undefined) return null;
  return found(
    span(counted),
    value,
    null,
    counts,
    sentence,
    worthOf(kind === "duration", larger !== "", spelled !== undefined),
  );
}

const isKnown = (before: string, { definiteArticles }: Language) =>
  definiteArticles.has(/(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? "");

const worthOf = (isDuration: boolean, isLarge: boolean, isSpelled: boolean): number =>
  isDuration ? WORTH.duration : isLarge ? WORTH.large : isSpelled ? WORTH.spelled : WORTH.counted;

/** "World War 3", "Studio 99": a capital right before the number, and not that of the sentence's first word. */
const isInName = (before: string, number: string, { code }: Language) =>
  code === "de"
    ? SERIES.test(number) && /\p{Lu}[\p{L}.]*\s\p{Lu}[\p{L}.]*\s$/u.test(before)
    : /[^\s“"„«(]\s+\p{Lu}[\p{L}.]*\s$/u.test(before);
/** In German every noun has a capital: two of them and a small number are the name of a series, "Nordfast Deck 3 Pro". */
const SERIES = /^1?\d$/;

/** "mit 3,6 landete Nordfast": what goes on in lower case behind a decimal is a verb in German more often than an adjective. */
const isVerbFirst = (counts: string, { code }: Language) => code === "de" && /^\p{Ll}/u.test(counts);

/** Where the sign for a magnitude is a word of other meaning too: "66조" is the 66th article of a law. */
const BARE_MAGNITUDE: ReadonlySet<string> = new Set(["zh", "ja", "ko"]);

const found = (
  quote: Figure["quote"],
  value: number,
  unit: string | null,
  counts: string | null,
  sentence: Sentence,
  worth: number,
): Found => ({ figure: { quote, value, unit, counts, sentence }, worth });

/** True for the day of a date: a month stands beside it. */
function isDate(text: string, start: number, end: number, { months }: Language): boolean {
  const before = /(\p{L}+)\.?\s*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ?? "";
  const after = /^[.\s]*(?:de\s+)?(\p{L}+)/u.exec(text.slice(end, end + 20))?.[1]?.toLowerCase() ?? "";
  return months.has(before) || months.has(after) || /^\s?[年月日년월일]/u.test(text.slice(end));
}
