import { allMatches } from "../../text/allMatches.ts";
import { languageOf } from "../../text/languageOf.ts";
import type { Language } from "../../text/languages/types.ts";
import type { Article, ArticleDate, KeyPoint, Sentence } from "../../types.ts";
import { quotations } from "../points/quotes.ts";
import { calendarTense } from "./calendarTense.ts";
import { datePatterns } from "./datePatterns.ts";
import { monthsAlone } from "./monthAlone.ts";
import { isAge, weekdaysOfNoDay } from "./noDay.ts";
import { readDate } from "./readDate.ts";
import { resolveDate } from "./resolveDate.ts";
import { tenseOf } from "./weekdayTense.ts";
import { writtenOn } from "./writtenOn.ts";
import { withYearBeside } from "./yearBeside.ts";

/** More than these are a chronicle, not a brief. */
const MOST = 8;
/** Characters between a weekday and the date it is part of: ", den ". */
const BESIDE = 7;
/** First sentences, in which "today" is the day of the news. */
const LEADING = 3;

/**
 * The days and months that the article names, earliest first, each once: where a key point names it, else where it stands first.
 * "Tuesday" and "yesterday" are resolved against the day of publication, and left out where the page does not state it or has been written
 * anew since. Linear.
 */
export function findDates(
  article: Pick<Article, "blocks" | "language" | "published" | "modified">,
  sentences: readonly Sentence[],
  points: readonly KeyPoint[],
): ArticleDate[] {
  const language = languageOf(article);
  const told = new Set(points.flatMap(({ sentence, companion }) => [sentence.index, companion?.index ?? -1]));
  const best = new Map<string, ArticleDate>();
  const written = writtenOn(article);
  const all = withinYearTold(
    sentences.flatMap((sentence) =>
      datesOf(sentence, written, language, told.has(sentence.index) || sentence.index < LEADING),
    ),
    written,
  );
  // "the attack of Oct. 7, 2023", and later "the Oct. 7 attack": one day.
  const yearsFrom = (wanted: Found["year"]) =>
    all.flatMap(({ date, year }) => (year === wanted ? [[date.slice(4), date] as const] : []));
  // "changed her story of the June 12 landing", "a June 12 landing that nobody would allow": one day.
  const sure = new Map([...yearsFrom("over"), ...yearsFrom("told"), ...yearsFrom("stated")]);
  for (const { year, ...named } of all) {
    const found =
      year === null || year === "stated" ? named : { ...named, date: sure.get(named.date.slice(4)) ?? named.date };
    const { sentence } = found;
    const before = best.get(found.date);
    if (before && isBareMonth(found)) continue;
    const isFuller = !before || isBareMonth(before);
    if (isFuller || (told.has(sentence.index) && !told.has(before.sentence.index))) best.set(found.date, found);
  }
  const ranked = [...best.values()].sort(
    (a, b) =>
      Number(told.has(b.sentence.index)) - Number(told.has(a.sentence.index)) ||
      Number(isBareMonth(a)) - Number(isBareMonth(b)) ||
      a.sentence.index - b.sentence.index,
  );
  return ranked
    .slice(0, MOST)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.sentence.index - b.sentence.index));
}

/** "In March": the less telling of two dates. */
const isBareMonth = ({ date, quote }: ArticleDate) => date.length === 7 && !/\p{Nd}/u.test(quote.text);

/**
 * "The ship sank on 3 May 2019 and was raised on 12 June" tells of one year. In the next sentence a later day of the calendar may be of that
 * year or of the last: it is left out.
 */
function withinYearTold(all: readonly Found[], today: string | null): Found[] {
  const stated = Map.groupBy(
    all.filter(({ year }) => year === "stated"),
    ({ sentence }) => sentence.index,
  );
  return all.flatMap((found) => {
    const { date, year, sentence, quote } = found;
    if (year === null || year === "stated" || date.length < 10 || date > (today ?? "")) return [found];
    const same = stated.get(sentence.index)?.findLast((other) => other.quote.start < quote.start);
    const last = same ?? stated.get(sentence.index - 1)?.findLast((other) => other.quote.block === quote.block);
    if (!last || last.date.slice(0, 4) >= date.slice(0, 4) || last.date.slice(5) > date.slice(5)) return [found];
    return same && year === "told" ? [{ ...found, date: last.date.slice(0, 4) + date.slice(4) }] : [];
  });
}

interface Found extends ArticleDate {
  /**
   * What its year comes from: stated beside it, told by a sentence that looks back, or by one that tells of what is over, or the nearest;
   * null for a day that needs none.
   */
  readonly year: "stated" | "told" | "over" | "nearest" | null;
}

