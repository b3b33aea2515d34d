import { alternatives } from "../../text/alternatives.ts";
import type { Language } from "../../text/languages/types.ts";
import type { Sentence } from "../../types.ts";
import type { Tense } from "./resolveDate.ts";
import { WAS } from "./weekdayTense.ts";
import { LAST_YEAR, NEXT_YEAR } from "./yearBeside.ts";

/** What stands before a month in which something is or was, by language: without one, "March" may be anything. */
const IN: Readonly<Record<string, string>> = {
  en: "in|since|by|until|last|next|early|late|(?:in\\s)?mid",
  de: "im|seit|ab|bis|Anfang|Mitte|Ende|(?:vergangen|kommend)en",
  fr: "en|depuis|dès|début|fin|mi",
  es: "en|desde|hasta",
  it: "a|da|entro",
  pt: "em|desde|até",
  nl: "in|sinds|vanaf|begin|eind|half",
  sv: "i|sedan",
  da: "i|siden",
  nb: "i|siden",
  pl: "we?|od",
  ru: "в|с|к",
};
/** What has gone on since a month lies behind it; "od" and "с" are said of what will begin, too. */
const GOES_ON = /^(?:since|seit|depuis|sinds|siden)$/iu;
const SINCE = /^(?:since|seit|depuis|desde|sinds|sedan|siden|od|с)(?!\p{Alpha})/iu;
/** A verb that tells what was, beside those of `WAS`. */
const TELLS: Readonly<Record<string, RegExp>> = {
  en: /(?<!\b(?:be|is|are|been)\s)\b(?:was|were|had|did|\p{Lower}{2,}ed|said|told|met|took|came|went|left|fell|rose|won|lost|held|made|began|became|broke|shut|hit|struck|ran|grew|gave|found|led|died|sold|bought|sent|built)\b/u,
  de: /(?<!\p{Alpha})(?:(?:hat|haben|ist|sind)(?=.{0,60}\p{Alpha}(?:t|en)[.,])|\p{Lower}{3,}(?:te|ten))(?!\p{Alpha})/u,
  fr: /(?<!\p{Alpha})(?:a|ont|est|sont)\s(?:\p{Lower}+ment\s)?(?!lieu|prév|attend|programm|fixé|situé)\p{Lower}+(?:é|és|ée|ées|i|is|u|us|ue|ert|it)(?!\p{Alpha})/u,
  es: /(?<!\p{Alpha})(?:\p{Lower}{2,}(?:ó|aron|ieron)|h(?:a|an)\s\p{Lower}+(?:ado|ido))(?!\p{Alpha})/u,
  it: /(?<!\p{Alpha})(?:ha|hanno|è|sono)\s(?:stat\p{Alpha}\s)?\p{Lower}+(?:at|ut|it|s|t)[oaie](?!\p{Alpha})/u,
  pt: /(?<!\p{Alpha})\p{Lower}{2,}(?:ou|aram|eram|iram|eu|iu)(?!\p{Alpha})/u,
  nl: /(?<!\p{Alpha})(?:ging|gingen|kwam|kwamen|(?:heeft|hebben|is|zijn)(?=.{0,60}\sge\p{Lower}+)|\p{Lower}{3,}(?:de|te|den|ten))(?!\p{Alpha})/u,
  sv: /(?<!\p{Alpha})(?:\p{Lower}{2,}(?:ade|ades|tes|des)|har|blev|kom|gick|tog)(?!\p{Alpha})/u,
  pl: /(?<!\p{Alpha})\p{Lower}{2,}(?:ł|ła|ło|li|ły|no|to)(?!\p{Alpha})/u,
  ru: /(?<!\p{Alpha})\p{Lower}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)(?!\p{Alpha})/u,
};
/** Any year: of which one a month beside it is, only the reader can tell. */
const YEAR = /(?<!\p{Nd})(?:1[89]|20)\p{Nd}\p{Nd}(?!\p{Nd})/u;
const UNTIL = /^(?:by|until|bis|hasta|até)$/iu;
/** "The first Tuesday in November" is one of every year; "was due to close in May" leaves open whether it has. */
const NONE =
  /(?:days?\s\S+\s|\b(?:was|were|had\sbeen)\s(?:\p{Lower}+ly\s)?(?:due|to|set|scheduled|expected|supposed|meant)\s(?:\S+\s){1,7})$/iu;
/** "Juli bis September": a season of every year. */
const OF_A_RANGE = /\p{Upper}\p{Lower}{2,}\s(?:bis|until|to|till)\s$/u;
const AHEAD: ReadonlySet<Tense> = new Set<Tense>(["future", "next", "next-week"]);
/** Characters around a month that say more of it. */
const REACH = 40;

