import { allMatches } from "../../text/allMatches.ts";
import { languageOf } from "../../text/languageOf.ts";
import type { Language } from "../../text/languages/types.ts";
import type { Article, Figure, KeyPoint, Sentence } from "../../types.ts";
import { type Amount, readAmount } from "./amount.ts";
import { isQuantity } from "./bareNumber.ts";
import { isConversion } from "./conversion.ts";
import { kindOfCount } from "./counted.ts";
import { countedBehind } from "./countedBehind.ts";
import { figureAt } from "./figureAt.ts";
import { figurePatterns, PERCENT_BEFORE } from "./figurePatterns.ts";
import { unitAndHalf } from "./halves.ts";
import { isInName } from "./inName.ts";
import { isLength, isPictureSize, measureAt, termLength, tiedUnit, unitLength } from "./measures.ts";
import { multiplesIn } from "./multiples.ts";
import { isNotCounted, isYear, isYearAt } from "./notCounted.ts";
import { isForEach } from "./parts.ts";
import { shareFigure, sharesIn } from "./shares.ts";
import { victimsAround } from "./victims.ts";
import { tallyLength, votesAgainst } from "./votes.ts";

/** More than these are a table, not a brief. */
const MOST = 8;
/** What a figure is worth by its kind, a point's beside that, and early in the article: rules of thumb, the order is all that counts. */
const WORTH = {
  money: 3,
  share: 3,
  large: 2,
  counted: 1.5,
  plain: 1.3,
  multiple: 1,
  spelled: 0.7,
  duration: 0,
  inPoint: 2,
  early: 1,
} as const;
const LEAST_WORTH = 1.5;
/** Behind a number: it goes on as a time, a score, a range or a word ("7:30", "2-1", "39-year-old", "3rd"). */
const GOES_ON = /^(?:[:/–‑-][\p{Alpha}\p{N}]|(?:st|nd|rd|th|º|ª|e|er|ème|\.)(?![\p{Alpha}\p{N}])(?!\s*$)|°|\p{Upper})/u;
/** Behind a number that is a time of day ("5 p.m."), or how long ago something was. */
const NO_COUNT = /^\s?(?:[ap]\.?\s?m\b|o[’']clock|(?:\p{Alpha}+\s)?ago\b)/iu;
/** Characters before a number in which a rate opens. */
const REACH = 30;
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

/** True where a sentence tells a figure, durations among them. */
export function tellsFigure(sentence: Sentence, language: Language): boolean {
  return !figuresOf(sentence, language).next().done;
}

function* figuresOf(sentence: Sentence, language: Language): Generator<Found> {
  const { number } = figurePatterns(language);
  const shares = sharesIn(sentence.text, language);
  for (const share of shares) yield { figure: shareFigure(sentence, share), worth: WORTH.counted };
  for (const { start, end, value } of multiplesIn(sentence.text, language))
    yield { figure: figureAt(sentence, start, end, { value, unit: "×", counts: null }), worth: WORTH.multiple };
  let from = 0;
  let last: Figure | null = null;
  for (const match of allMatches(sentence.text, number)) {
    if (match.index < from || shares.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    const found = readFigure(sentence, match.index, match[0], language);
    if (!found) continue;
    from = found.figure.quote.end - sentence.start;
    if (isAlone(sentence, found.figure)) continue;
    if (last && isConversion(sentence, last, found.figure)) continue;
    last = found.figure;
    yield found;
  }
}

/** A number that is its whole sentence: a cell of a table. */
const isAlone = ({ text }: Sentence, { quote }: Figure) =>
  text.length < 2 * quote.text.length && !/\p{Alpha}/u.test(text.replace(quote.text, ""));

function readFigure(sentence: Sentence, at: number, written: string, language: Language): Found | null {
  const { text } = sentence;
  const amount = readAmount(text, at, written, language);
  // "The two leaders" have been counted before.
  if (!amount || (amount.isSpelled && isKnown(text.slice(Math.max(0, at - 12), at), language))) return null;
  const { sign, larger, end, value } = amount;
  const behind = text.slice(end, end + 100);
  if (language.code === "en" && (NO_COUNT.test(behind) || AGE.test(text.slice(Math.max(0, at - 20), at)))) return null;
  const before = text.slice(Math.max(0, amount.start - REACH), amount.start);
  const figure = (length: number, unit: string | null, counts: string | null, from = amount.start): Figure =>
    figureAt(sentence, from, end + length, { value, unit, counts });
  const { percent, money, currency } = figurePatterns(language);
  const share = sign ? "" : (percent.exec(behind)?.[0] ?? "");
  if (share) return { figure: figure(share.length, "%", null), worth: WORTH.share };
  const lead = PERCENT_BEFORE[language.code]?.exec(before)?.[0].length ?? 0;
  if (lead > 0) return { figure: figure(0, "%", null, amount.start - lead), worth: WORTH.share };
  // "5 Mio. Euro", "578 εκατ. δολάρια"
  const stop = larger && behind.startsWith(".") ? 1 : 0;
  const bare = behind.slice(stop);
  const paid = sign ? "" : (money.exec(bare)?.[0] ?? currency?.exec(bare)?.[0] ?? "");
  if (sign || paid) {
    // "The 80-pound mast": what one of them weighs, or costs.
    if (/^[-‑]pound/u.test(paid) || (paid === "p" && isPictureSize(value))) return null;
    const unit = (sign || paid).replace(/^[\s\u00a0‑-]*(?:(?:de|di|of)\s|d[’'])?/u, "").trim();
    const scale = paid ? SCALES[/^\p{Alpha}+(?=€)/u.exec(unit)?.[0] ?? ""] : undefined;
    const priced = figure(paid ? stop + paid.length : 0, scale ? "€" : unit, null);
    return { figure: scale ? { ...priced, value: value * scale } : priced, worth: WORTH.money };
  }
  const measure = larger ? null : measureAt(before, behind, value, language);
  if (measure) {
    const measured = figure(measure.length, measure.unit, measure.counts, amount.start - measure.lead);
    return { figure: measure.isBelowZero ? { ...measured, value: -value } : measured, worth: WORTH.counted };
  }
  const tied = larger ? "" : tiedUnit(behind);
  if (tied) return { figure: figure(tied.length, null, tied), worth: WORTH.counted };
  const tally = larger ? 0 : tallyLength(before, behind, language);
  if (tally > 0) return { figure: figure(tally, null, "votes"), worth: WORTH.counted };
  // "The 13.8-billion-year-old rock", "die 10-Millionen-Insel"
  if (larger ? /^[-‑]\p{Alpha}/u.test(behind) : isDate(text, at, end, language) || GOES_ON.test(behind)) return null;
  const half = larger || value % 1 !== 0 ? 0 : unitAndHalf(behind, language);
  const units = behind.slice(0, half).trim().split(/\s/, 1).join("");
  if (half > 0)
    return isOfNews(text, amount, written, units, end + half, language)
      ? { figure: { ...figure(half, null, units), value: value + 0.5 }, worth: WORTH.duration }
      : null;
  const term = termLength(before, behind, language);
  if (term > 0) return { figure: figure(term, null, behind.slice(0, term).trim()), worth: WORTH.counted };
  const { length, counts, isPart } = countedBehind(text, amount, language);
  const worth = worthOf(kindOfCount(counts ?? "") === "duration", larger !== "", amount.isSpelled && !isPart);
  if (!counts) {
    const unit = larger ? 0 : unitLength(behind, language);
    if (unit > 0) return { figure: figure(unit, null, behind.slice(1, unit)), worth };
    const victims =
      larger || language.code !== "en" || amount.isSpelled || isYear(written, language)
        ? null
        : victimsAround(before, behind);
    if (victims) return { figure: figure(victims.length, null, null, amount.start - victims.lead), worth };
    const isPlain = !larger && !isInName(text.slice(Math.max(0, at - 80), at), written, language);
    if (isPlain && isQuantity(written, before, behind, language))
      return { figure: figure(0, null, null), worth: WORTH.plain };
    // "3M" is a firm, "5m" may be metres: with what they count they are millions.
    const isSure = larger.length > 1 && !BARE_MAGNITUDE.has(language.code) && !amount.isSpelled;
    return isSure ? { figure: figure(0, null, null), worth } : null;
  }
  if (!larger && !isCount(text, at, written, value, counts, language)) return null;
  if (!isOfNews(text, amount, written, counts, end + length, language)) return null;
  if (language.code === "en" && isForEach(before)) return null;
  return { figure: figure(length + votesAgainst(counts, text.slice(end + length), language), null, counts), worth };
}

/** "3,4 M€", "1,2 Md€" */
const SCALES: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, MM: 1e6, Md: 1e9, Mds: 1e9 };

/** True for a number without a magnitude that counts what stands behind it: neither a year nor part of a name. */
function isCount(
  text: string,
  at: number,
  written: string,
  value: number,
  counts: string,
  language: Language,
): boolean {
  if (
    (Math.abs(value) < 2 && !isLength(value, counts)) ||
    isYearAt(text, at, written, language) ||
    isInName(text.slice(Math.max(0, at - 80), at), written, language)
  )
    return false;
  return value % 1 === 0 || !isVerbFirst(counts, language);
}

/** True for a count that tells something: no time of day, no age, nothing of how long ago it was or of who told it. */
function isOfNews(
  text: string,
  amount: Amount,
  written: string,
  counts: string,
  end: number,
  language: Language,
): boolean {
  const kind = kindOfCount(counts);
  const behind = text.slice(end, end + 40);
  // "zevenenhalf uur": no hour of the day.
  const isTime = kind === "time" && !(amount.isSpelled && amount.value % 1 !== 0);
  if (isTime || (language.code === "en" && SOURCES.test(behind))) return false;
  // "Two Norwegians", in words: who they are, not how many.
  if (language.code === "en" && amount.isSpelled && !amount.larger && /^\p{Upper}\p{Alpha}+$/u.test(counts))
    return false;
  const before = text.slice(Math.max(0, amount.start - 40), amount.start);
  return !isNotCounted({ before, written, counts, behind, isDuration: kind === "duration" }, language);
}

/** "Two people familiar with the talks" are no part of the news. */
const SOURCES = /^\s(?:familiar|briefed|with\s(?:direct\s)?knowledge|close\sto\sthe)\b/iu;

const isKnown = (before: string, { definiteArticles }: Language) =>
  definiteArticles.has(/(\p{Alpha}+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? "");

const worthOf = (isDuration: boolean, isLarge: boolean, isSpelled: boolean): number =>
  isDuration ? WORTH.duration : isLarge ? WORTH.large : isSpelled ? WORTH.spelled : WORTH.counted;

/** "mit 3,6 landete Nordfast": what goes on in lower case behind a decimal is a verb in German more often than an adjective. */
const isVerbFirst = (counts: string, { code }: Language) => code === "de" && /^\p{Lower}/u.test(counts);

/** Where the sign for a magnitude is a word of other meaning too: "66조" is the 66th article of a law. */
const BARE_MAGNITUDE: ReadonlySet<string> = new Set(["zh", "ja", "ko"]);

/** True for the day of a date: a month stands beside it. */
function isDate(text: string, start: number, end: number, { months }: Language): boolean {
  const before = /(\p{Alpha}+)\.?\s*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ?? "";
  const after = /^[.\s]*(?:de\s+)?(\p{Alpha}+)/u.exec(text.slice(end, end + 20))?.[1]?.toLowerCase() ?? "";
  return months.has(before) || months.has(after) || /^\s?[年月日년월일]/u.test(text.slice(end));
}
