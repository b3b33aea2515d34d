/** The years that are written with four digits: other moments would neither sort nor be read as what they are. */
const FIRST = Date.parse("0000-01-01T00:00:00.000Z");
const LAST = Date.parse("9999-12-31T23:59:59.999Z");

/** A moment as it is written down: ISO 8601, UTC, with milliseconds. A clock beyond the years of four digits stands at their end. */
export function momentOf(now: Date): string {
  return new Date(Math.min(LAST, Math.max(FIRST, now.getTime()))).toISOString();
}
