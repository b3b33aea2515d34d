import type { Language } from "../../text/languages/types.ts";
import { readNumber } from "../figures/readNumber.ts";
import type { WrittenDate } from "./resolveDate.ts";
import { MONTHS_AWAY, YEARS_AWAY } from "./saidBeside.ts";

/** What the named groups of a `DatePattern`'s match say; null for a month that there is not. */
export function readDate(groups: Readonly<Record<string, string | undefined>>, language: Language): WrittenDate | null {
  const number = (written: string | undefined) =>
    written === undefined ? undefined : (readNumber(written, language.decimalMark) ?? undefined);
  const of = (values: ReadonlyMap<string, number>, word: string | undefined) =>
    word === undefined ? undefined : values.get(word.toLowerCase().replace(/\s+/g, " "));
  const month = of(language.months, groups.month) ?? number(groups.monthNumber);
  const written = {
    year: number(groups.year),
    month,
    day: number(groups.day),
    weekday: of(language.weekdays, groups.weekday),
    relative: of(language.relativeDays, groups.relative),
    yearsAway: YEARS_AWAY[groups.yearsAway ?? ""],
    monthsAway: MONTHS_AWAY[(groups.monthsAway ?? "").replace(/\s/gu, " ")],
  };
  return month !== undefined && (month < 1 || month > 12) ? null : written;
}
