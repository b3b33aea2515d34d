import type { Language } from "../../text/languages/types.ts";
import { COLLECTIVE } from "./collectives.ts";

/** What stands right before a length of time that says how long ago something was, by language. */
const AGO_BEFORE: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})vor\s(?:\p{L}+\s)?$/iu,
  fr: /(?<!\p{L})il\sy\sa\s(?:\p{L}+\s){0,2}$/iu,
  es: /(?<!\p{L})hace\s(?:\p{L}+\s){0,2}$/iu,
  pt: /(?<!\p{L})há\s(?:\p{L}+\s){0,2}$/iu,
  sv: /(?<!\p{L})för\s(?:\p{L}+\s)?$/iu,
  cs: /(?<!\p{L})před\s(?:\p{L}+\s)?$/iu,
  sk: /(?<!\p{L})pred\s(?:\p{L}+\s)?$/iu,
  ro: /(?<!\p{L})(?:acum|în\surmă\scu)\s(?:\p{L}+\s)?$/iu,
  bg: /(?<!\p{L})преди\s(?:\p{L}+\s)?$/iu,
  hr: /(?<!\p{L})prije\s(?:\p{L}+\s)?$/iu,
  sl: /(?<!\p{L})pred\s(?:\p{L}+\s)?$/iu,
  ca: /(?<!\p{L})fa\s(?:\p{L}+\s){0,2}$/iu,
  is: /(?<!\p{L})fyrir\s(?:\p{L}+\s)?$/iu,
  lt: /(?<!\p{L})prieš\s(?:\p{L}+\s)?$/iu,
};
/** And right behind it: ago, or how much earlier or later. */
const AGO_BEHIND: Readonly<Record<string, RegExp>> = {
  en: /^\s(?:later|earlier|after|before)\b/iu,
  de: /^\s(?:später|zuvor|danach|darauf|vorher|nach|vor|alte?[nrsm]?)(?!\p{L})/iu,
  fr: /^\s(?:plus\stard|plus\stôt|auparavant|après|avant)(?!\p{L})/iu,
  es: /^\s(?:después|más\starde|antes)(?!\p{L})/iu,
  pt: /^\s(?:depois|mais\starde|antes|atrás)(?!\p{L})/iu,
  it: /^\s(?:fa|dopo|prima|più\stardi)(?!\p{L})/iu,
  nl: /^\s(?:geleden|later|eerder|oude?)(?!\p{L})/iu,
  sv: /^\s(?:sedan|senare|tidigare)(?!\p{L})/iu,
  da: /^\s(?:siden|senere|tidligere|gamle?)(?!\p{L})/iu,
  nb: /^\s(?:siden|senere|tidligere|gamle?|gammel)(?!\p{L})/iu,
  pl: /^\s(?:temu|później|wcześniej)(?!\p{L})/iu,
  ru: /^\s(?:назад|спустя)(?!\p{L})/iu,
  uk: /^\s(?:тому|потому)(?!\p{L})/iu,
  el: /^\s(?:πριν|αργότερα)(?!\p{L})/iu,
  tr: /^\s(?:önce|sonra)(?!\p{L})/iu,
  hu: /^\s(?:ezelőtt|múlva|később|korábban)(?!\p{L})/iu,
  fi: /^\s(?:sitten|myöhemmin|aiemmin)(?!\p{L})/iu,
  id: /^\s(?:yang\s)?(?:lalu|kemudian|sebelumnya)(?!\p{L})/iu,
  cs: /^\s(?:poté|později|předtím|starý|stará)(?!\p{L})/iu,
  fa: /^\s(?:پیش|قبل|بعد)(?!\p{L})/u,
  hi: /^\s(?:पहले|बाद)(?!\p{L})/iu,
};
/** "Falk, 75 ans,", "(75 ans)", ", de 68 anos,": an age in passing. */
const ASIDE = { before: /[,(（]\s?(?:de\s|di\s)?$/u, behind: /^\s?(?:[,.)）;]|$)/u } as const;
/** "À l’âge de ", "im Alter von " */
const AT_AGE =
  /(?<!\p{L})(?:âge|edad|idade|età|Alter|alder|ålder|leeftijd|wieku|věku|veku|vârstă|vârsta|възраст|dobi|starosti|edat|usia|umur|aldri|amžiaus|возрасте|віці|ηλικία)\s(?:d[e’']\s?|di\s|von\s|af\s|av\s|på\s|van\s|od\s|на\s)?$|âgée?s?\sde\s$/iu;
/** What only ages are counted in. */
const AGES = /^(?:歳|岁|歲|周岁|周歲|살|tuổi|ετών|yaş|yaşında|yaşındaki|yaşlarında)/u;
const HOURS =
  /^(?:horas?|ore|godzin\p{L}*|hodin\p{L}*|hodín|óra\p{L}*|sati|uri?|hores|timer?|klokken|saat\p{L}*|час\p{L}*)$/iu;
/** "Vers 15 heures", "mercredi 6 heures": a time of day, though no minutes stand there. */
const AT_HOUR =
  /(?<!\p{L})(?:vers|à|dès|jusqu[’']à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir)\s$/iu;
const CLOCK = /^(?:[01]?\d|2[0-4])[.:h]\d\d$/u;
/** Turkish "around 13.40", and a number plate. */
const TURKISH = /^(?:civarında|sıralarında|sularında|plakalı)(?!\p{L})/u;
/** Counters that number one of a row, or tell the time of day: "9時", "捜査2課", "두 번째". */
const IN_A_ROW: Readonly<Record<string, RegExp>> = {
  zh: /^(?:[時时點点](?![間间鐘钟])|[号號后後]|周年)/u,
  ja: /^(?:時(?!間)|[課科級号位条代番期弱強])/u,
  ko: /^번째/u,
};
/** What stands before the number of one of a row, of a decade, of minutes behind an hour, of a place on a map or in a law. */
const NUMBERED: Readonly<Record<string, RegExp>> = {
  de: /(?:§|(?<!\p{L})(?:Absatz|Abs\.|Artikel|Art\.|Nr\.|Nummer|Satz|Ziffer|Kapitel|Seite|S\.))\s$/u,
  zh: /(?:[時时點点]|[东西南北][經经緯纬])\d{0,2}$/u,
  ja: /(?:時|[東西]経|[南北]緯)\d{0,2}$/u,
  fr: /(?<!\p{L})années\s$/iu,
  es: /(?<!\p{L})años\s$/iu,
  pt: /(?<!\p{L})anos\s$/iu,
  it: /(?<!\p{L})anni\s$/iu,
  ro: /(?<!\p{L})(?:minutul|articolul|numărul|etajul|anii)\s$/iu,
  ca: /(?<!\p{L})(?:minut|article|número|anys)\s$/iu,
  id: /(?<!\p{L})(?:menit|pukul|nomor|pasal|ayat|kelas|lantai)\s$/iu,
  fa: /(?<!\p{L})(?:دقیقه|ساعت|شماره|ماده|بند|رده|گروه|دهه)\s$/u,
  vi: /(?<!\p{L})(?:quận|phường|khu|tổ|khóm|ấp|số|thứ|lớp|tầng|phòng|đường|xóm|thôn|điều|khoản|tuyến|lộ)\s$/iu,
};
/** Numbers that are dialled for help, and who is called by them. */
const DIALLED = {
  number: /^(?:911|999|112|000)$/u,
  called:
    /^(?:emergency\s)?(?:calls?|callers?|operators?|dispatch\p{Ll}*|recordings?|tapes?|cent(?:er|re)s?|systems?)\b/u,
} as const;

/** "in '03", "the '60s", but not "'10 boats", which opens a quote. English. */
const isShortYear = (before: string, written: string): boolean =>
  /^\p{Nd}\p{Nd}$/u.test(written) &&
  (written.startsWith("0") ? /(?:^|\s)['’]$/u : /(?:^|\s)(?:in|of|since|from|until|by|the|early|late)\s['’]$/iu).test(
    before,
  );

/** What stands before a number and behind it, and what it seems to count. */
interface Around {
  readonly before: string;
  readonly written: string;
  readonly counts: string;
  /** Text behind what is counted. */
  readonly behind: string;
  readonly isDuration: boolean;
}

/** True for what is no figure though a noun stands behind it: an age, how long ago something was, a time of day, one of a row. */
export function isNotCounted({ before, written, counts, behind, isDuration }: Around, { code }: Language): boolean {
  const first = counts.split(/\s/u)[0] ?? "";
  if (AGES.test(counts)) return true;
  const isDialled = DIALLED.number.test(written) && DIALLED.called.test(counts);
  if (code === "en" && (isDialled || isShortYear(before, written))) return true;
  if (code === "tr" && TURKISH.test(first)) return true;
  if (IN_A_ROW[code]?.test(counts) || NUMBERED[code]?.test(before)) return true;
  if (!isDuration) return false;
  // "Un homme d’une trentaine d’années": how old he is.
  if (YEARS.test(first) && COLLECTIVE.test(written)) return true;
  if (AGO_BEFORE[code]?.test(before) || AGO_BEHIND[code]?.test(behind)) return true;
  if (CLOCK.test(written) && HOURS.test(first)) return true;
  if (code === "fr" && /^heures?$/u.test(first) && !(Number(written) > 24) && AT_HOUR.test(before)) return true;
  return YEARS.test(first) && (AT_AGE.test(before) || (ASIDE.before.test(before) && ASIDE.behind.test(behind)));
}

/** A number that stands for a year: without a mark for thousands, which English always has, a round one of long ago counts something. */
export const isYear = (written: string, { code }: Language): boolean =>
  YEAR.test(written) && (code === "en" || !ROUND.test(written));
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const ROUND = /^1[5-8]00$/;

/** Years, in which people are old. */
const YEARS =
  /^(?:ans|années|años|anos|anni|jahren?|jaar|år|lat|l|let|rokov|rokmi|godin[ae]|години|ani|anys|tahun|metų|éves|vuotta|ára|лет|года|років|роки|χρόνια|năm|عام\p{L}*|سن\p{L}*)$/iu;
