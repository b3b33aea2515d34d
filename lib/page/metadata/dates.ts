/** ISO 8601 as pages write it: "2026-03-04", "2026-03-04T09:30", "2026-03-04 09:30:00 +0100", "20260304". */
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?/i;
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
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour}:${minute}:${second ?? "00"}${zone ? zoneOf(zone) : ""}`;
}

/** "z", "+01", "+0100", "+01:00" */
const zoneOf = (zone: string): string =>
  zone.length === 1 ? "Z" : `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`;

const isDay = (year: number, month: number, day: number) =>
  year >= OLDEST_YEAR && year <= NEWEST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** "4", "4.", "4th", "1er" */
const DAY = String.raw`(\d\d?)\p{Ll}{0,2}\.?`;
const MONTH = String.raw`(\p{L}{3,11}|(?<=\.)\d\d?(?=\.))\.?`;
const OF = String.raw`\s*(?:del? )?`;
const WRITTEN = new RegExp(String.raw`\b(?:${DAY}${OF}${MONTH}|${MONTH}${OF}${DAY}),?${OF}(\d{4})\b`, "u");

/** "4 March 2026", "04.03.2026", "4 de marzo de 2026", "Wed, 04 Mar 2026 09:30:00 GMT": the day, by the words alone, so that no time zone shifts it. */
function dayOfText(text: string): string | null {
  const [, first, second, third, fourth, year] = WRITTEN.exec(text) ?? [];
  const name = (second ?? third ?? "").toLowerCase();
  const month = Number(name) || monthOf(name);
  const day = first ?? fourth;
  if (!isDay(Number(year), month, Number(day))) return null;
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Languages whose pages write dates out, those first that most do in. */
const LOCALES = "en de fr es it pt nl sv da nb fi pl cs ru uk tr el".split(" ");

/** The number of a month by its name or the beginning of it, in the form it has behind a day ("stycznia"); 0 for any other word. */
function monthOf(name: string): number {
  for (const locale of name ? LOCALES : []) {
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
