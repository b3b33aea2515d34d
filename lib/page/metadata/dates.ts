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

function zoneOf(zone: string): string {
  if (zone.toUpperCase() === "Z") return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

const isDay = (year: number, month: number, day: number) =>
  year >= OLDEST_YEAR && year <= NEWEST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** "4 March 2026", "Wed, 04 Mar 2026 09:30:00 GMT": the day, by the words alone, so that no time zone shifts it. */
function dayOfText(text: string): string | null {
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+(\p{L}{3,9})\.?,?\s+(\d{4})\b/u.exec(text);
  const american = /\b(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(text);
  const found = day ? [day[1], day[2], day[3]] : american ? [american[2], american[1], american[3]] : null;
  if (!found) return null;
  const month = MONTHS.findIndex((names) => names.some((name) => found[1]?.toLowerCase().startsWith(name))) + 1;
  if (!isDay(Number(found[2]), month, Number(found[0]))) return null;
  return `${found[2]}-${String(month).padStart(2, "0")}-${String(found[0]).padStart(2, "0")}`;
}

/** The day in an address: "/2026/03/04/ferry", "/news/2026-03-04-ferry". */
export function dateInAddress(url: string): string | null {
  const [, year, month, day] = /\/(\d{4})([/-])(\d{2})\2(\d{2})(?!\d)/.exec(url)?.filter((_, at) => at !== 2) ?? [];
  return isoDate(`${year}-${month}-${day}`);
}

/** The beginnings of the names of months in the languages whose pages write dates out. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "jän", "ene", "gen"],
  ["feb", "fév", "fev"],
  ["mar", "mär", "maa"],
  ["apr", "avr", "abr"],
  ["may", "mai", "mei", "maj", "mag"],
  ["jun", "juin", "giu"],
  ["jul", "juil", "lug"],
  ["aug", "aoû", "ago"],
  ["sep", "set"],
  ["oct", "okt", "ott", "out"],
  ["nov"],
  ["dec", "dez", "déc", "dic", "des"],
];
