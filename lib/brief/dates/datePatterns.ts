import { alternatives } from "../../text/alternatives.ts";
import type { Language } from "../../text/languages/types.ts";

const YEAR = "(?<year>\\p{Nd}{4})";
const DAY = "(?<day>\\p{Nd}{1,2})";
/** "March 2-5", "22.-27. Januar": a range of days has the first one. */
const TO_DAY = "(?:\\.?[–-]\\p{Nd}{1,2}(?!\\p{N}))?";

export type DateForm = "calendar" | "weekday" | "relative";

/** One way to write a date: the groups year, month, monthNumber, day, weekday, relative, as far as it has them. */
export interface DatePattern {
  readonly form: DateForm;
  readonly pattern: RegExp;
}

/** "La mañana" is the morning, "mañana" tomorrow; so is German "der Morgen", with a capital. */
const NOT_A_TIME_OF_DAY = "(?<!(?:^|\\s)(?:la|las|esta|una|cada|por)\\s)";

const made = new Map<string, readonly DatePattern[]>();

/** The ways a language writes dates, the fuller first; made once. */
export function datePatterns(language: Language): readonly DatePattern[] {
  let patterns = made.get(language.code);
  if (!patterns) {
    patterns = makePatterns(language);
    made.set(language.code, patterns);
  }
  return patterns;
}

function makePatterns(language: Language): DatePattern[] {
  const { months, weekdays, relativeDays } = language;
  const month = alternatives(months.keys());
  const weekday = alternatives(weekdays.keys());
  const relative = alternatives(relativeDays.keys());
  const edge = "(?<![\\p{L}\\p{M}\\p{N}./-])";
  const of = "(?:\\s+(?:de|del|of|do|di))?";
  const named = month && language.code === "ro" ? `${month}${NO_COMPARATIVE}` : month;
  const calendar = [
    `${edge}${YEAR}-(?<monthNumber>\\p{Nd}{2})-${DAY}(?![\\p{N}-])`,
    `(?:${YEAR}\\s?[年년]\\s?)?(?<![\\p{N}])(?<monthNumber>\\p{Nd}{1,2})\\s?[月월]\\s?${DAY}\\s?[日號号일]`,
    `${YEAR}\\s?[年년]\\s?(?<monthNumber>\\p{Nd}{1,2})\\s?[月월]`,
    ...(month ? (YEAR_FIRST[language.code]?.(month) ?? []) : []),
    ...(month
      ? [
          `${edge}${DAY}${TO_DAY}(?:st|nd|rd|th|er|º|ª|\\.)?(?:${of}\\s+|\\s+d[’'])(?<month>${named})\\.?(?:,?${of}\\s+${YEAR}(?!\\p{N}))?`,
          `(?<month>${month})\\.?\\s+${DAY}(?:st|nd|rd|th)?${TO_DAY}(?![\\p{N}:.,]\\p{N}|\\p{N})(?:,?\\s+${YEAR}(?!\\p{N}))?`,
          `(?<month>${month})${of},?\\s+${YEAR}(?!\\p{N})`,
        ]
      : []),
    // "Ngày 22/10"
    ...(language.code === "vi"
      ? [`(?<=(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)\\s)${DAY}/(?<monthNumber>\\p{Nd}{1,2})(?![/\\p{N}])`]
      : []),
    // "(12/5)"
    ...(language.code === "id" ? [`(?<=\\()${DAY}/(?<monthNumber>\\p{Nd}{1,2})(?=\\))`] : []),
    ...(DAY_FIRST.has(language.code)
      ? [
          `${edge}${DAY}[./]${SPACED.has(language.code) ? "\\s?" : ""}(?<monthNumber>\\p{Nd}{1,2})[./]${SPACED.has(language.code) ? "\\s?" : ""}${YEAR}(?![\\p{N}])`,
        ]
      : []),
  ];
  return [
    ...calendar.map((source): DatePattern => ({ form: "calendar", pattern: new RegExp(source, "giu") })),
    ...(weekday ? [{ form: "weekday", pattern: new RegExp(`(?<weekday>${weekday})`, "giu") } as const] : []),
    ...(relative
      ? [
          {
            form: "relative",
            pattern: new RegExp(`${NOT_A_TIME_OF_DAY}(?<relative>${relative})`, language.code === "de" ? "gu" : "giu"),
          } as const,
        ]
      : []),
  ];
}

/** Languages that write 13.01.2026 for 13 January; English has it both ways and is left alone. */
const DAY_FIRST = new Set("de fr es it pt nl da nb pl ru uk el tr vi he ar cs sk ro fi bg hr sl ca id is".split(" "));
/** And those that set a space behind each full stop of it: "13. 1. 2026". */
const SPACED = new Set("cs sk hr sl".split(" "));

/** Romanian "mai" is May, and "more" before an adjective: "10 mai mulți". */
const NO_COMPARATIVE = "(?!\\s(?:mul|pu[tțţ]in|mar[ei]|mic|bun|des|mic)\\p{L}*)";

/** Languages that put the year first: "2024. május 12-én", "2024 májusában", "2025 m. gegužės 12 d.". */
const YEAR_FIRST: Readonly<Record<string, (month: string) => string[]>> = {
  hu: (month) => [
    `${YEAR}\\.?\\s+(?<month>${month})(?:\\s+${DAY}(?:[-‑]\\p{Ll}+|\\.)?(?!\\p{N}))?`,
    `(?<month>${month})\\s+${DAY}[-‑]\\p{Ll}+`,
    `${YEAR}\\.\\s?(?<monthNumber>\\p{Nd}{2})\\.\\s?${DAY}(?!\\p{N})`,
  ],
  lt: (month) => [
    `(?:${YEAR}(?:\\s+m\\.|-(?:ųjų|aisiais))\\s+)?(?<month>${month})\\s+${DAY}(?:[-‑]\\p{Ll}+|\\s+d\\.)`,
    `${YEAR}(?:\\s+m\\.|-(?:ųjų|aisiais))\\s+(?<month>${month})`,
  ],
};
