import type { Language } from "../../text/languages/types.ts";
import type { Sentence } from "../../types.ts";
import type { Tense } from "./resolveDate.ts";
import { WAS } from "./weekdayTense.ts";

/** Characters before a date in which its verb stands. */
const REACH = 90;
/** What cannot have been planned: "the Oct. 7 attack" is over whatever the verb of the sentence says. */
const EVENT =
  /^\s(?:attacks?|massacres?|shootings?|crash|collapse|killings?|murders?|assaults?|ambush|bombings?|blast|explosions?|raids?|riots?|fires?|blaze|earthquake|quake|flood|coup|insurrection|invasion)\b/iu;
const VERB = `(?<![\\p{Alpha}’'])(?:${[
  "\\p{Lower}{2,}ed|was|were|had|met|took|came|went|fell|broke|struck|hit|won|lost|shot|held|left|made|gave|found|led|beat|said|told",
  "saw|began|became|fled|flew|sank|drew|drove|wrote|spoke|stood|rose|grew|threw|sold|bought|sent|built|blew|ran|withdrew",
].join("|")})`;
/** A verb in the past and no further verb, with the date right behind its phrase: "met in Storholm on". */
const PAST = new RegExp(
  `${VERB}\\s(?:(?:[^\\s,;:.–—“”"()]+|\\d{1,2}[.:]\\d{2})\\s){0,8}?(?:on|since)\\s(?:the\\s)?$`,
  "u",
);
/** "on the morning of": right before a day on which something was. */
const DAYPART = /\son\sthe\s(?:morning|afternoon|evening|night|eve|day)\sof\s(?:\p{Upper}\p{Lower}+day,?\s)?$/u;
/** "will be held on", "an invitation to a launch on": months ahead or not, what is to come. */
const TO_COME =
  /(?<![\p{Alpha}’'])(?:will|shall|(?:is|are)\s(?:due\s|set\s|scheduled\s|expected\s)?to|(?:invit|schedul)\p{Lower}+)\s((?:[^\s,;:.–—“”"()]+\s){1,12}?)on\s(?:\p{Upper}\p{Lower}+day,?\s)?$/u;

/** "opens at the theatre on", "takes effect", "is released on": what is on a timetable stands in the present. */
const ON_TIMETABLE =
  /(?<![\p{Alpha}’'])(?:opens|begins|starts|premieres|debuts|resumes|expires|closes|ends|launches|takes\seffect|comes\sinto\sforce|goes\son\ssale|hits\s(?:theat(?:er|re)s|cinemas|shelves|stores)|(?:is|are)\s(?:out|released|published|payable|due))\s((?:(?:[^\s,;:.–—“”"()]+|\p{Upper}\p{Lower}{2,3}\.)\s){0,12}?)(?:on\s|from\s)?(?:\p{Upper}\p{Lower}+day,?\s)?$/u;

/** A verb in the past wherever it stands. */
const TELLS = new RegExp(`${VERB}(?!\\p{Alpha})`, "u");
/** What months ahead is told with: "said it will open on", "announced a", "before it takes effect on". */
const FAR_AHEAD =
  /\b(?:will|would|shall|next|upcoming|until|till|deadline|due|set|effect|(?:plan|schedul|expect|project|slat|postpon|delay|reschedul|propos|announc|reveal)\p{Lower}+|(?:begin|start|open|end|expire|close)s?|take\splace)\b/iu;
/** And what lies there. */
const AWAITED =
  /^\s(?:launch|release|premiere|opening|debut|deadline|elections?|vote|referendum|runoff|primary|primaries|caucus|final|summit|hearing|trial|wedding|concert|festival|auction)\b/iu;
/** Words by which what a past verb tells of may lie ahead: "was to open on", "said it would meet on", "scheduled for". */
const AHEAD =
  /\b(?:will|would|shall|may|might|can|could|should|to|until|till|before|by|for|if|when|ahead|deadline|due|set|next|(?:plan|schedul|expect|project|slat|postpon|delay|mov|reschedul|propos)\p{Lower}+|begin(?:s|ning)?|start(?:s|ing)|open(?:s|ing)|end(?:s|ing)|expir\p{Lower}+)\b/iu;

/** The month of May, and who did what was done: "was found dead by". */
const NOT_AHEAD = /\bMay\b|\b(?:was|were)\s(?:\p{Lower}+\s){1,2}by\s/gu;

/** What stands right before the day on which something was, in other languages: not "auf den", "para el". */
const ON: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{Alpha})(?:am|seit\sdem)\s(?:\p{Alpha}+,\s(?:dem|den)\s)?$/iu,
  fr: /\sle\s$/iu,
  es: /(?<!\p{Alpha}|para\s|hasta\s)el\s(?:día\s)?$/iu,
  it: /(?<!\p{Alpha})(?:il|lo\sscorso)\s$/iu,
  pt: /(?<!\p{Alpha})(?:em|no\sdia)\s$/iu,
};

/** Right before a day, what was done on it whatever the verb says: "el correo fechado el". */
const DATED =
  /(?<!\p{Alpha})(?:(?:fechad|datad|firmad|publicad|emitid)[oa]s?|datat[oaie]|firmat[oaie]|daté(?:e|s|es)?)\s(?:el|il|em|do|du)\s(?:día\s)?$/iu;

/** ", el 14 de marzo,": a day between commas is that of what stands before them. */
const APART = /([^,;:–—.“”"]*),\s(?:am|le|el|il|em|no\sdia)\s$/iu;

/** The same by the verb of the clause: "am 4. August wurden ... überflutet", "fue cerrado el 4 de agosto". */
function isOver(text: string, start: number, end: number, language: Language): boolean {
  const lead = text.slice(Math.max(0, start - REACH), start);
  if (DATED.test(lead)) return true;
  const before = /[^,;:–—.“”"]*$/u.exec(lead)?.[0] ?? "";
  const behind = /^[^,;:–—.“”"]*/u.exec(text.slice(end, end + REACH))?.[0] ?? "";
  const apart = behind === "" ? (APART.exec(lead)?.[1] ?? "") : "";
  const clause = `${apart} ${before} ${behind}`;
  if (!ON[language.code]?.test(before) || !WAS[language.code]?.test(clause)) return false;
  return !clause.split(/[^\p{Alpha}]+/u).some((word) => language.futureWords.has(word.toLowerCase()));
}

/** Whether a date without its year is over: then it is no day after publication, or none that is months after it. */
export function calendarTense({ text }: Sentence, start: number, end: number, language: Language): Tense {
  if (language.code !== "en") return isOver(text, start, end, language) ? "past" : "open";
  if (EVENT.test(text.slice(end, end + 20))) return "past";
  // "at 04:37 on"
  const before =
    /(?:[^;:–—.“”"]|(?<=\d):(?=\d)|(?<=\s(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\.)*$/u.exec(
      text.slice(Math.max(0, start - REACH), start),
    )?.[0] ?? "";
  if (/\bsince\s(?:the\s)?$/iu.test(before)) return "past";
  const timed = ON_TIMETABLE.exec(before)?.[1];
  if (timed !== undefined && !TELLS.test(timed)) return "future";
  const isDaypart = DAYPART.test(before) && TELLS.test(text.slice(0, start));
  if ((isDaypart || PAST.test(before)) && !AHEAD.test(before.replace(NOT_AHEAD, ""))) return "past";
  const plan = TO_COME.exec(before)?.[1];
  // "will never forget what happened on"
  if (plan !== undefined && !TELLS.test(plan.replace(/(?<!\p{Alpha})be\s\p{Lower}+/gu, ""))) return "future";
  return TELLS.test(text) && !FAR_AHEAD.test(text) && !AWAITED.test(text.slice(end, end + 20)) ? "told" : "open";
}
