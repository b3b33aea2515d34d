/** ISO 8601 as pages write it: "2026-03-04", "2026-03-04T09:30", "2026-03-04 09:30:00 +0100", "20260304"; and "2026年3月4日", "2026/3/4", "2026.03.04". */
const ISO =
  /^\D*(\d{4})[-/.年]?\s?(\d\d|\d(?=\D))[-/.月]?\s?(\d\d|\d(?!\d))(?:[T\s日]+(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?/i;
/** News is not older than the web, nor from the future: such dates are of something else. */
const OLDEST_YEAR = 1980;
const NEWEST_YEAR = 2100;

/**
 * A date of a page as ISO 8601, as precise as the page states it, or null. A time without a zone keeps none: which one the page meant
 * is not for us to guess. Text dates ("March 4, 2026") are read as days.
 */
export function isoDate(text: string | null): string | null {
  const trimmed = text?.trim() ?? "";
  const iso = ISO.exec(trimmed);
  if (!iso) return dayOfText(trimmed);
  const [, year = "", month = "", day = "", hour, minute, second, zone] = iso;
  const date = dayOf(year, month, day);
  if (!date || !hour || !minute || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour}:${minute}:${second ?? "00"}${zone ? zoneOf(zone) : ""}`;
}

/** "z", "+01", "+0100", "+01:00" */
const zoneOf = (zone: string): string =>
  zone.length === 1 ? "Z" : `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`;

/** A day as ISO 8601, or null for none that an article can be of. */
function dayOf(...parts: readonly (string | number | undefined)[]): string | null {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const isDay = year >= OLDEST_YEAR && year <= NEWEST_YEAR && month && month <= 12 && day && day <= 31;
  return isDay ? parts.map((part) => String(part).padStart(2, "0")).join("-") : null;
}

/** "4", "4.", "4th", "1er". Not by `String.raw`: what has a tagged template in it, V8 compiles anew each time it is injected. */
const DAY = "(\\d\\d?)\\p{Lower}{0,2}\\.?";
const MONTH = "(\\p{Alpha}{3,11}|(?<=\\.)\\d\\d?(?=\\.))\\.?";
const OF = "\\s*(?:del? )?";
const WRITTEN = new RegExp(`\\b(?:${DAY}${OF}${MONTH}|${MONTH}${OF}${DAY}),?${OF}(\\d{4})\\b`, "u");

/** "4 March 2026", "04.03.2026", "4 de marzo de 2026", "Wed, 04 Mar 2026 09:30:00 GMT": the day, by the words alone, so that no time zone shifts it. */
function dayOfText(text: string): string | null {
  // "2026 Mar 4", as journals write it.
  const [, first, second, third, fourth, year] = WRITTEN.exec(text.replace(/^(\d{4}) (\D+ \d\d?)$/, "$2 $1")) ?? [];
  const name = (second ?? third ?? "").toLowerCase();
  return dayOf(year, Number(name) || (name && monthOf(name)), first ?? fourth);
}

/** Languages whose pages write dates out, those first that most do in, by the script of a word. The first format of each costs a millisecond. */
const localesOf = (word: string): readonly string[] =>
  (word < "\u0370" ? "en de fr es it pt nl sv da nb pl tr cs fi ro hr id" : word < "\u0400" ? "el" : "ru uk ar").split(
    " ",
  );

/** The number of a month by its name or the beginning of it, in the form it has behind a day ("stycznia"); 0 for any other word. */
function monthOf(name: string): number {
  for (const locale of localesOf(name)) {
    const written = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" });
    for (let month = 12; month > 0; month--) {
      const words = written
        .format(new Date(2000, month - 1, 9))
        .toLowerCase()
        .split(/[ .]+/);
      if (words.some((word) => word.startsWith(name))) return month;
    }
  }
  return 0;
}

/** The day in an address: "/2026/03/04/ferry", "/news/2026-03-04-ferry". */
export function dateInAddress(url: string): string | null {
  const [, year, month, day] = /\/(\d{4})([/-])(\d{2})\2(\d{2})(?!\d)/.exec(url)?.filter((_, at) => at !== 2) ?? [];
  return isoDate(`${year}-${month}-${day}`);
}
