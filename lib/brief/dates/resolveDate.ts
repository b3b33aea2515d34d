const DAY_MS = 86_400_000;
/** The day of publication as midnight UTC: dates are days here, without a time or a zone. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** What a date says as written; months count from 1, weekdays from Monday, 1. */
export interface WrittenDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  /** Years and months from those of writing. */
  readonly yearsAway?: number | undefined;
  readonly monthsAway?: number | undefined;
  /** Days from the day of writing. */
  readonly relative?: number | undefined;
}

/**
 * "A week on Tuesday" ("week"), "Tuesday next week" ("next-week"), "last week" ("last-week") and "this week"; else whether the sentence looks ahead, to the day after this one of that name ("next"), names the day before today's, or only tells of what was
 * ("told"): that may be a day soon to come ("was told to leave on"), but none months ahead. Of what was so until a day ("limit") that day
 * may be either.
 */
export type Tense =
  | "week"
  | "next-week"
  | "last-week"
  | "this-week"
  | "past"
  | "told"
  | "future"
  | "next"
  | "limit"
  | "open";

/** Which week a weekday is of, counted from that of publication. */
const WEEKS_AWAY: Readonly<Partial<Record<Tense, number>>> = { "next-week": 1, "this-week": 0, "last-week": -1 };

/** A day so many days ahead is nearer than the one of its name before. */
const NEAR = 3;

/** Days to come that are soon, in a sentence that tells of what was. */
const SOON = 60;
/** How many days after publication a date without its year lies at least that is told as to come: a story may be some days old where it is printed. */
const LEAST_AHEAD: Readonly<Partial<Record<Tense, number>>> = { future: -7 };
/** How many days after publication a date without its year may lie at most. */
const MOST_AHEAD: Readonly<Partial<Record<Tense, number>>> = { past: 0, told: SOON };

/**
 * The day or month a written date means, as ISO 8601 ("2026-01-13", "2026-01"), or null when that cannot be told. A date without its
 * year is the one nearest to publication, of those on the weekday written beside it, in a sentence that looks back the last one, in one that tells of what was none that is months ahead; a weekday is that of the week before it, or after
 * it in a sentence that looks ahead, and of a limit the nearer one. The weekday of publication is today, unless "last" or "next" says which one.
 *
 * @param published the day of publication, ISO 8601, or null when the page does not say: then only full dates are resolved.
 */
export function resolveDate(written: WrittenDate, published: string | null, tense: Tense): string | null {
  const { year, month, day, weekday, relative } = written;
  if (month !== undefined) {
    if (day === undefined) return year === undefined ? null : `${pad(year, 4)}-${pad(month, 2)}`;
    return year === undefined
      ? nearest(month, day, published, [LEAST_AHEAD[tense] ?? -Infinity, MOST_AHEAD[tense] ?? Infinity], weekday)
      : existing(year, month, day);
  }
  const today = published ? midnight(published) : null;
  if (today === null) return null;
  if (day !== undefined) return nearDay(day, today);
  if (relative !== undefined) return isoDay(today + relative * DAY_MS);
  if (weekday === undefined) return null;
  const weeks = WEEKS_AWAY[tense];
  if (weeks !== undefined) {
    const monday = today - (weekdayOf(today) - 1) * DAY_MS;
    return isoDay(monday + (weekday - 1 + weeks * 7) * DAY_MS);
  }
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (tense === "week") return isoDay(today + (ahead + 7) * DAY_MS);
  if (tense === "future" || tense === "next" || (tense === "limit" && ahead <= NEAR))
    return isoDay(today + (ahead || (tense === "next" ? 7 : 0)) * DAY_MS);
  const back = (7 - ahead) % 7;
  return isoDay(today - (back || (tense === "past" ? 7 : 0)) * DAY_MS);
}

function midnight(published: string): number | null {
  const [, year, month, day] = DAY.exec(published) ?? [];
  return year ? Date.UTC(Number(year), Number(month) - 1, Number(day)) : null;
}

const weekdayOf = (time: number): number => new Date(time).getUTCDay() || 7;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const pad = (value: number, length: number) => String(value).padStart(length, "0");

/** The date, unless the month has no such day. */
function existing(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return year > 999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoDay(time) : null;
}

/** Days around publication in which a day without its month lies; further away it is one of another month. */
const AROUND = 10;

/** The day of that number next to today, or null. */
function nearDay(day: number, today: number): string | null {
  for (let away = 0; away <= AROUND; away++)
    for (const time of [today - away * DAY_MS, today + away * DAY_MS])
      if (new Date(time).getUTCDate() === day) return isoDay(time);
  return null;
}

function nearest(
  month: number,
  day: number,
  published: string | null,
  [leastAhead, mostAhead]: readonly [number, number],
  weekday: number | undefined,
): string | null {
  const today = published ? midnight(published) : null;
  if (today === null) return null;
  const year = new Date(today).getUTCFullYear();
  const near = [year - 1, year, year + 1].flatMap((candidate) => existing(candidate, month, day) ?? []);
  const far = existing(year - 2, month, day) ?? [];
  const isOnIt = (candidate: string) => weekdayOf(Date.parse(candidate)) === weekday;
  const onIt = [far, near].flat().filter(isOnIt);
  const days = (onIt.length > 0 ? onIt : near).filter(
    (candidate) =>
      Date.parse(candidate) - today <= mostAhead * DAY_MS && Date.parse(candidate) - today >= leastAhead * DAY_MS,
  );
  return days.toSorted((a, b) => Math.abs(Date.parse(a) - today) - Math.abs(Date.parse(b) - today))[0] ?? null;
}