function datesOf(sentence: Sentence, today: string | null, language: Language, isLeading: boolean): Found[] {
  if (SIGNATURE.test(sentence.text) || isDateLine(sentence, language)) return [];
  const quoted = quotations(sentence.text).spans;
  const taken: { readonly start: number; readonly end: number }[] = [];
  const dates: Found[] = [];
  const tense = tenseOf(sentence, language);
  for (const { form, pattern } of datePatterns(language)) {
    const matches = allMatches(sentence.text, pattern);
    const none = form === "weekday" ? weekdaysOfNoDay(sentence.text, matches.map(placeOf), language) : null;
    for (const match of matches) {
      const whole = trimmed(match[0], language);
      const [start, end] = [match.index, match.index + whole.length];
      if (taken.some((other) => start < other.end && end > other.start)) continue;
      // "Freitag (24. Mai)", "mardi 29 août": the date says it all.
      if (form === "weekday" && taken.some((other) => other.start >= end && other.start - end <= BESIDE)) continue;
      // "16 Temmuz 2019 Salı": and so it does right before the weekday.
      if (
        form === "weekday" &&
        taken.some((other) => /^[\s,(（]{0,2}$/u.test(sentence.text.slice(other.end, start)) && other.end <= start)
      )
        continue;
      // What is quoted was said on a day nobody states; "today" is news in the points and the lead only.
      if (form !== "calendar" && within(quoted, start)) continue;
      if (
        form === "weekday" &&
        (!isDay(match[0], sentence.text, start, language) || isInName(sentence.text.slice(0, start), language))
      )
        continue;
      // Behind a month a day may be one of that month.
      if (form === "day" && /[月월]/u.test(sentence.text.slice(0, start))) continue;
      if (form === "calendar" && language.code === "en" && EVERY.test(sentence.text.slice(0, start))) continue;
      if (none?.has(start) || OF_ANOTHER_YEAR.test(sentence.text.slice(end, end + 20))) continue;
      const written = withYearBeside(
        readDate(match.groups ?? {}, language),
        sentence.text,
        start,
        end,
        today,
        language,
      );
      if (written?.relative === 0 && !isLeading) continue;
      if (written?.relative !== undefined && isAge(sentence.text, start, end, written.relative, language)) continue;
      const looks =
        form === "weekday"
          ? tense(start, end)
          : form === "calendar"
            ? calendarTense(sentence, start, end, language)
            : "open";
      const date = written && resolveDate(written, today, looks);
      if (!date) continue;
      taken.push({ start, end });
      // "till den 20 mars.": the full stop is that of the sentence.
      const stop = /\.$/u.test(whole) && sentence.text.length === end ? 1 : 0;
      const quote = {
        block: sentence.block,
        start: sentence.start + start,
        end: sentence.start + end - stop,
        text: whole.slice(0, whole.length - stop),
      };
      const isOver = looks === "told" && today !== null && date < today;
      const told = looks === "past" ? "told" : isOver ? "over" : "nearest";
      const year = form !== "calendar" ? null : written.year !== undefined ? "stated" : told;
      dates.push({ quote, date, sentence, year });
    }
  }
  for (const { start, end, date } of monthsAlone(sentence, today, language, tense)) {
    if (within(quoted, start) || taken.some((other) => start < other.end && end > other.start)) continue;
    if (OF_ANOTHER_YEAR.test(sentence.text.slice(end, end + 20))) continue;
    const text = sentence.text.slice(start, end);
    const quote = { block: sentence.block, start: sentence.start + start, end: sentence.start + end, text };
    dates.push({ quote, date, sentence, year: null });
  }
  return dates;
}

/** "— Harbour Watch (@HarbourWatch) January 12, 2026": when a message shown in the text was sent. */
const SIGNATURE = /^[—–-]\s?[^()]{1,60}\(@\w+\)/u;

/** "The Norvik Herald: Mon Jan 12 2026, 02:55 hrs": a line that tells nothing but when and where it was printed. */
function isDateLine({ text }: Sentence, { code, months, weekdays }: Language): boolean {
  if (!CAPITAL.has(code) || /[.!?][”"’»)]*$/u.test(text) || !/\d{4}/u.test(text)) return false;
  const small = text.match(/(?<![\p{Alpha}\p{N}])\p{Lower}{3,}/gu) ?? [];
  return small.filter((word) => !months.has(word) && !weekdays.has(word)).length < 2;
}

const placeOf = ({ 0: { length }, index }: RegExpExecArray) => ({ start: index, end: index + length });

/** "Every May 17": any of them. */
const EVERY = /\b(?:every|each)\s$/iu;

/** "On December 9 of that year": of which one, another sentence says. */
const OF_ANOTHER_YEAR = /^\s(?:of|in)\s(?:that|the\ssame|the\sfollowing)\syear\b/u;

const within = (spans: readonly (readonly [number, number])[], at: number) =>
  spans.some(([start, end]) => at >= start && at < end);

/** Without the full stop that ends the sentence and no abbreviation: "31 décembre." */
const trimmed = (written: string, { abbreviations, numberAbbreviations }: Language): string => {
  const last = /(\p{Alpha}+)\.$/u.exec(written)?.[1]?.toLowerCase();
  return last && !abbreviations.has(last) && !numberAbbreviations.has(last) ? written.slice(0, -1) : written;
};

/** "Good Friday", "Black Friday": a name, not a day; the first word of a sentence has its capital anyway. */
const isInName = (before: string, { code }: Language) => CAPITAL.has(code) && /\s\p{Upper}\p{Lower}+\s$/u.test(before);

/** "Sun", "mardi", "segunda": a weekday that the language writes with a capital is one only so. */
function isDay(word: string, text: string, at: number, { code }: Language): boolean {
  if (code !== "tr") return !CAPITAL.has(code) || /^\P{Lower}/u.test(word);
  // "Pazar" is a market, too: a Turkish weekday says what it is.
  const around = TURKISH_DAY.before.test(text.slice(0, at)) || TURKISH_DAY.behind.test(text.slice(at + word.length));
  return around || (at > 0 && /^\P{Lower}/u.test(word));
}
const TURKISH_DAY = {
  before: /(?<!\p{Alpha})(?:geçen|geçtiğimiz|önümüzdeki|gelecek)\s$/iu,
  behind: /^\s(?:günü|gecesi|akşamı|sabahı|öğle)/u,
} as const;
const CAPITAL = new Set(["en", "de", "el", "tr", "id"]);
