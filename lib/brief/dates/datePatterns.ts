import { alternatives } from "../../text/alternatives.ts";
import { NOT_IN_WORD } from "../../text/apart.ts";
import type { Language } from "../../text/languages/types.ts";
import { MONTHS_AWAY, YEARS_AWAY } from "./saidBeside.ts";

const YEAR = "(?<year>\\p{Nd}{4})";
const DAY = "(?<day>\\p{Nd}{1,2})";
/** "March 2-5", "22.-27. Januar", "du 7 au 11 décembre": a range of days has the first one. */
const TO_DAY =
  "(?:\\.?(?:[–-]|\\s(?:to|and|bis(?:\\szum)?|und|au|et(?:\\sle)?|al|y(?:\\sel)?|e(?:\\sil)?)\\s)\\p{Nd}{1,2}(?!\\p{N}))?";

export type DateForm = "calendar" | "day" | "weekday" | "relative";

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
  // "ב-5 במרץ": a Hebrew preposition stands before the number with a hyphen.
  const edge = language.code === "he" ? `(?:${NOT_IN_WORD}(?<![./-])|(?<=\\p{Alpha}[-־]))` : `${NOT_IN_WORD}(?<![./-])`;
  const of = language.code === "el" ? "(?:\\s+του)?" : "(?:\\s+(?:de|del|of|do|di))?";
  const named = month && language.code === "ro" ? `${month}${NO_COMPARATIVE}` : month;
  const calendar = [
    `${edge}${YEAR}-(?<monthNumber>\\p{Nd}{2})-${DAY}(?![\\p{N}-])`,
    `(?:${YEAR}\\s?[年년]\\s?)?(?<![\\p{N}])(?<monthNumber>\\p{Nd}{1,2})\\s?[月월]\\s?${DAY}\\s?[日號号일]`,
    // "2027年3月期" is a term of business.
    `${YEAR}\\s?[年년]\\s?(?<monthNumber>\\p{Nd}{1,2})\\s?[月월](?!期)`,
    ...(EASTERN.has(language.code)
      ? [
          `(?<yearsAway>${Object.keys(YEARS_AWAY).join("|")})の?\\s?(?<monthNumber>\\p{Nd}{1,2})[月월](?!期|\\s?\\p{Nd}{1,2}[日號号일])`,
          `(?<monthsAway>${Object.keys(MONTHS_AWAY).join("|")})の?\\s?${DAY}[日號号일]`,
        ]
      : []),
    ...(month ? (OWN_YEARS[language.code]?.(month) ?? []) : []),
    ...(month
      ? [
          `${edge}${DAY}${TO_DAY}(?:st|nd|rd|th|er|º|ª|\\.)?(?:${of}\\s+|\\s+d[’'])(?<month>${named})\\.?(?:,?${of}\\s+${YEAR}(?!\\p{N}))?`,
          `(?<month>${month})\\.?\\s+${DAY}(?:st|nd|rd|th)?${TO_DAY}(?![\\p{N}:.,]\\p{N}|\\p{N})(?:,?\\s+${YEAR}(?!\\p{N}))?`,
          `(?<month>${month})${of},?\\s+${YEAR}(?!\\p{N})`,
        ]
      : []),
    // "Ngày 22/10"
    ...(language.code === "vi"
      ? [`(?<=(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)\\s)${DAY}[/-](?<monthNumber>\\p{Nd}{1,2})(?![/-]?\\p{N})`]
      : []),
    // "(12/5)"
    ...(language.code === "id" ? [`(?<=\\()${DAY}/(?<monthNumber>\\p{Nd}{1,2})(?=\\))`] : []),
    ...(DAY_FIRST.has(language.code)
      ? [
          `${edge}${DAY}[./]${SPACED.has(language.code) ? "\\s?" : ""}(?<monthNumber>\\p{Nd}{1,2})[./]${SPACED.has(language.code) ? "\\s?" : ""}${YEAR}(?![\\p{N}])`,
        ]
      : []),
  ];
  const dayAlone = DAY_ALONE[language.code];
  return [
    ...calendar.map((source): DatePattern => ({ form: "calendar", pattern: new RegExp(source, "giu") })),
    ...(dayAlone ? [{ form: "day", pattern: new RegExp(dayAlone, "gu") } as const] : []),
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

/** Languages that number their months. */
const EASTERN = new Set(["zh", "ja", "ko"]);

/** Languages that write 13.01.2026 for 13 January; English has it both ways and is left alone. */
const DAY_FIRST = new Set("de fr es it pt nl da nb pl ru uk el tr vi he ar cs sk ro fi bg hr sl ca id is".split(" "));
/** And those that set a space behind each full stop of it: "13. 1. 2026". */
const SPACED = new Set("cs sk hr sl".split(" "));

/** Romanian "mai" is May, and "more" before an adjective: "10 mai mulți". */
const NO_COMPARATIVE = "(?!\\s(?:mul|pu[tțţ]in|mar[ei]|mic|bun|des|mic)\\p{Alpha}*)";

/** "3日午前", "5日举行", "3일 오전": a day of this month, where the month goes without saying; not "3日間", "3日内", "3일 동안". */
const DAY_ALONE: Readonly<Record<string, string>> = {
  ja: `(?<![\\p{N}.,月約計毎])(?!1日に)${DAY}日(?=[、（(]|午前|午後|未明|早朝|朝|昼|夕|夜|深夜|発[表売生]|開[催幕]|に(?!わたり|及)|は|まで|から|夕|付)(?!は?も?間)`,
  zh: `(?<![\\p{N}.,月约約近])${DAY}日(?=[，,、（(]|上午|下午|凌晨|清晨|晚|中午|电|電|在|于|於|将|將|表示|说|說|发|發|宣|举|舉|召|抵|公布|报道|報導)(?!晚?内)`,
  ko: `(?<![\\p{N}.,월]\\s?|매월\\s)${DAY}일(?=\\s(?!동안|간|만|내|후|뒤|전|이내|연속|이상|이하|정도)|\\(|에\\s|부터|까지|(?<=(?:오는|지난)\\s\\p{Nd}{1,2}일)(?!간|째|동안))`,
};

/** Languages with ways of their own to write the year of a day, most before it: "2024. május 12-én", "2024 májusában", "2025 m. gegužės 12 d.". */
const OWN_YEARS: Readonly<Record<string, (month: string) => string[]>> = {
  // "5 tháng 3 năm 2025", "tháng 8/2024": the month is a number, and the year stands last.
  vi: () => [
    `${DAY}\\s+tháng\\s+(?<monthNumber>\\p{Nd}{1,2})(?:\\s+năm\\s+|[/-])${YEAR}(?!\\p{N})`,
    `(?<!\\p{Nd}\\s)tháng\\s+(?<monthNumber>\\p{Nd}{1,2})(?:\\s+năm\\s+|[/-])${YEAR}(?!\\p{N})`,
  ],
  // "২০২৫ সালের ৫ মার্চ"
  bn: (month) => [`${YEAR}\\s+সালের\\s+${DAY}\\s+(?<month>${month})`, `${YEAR}\\s+সালের\\s+(?<month>${month})`],
  hu: (month) => [
    `${YEAR}\\.?\\s+(?<month>${month})(?:\\s+${DAY}(?:[-‑]\\p{Lower}+|\\.)?(?!\\p{N}))?`,
    `(?<month>${month})\\s+${DAY}[-‑]\\p{Lower}+`,
    `${YEAR}\\.\\s?(?<monthNumber>\\p{Nd}{2})\\.\\s?${DAY}(?!\\p{N})`,
  ],
  lt: (month) => [
    `(?:${YEAR}(?:\\s+m\\.|-(?:ųjų|aisiais))\\s+)?(?<month>${month})\\s+${DAY}(?:[-‑]\\p{Lower}+|\\s+d\\.)`,
    `${YEAR}(?:\\s+m\\.|-(?:ųjų|aisiais))\\s+(?<month>${month})`,
  ],
};
