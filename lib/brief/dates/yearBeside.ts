import { alternatives } from "../../text/alternatives.ts";
import type { Language } from "../../text/languages/types.ts";
import { datePatterns } from "./datePatterns.ts";
import { readDate } from "./readDate.ts";
import type { WrittenDate } from "./resolveDate.ts";
import { sideOf, yearOnSide } from "./saidBeside.ts";

/** Characters before a date in which its weekday stands, and behind it in which its year does. */
const REACH = { before: 30, behind: 40 } as const;
/** What ties the first day of a range to its last: "23 May – 28 September 2025". */
const TO =
  /^\s?(?:[-–—]|to|until|till|through|and|bis(?:\szum)?|und|au|et|al|y|e|do|po|по|и|до|až|a|și|şi|până\sla|i|in|és|dan|hingga|sampai|og|til|ir|iki|و|تا)\s?$/iu;
/** "Of last year", "de l’année dernière", and "of next year", right behind the day. */
export const LAST_YEAR =
  /^\s(?:of\slast\syear|last\syear|de\sl[’'](?:an|année)\s(?:dernier|dernière|passée?)|(?:des\s)?(?:vergangenen|letzten|vorigen)\sJahres|del\saño\spasado|do\sano\spassado|dell[’']anno\sscorso|(?:van\s)?vorig\sjaar|i\sfjor|förra\såret|sidste\sår|zeszłego\sroku|ubiegłego\sroku|прошлого\sгода|минулого\sроку|loňského\sroku|minulého\sroku|prošle\sgodine|lani|lanskega\sleta|миналата\sгодина|anul\strecut|al\sanului\strecut|de\sl[’']any\spassat|tahun\slalu|í\sfyrra|pernai|سال\sگذشته)(?!\p{Alpha})/iu;
export const NEXT_YEAR =
  /^\s(?:of\snext\syear|next\syear|de\sl[’'](?:an|année)\s(?:prochain|prochaine)|(?:des\s)?(?:nächsten|kommenden)\sJahres|del\spróximo\saño|del\saño\spróximo|do\spróximo\sano|dell[’']anno\sprossimo|volgend\sjaar|neste\sår|nästa\sår|næste\sår|przyszłego\sroku|следующего\sгода|наступного\sроку|příštího\sroku|budúceho\sroku|(?:iduće|sljedeće)\sgodine|prihodnje(?:ga)?\slet[oa]|следващата\sгодина|anul\sviitor|de\sl[’']any\svinent|tahun\sdepan|á\snæsta\sári|kitų\smetų|سال\sآینده)(?!\p{Alpha})/iu;

/** "In 2019 he ran on October 5": of the year that the sentence tells of. */
const IN_YEAR: Readonly<Record<string, RegExp>> = {
  en: /^In\s((?:19|20)\d\d),?\s[^.;]*$/u,
  de: /^(?:Im\sJahr(?:e)?\s)((?:19|20)\d\d)\s[^.;]*$/u,
  fr: /^En\s((?:19|20)\d\d),?\s[^.;]*$/u,
  es: /^En\s((?:19|20)\d\d),?\s[^.;]*$/u,
  it: /^Nel\s((?:19|20)\d\d),?\s[^.;]*$/u,
  pt: /^Em\s((?:19|20)\d\d),?\s[^.;]*$/u,
};

/**
 * A day without its year with what is said of it right beside it: its weekday, "of last year", or the year of the day that closes a range.
 *
 * @param today the day of publication, ISO 8601, or null.
 */
export function withYearBeside(
  written: WrittenDate | null,
  text: string,
  start: number,
  end: number,
  today: string | null,
  language: Language,
): WrittenDate | null {
  const thisYear = Number(today?.slice(0, 4) ?? Number.NaN);
  const thisMonth = Number(today?.slice(5, 7) ?? Number.NaN);
  if (written?.yearsAway !== undefined) return thisYear ? { ...written, year: thisYear + written.yearsAway } : null;
  if (written?.monthsAway !== undefined) {
    const month = thisYear * 12 + thisMonth - 1 + written.monthsAway;
    return month ? { ...written, year: Math.floor(month / 12), month: (month % 12) + 1 } : null;
  }
  if (written?.day === undefined || written.month === undefined || written.year !== undefined) return written;
  const rest = text.slice(end, end + REACH.behind);
  if (thisYear && LAST_YEAR.test(rest)) return { ...written, year: thisYear - 1 };
  if (thisYear && NEXT_YEAR.test(rest)) return { ...written, year: thisYear + 1 };
  const side = today ? sideOf(text.slice(Math.max(0, start - 20), start), rest, language.code) : null;
  if (today && side !== null) return { ...written, year: yearOnSide(side, written.month, written.day, today) };
  const told = thisYear ? Number(IN_YEAR[language.code]?.exec(text.slice(0, start))?.[1] ?? thisYear) : thisYear;
  if (told < thisYear) return { ...written, year: told };
  return (
    ofRange(written, written.month, rest, language) ?? {
      ...written,
      weekday: weekdayBefore(text.slice(Math.max(0, start - REACH.before), start), language),
    }
  );
}

/** A day that opens a range has the year of its end, or the one before it. */
function ofRange(written: WrittenDate, month: number, rest: string, language: Language): WrittenDate | null {
  for (const { form, pattern } of datePatterns(language)) {
    const next = form === "calendar" ? rest.matchAll(pattern).next().value : undefined;
    const last = next && TO.test(rest.slice(0, next.index)) ? readDate(next.groups ?? {}, language) : null;
    if (last?.year === undefined || last.month === undefined) continue;
    return { ...written, year: last.month < month ? last.year - 1 : last.year };
  }
  return null;
}

const made = new Map<string, RegExp | null>();

/** "Tuesday, ", "Dienstag, den ", "mardi ": the weekday that stands right before the day. */
function weekdayBefore(before: string, language: Language): number | undefined {
  let pattern = made.get(language.code);
  if (pattern === undefined) {
    const weekday = alternatives(language.weekdays.keys());
    pattern = weekday ? new RegExp(`(${weekday}),?\\s(?:(?:den|dem|the|le|el|il|de|d\\.)\\s)?$`, "iu") : null;
    made.set(language.code, pattern);
  }
  const found = pattern?.exec(before)?.[1];
  return found === undefined ? undefined : language.weekdays.get(found.toLowerCase().replace(/\s+/g, " "));
}
