const MONTH = /^(\d{4})-(\d{2})$/;

/**
 * The day or month of an ISO 8601 date for a reader, or the text itself when it is no date.
 *
 * A date without a time is a day on the calendar wherever the reader is: read as UTC it would be the day before in America.
 */
export function readableDay(iso: string, locale?: string): string {
  const [, year, month] = MONTH.exec(iso) ?? [];
  if (year && month) {
    const first = new Date(Number(year), Number(month) - 1, 1);
    return new Intl.DateTimeFormat(locale, { month: "short", year: "numeric" }).format(first);
  }
  const dayOnly = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const date = dayOnly ? new Date(Number(dayOnly[1]), Number(dayOnly[2]) - 1, Number(dayOnly[3])) : new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(date);
}