const made = new Map<string, RegExp | null>();

function patternOf({ code, months }: Language): RegExp | null {
  let pattern = made.get(code);
  if (pattern === undefined) {
    // Whole names: "in Mar" is no month.
    const names = alternatives(
      [...months.keys()].filter((name) => name.length > 3 || name === "may" || name === "mai"),
    );
    pattern =
      IN[code] && names
        ? new RegExp(
            `(?<=(?<!\\p{Alpha})(?<lead>${IN[code]})[\\s-])(?<month>${names})(?!\\.?\\s?\\p{Nd}|[-–\\p{Alpha}])`,
            "giu",
          )
        : null;
    made.set(code, pattern);
  }
  return pattern;
}

/** A month named alone: where it stands, and the month it means ("2025-03"). */
export interface MonthAlone {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

/**
 * The months of a sentence that stand without day and year, where its verb says whether they are over or to come: "closed in March and will
 * reopen in September". None where a year stands in the sentence.
 *
 * @param today the day of publication, ISO 8601, or null.
 * @param tense whether the sentence looks ahead at a place of it.
 */
export function monthsAlone(
  { text }: Sentence,
  today: string | null,
  language: Language,
  tense: (start: number, end: number) => Tense,
): MonthAlone[] {
  const pattern = patternOf(language);
  const [year = 0, current = 0] = (today ?? "").split("-").map(Number);
  if (!pattern || !year || !current || YEAR.test(text)) return [];
  const found: MonthAlone[] = [];
  for (const { 0: written, index, groups = {} } of text.matchAll(pattern)) {
    const month = language.months.get(written.toLowerCase());
    const end = index + written.length;
    if (month === undefined || (CAPITAL.has(language.code) && !/^\p{Upper}/u.test(written))) continue;
    const before = text.slice(Math.max(0, index - REACH), index);
    const behind = text.slice(end, end + REACH);
    if (NONE.test(before) || OF_A_RANGE.test(before)) continue;
    const looks = tense(index, end);
    const isPast = looks === "past" || LAST_YEAR.test(behind) || GOES_ON.test(groups.lead ?? "");
    const isTold = isPast || SINCE.test(groups.lead ?? "") || isOver(text, index, end, language);
    const isNext = NEXT_YEAR.test(behind);
    const isAhead = isNext || (!isPast && AHEAD.has(looks) && !isOverRightBefore(before, language));
    if ((!isAhead && !isTold) || (UNTIL.test(groups.lead ?? "") && !isAhead)) continue;
    const back = (current - month + 12) % 12 || (looks === "past" ? 12 : 0);
    const ahead = (month - current + 12) % 12;
    const years = LAST_YEAR.test(behind) ? year - 1 : isNext ? year + 1 : null;
    const months = years === null ? year * 12 + current - 1 + (isAhead ? ahead : -back) : years * 12 + month - 1;
    found.push({
      start: index,
      end,
      date: `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`,
    });
  }
  return found;
}

const tells = (clause: string, { code }: Language): boolean =>
  (TELLS[code]?.test(clause) || WAS[code]?.test(clause)) ?? false;

const isOver = (text: string, start: number, end: number, language: Language): boolean =>
  tells(clauseAround(text, start, end), language);

/** "Plans to speak to Falk, who was hurt in November": what stands right before the month is over. */
const isOverRightBefore = (before: string, language: Language): boolean => {
  const near = before.trim().split(/\s+/u).slice(-5);
  return language.code === "en" && !near.some((word) => TO_COME.test(word)) && tells(near.join(" "), language);
};
const TO_COME = /^(?:to|will|would|shall|may|might|could|should|next|plan\p{Lower}*|due)$/iu;

/** Languages that write months with a capital. */
const CAPITAL: ReadonlySet<string> = new Set(["en", "de"]);

/** The clause in which a month stands; one that it opens goes on behind the comma. */
function clauseAround(text: string, start: number, end: number): string {
  const before = /[^,;:–—“”"]*$/u.exec(text.slice(Math.max(0, start - 90), start))?.[0] ?? "";
  const behind = /^,?[^,;:–—“”"]*/u.exec(text.slice(end, end + 90))?.[0] ?? "";
  // "In May, Otto Falk, 43, was jailed"
  const aside = /^,[^,;:–—“”"]{1,60},[^,;:–—“”"]*/u.exec(text.slice(end + behind.length, end + 150))?.[0] ?? "";
  return before.trim().split(/\s+/u).length <= 3
    ? `${before}${behind}${aside}`
    : before.length > 20
      ? before
      : `${before}${behind}`;
}
