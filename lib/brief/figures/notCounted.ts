import type { Language } from "../../text/languages/types.ts";
import { COLLECTIVE } from "./collectives.ts";
import { hasCounter } from "./counters.ts";
import { plainDigits } from "./readNumber.ts";

/** What stands right before a length of time that says how long ago something was, by language. */
const AGO_BEFORE: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{Alpha})vor\s(?:\p{Alpha}+\s)?$/iu,
  fr: /(?<!\p{Alpha})il\sy\sa\s(?:\p{Alpha}+\s){0,2}$/iu,
  es: /(?<!\p{Alpha})hace\s(?:\p{Alpha}+\s){0,2}$/iu,
  pt: /(?<!\p{Alpha})há\s(?:\p{Alpha}+\s){0,2}$/iu,
  sv: /(?<!\p{Alpha})för\s(?:\p{Alpha}+\s)?$/iu,
  cs: /(?<!\p{Alpha})před\s(?:\p{Alpha}+\s)?$/iu,
  sk: /(?<!\p{Alpha})pred\s(?:\p{Alpha}+\s)?$/iu,
  ro: /(?<!\p{Alpha})(?:acum|în\surmă\scu)\s(?:\p{Alpha}+\s)?$/iu,
  bg: /(?<!\p{Alpha})преди\s(?:\p{Alpha}+\s)?$/iu,
  hr: /(?<!\p{Alpha})prije\s(?:\p{Alpha}+\s)?$/iu,
  sl: /(?<!\p{Alpha})pred\s(?:\p{Alpha}+\s)?$/iu,
  ca: /(?<!\p{Alpha})fa\s(?:\p{Alpha}+\s){0,2}$/iu,
  is: /(?<!\p{Alpha})fyrir\s(?:\p{Alpha}+\s)?$/iu,
  lt: /(?<!\p{Alpha})prieš\s(?:\p{Alpha}+\s)?$/iu,
};
/** And right behind it: ago, or how much earlier or later. */
const AGO_BEHIND: Readonly<Record<string, RegExp>> = {
  en: /^\s(?:later|earlier|after|before)\b/iu,
  de: /^\s(?:später|zuvor|danach|darauf|vorher|nach|vor|alte?[nrsm]?)(?!\p{Alpha})/iu,
  fr: /^\s(?:plus\stard|plus\stôt|auparavant|après|avant)(?!\p{Alpha})/iu,
  es: /^\s(?:después|más\starde|antes)(?!\p{Alpha})/iu,
  pt: /^\s(?:depois|mais\starde|antes|atrás)(?!\p{Alpha})/iu,
  it: /^\s(?:fa|dopo|prima|più\stardi)(?!\p{Alpha})/iu,
  nl: /^\s(?:geleden|later|eerder|oude?)(?!\p{Alpha})/iu,
  sv: /^\s(?:sedan|senare|tidigare)(?!\p{Alpha})/iu,
  da: /^\s(?:siden|senere|tidligere|gamle?)(?!\p{Alpha})/iu,
  nb: /^\s(?:siden|senere|tidligere|gamle?|gammel)(?!\p{Alpha})/iu,
  pl: /^\s(?:temu|później|wcześniej)(?!\p{Alpha})/iu,
  ru: /^\s(?:назад|спустя)(?!\p{Alpha})/iu,
  uk: /^\s(?:тому|потому)(?!\p{Alpha})/iu,
  el: /^\s(?:πριν|αργότερα)(?!\p{Alpha})/iu,
  tr: /^\s(?:önce|sonra)(?!\p{Alpha})/iu,
  hu: /^\s(?:ezelőtt|múlva|később|korábban)(?!\p{Alpha})/iu,
  fi: /^\s(?:sitten|myöhemmin|aiemmin)(?!\p{Alpha})/iu,
  id: /^\s(?:yang\s)?(?:lalu|kemudian|sebelumnya)(?!\p{Alpha})/iu,
  cs: /^\s(?:poté|později|předtím|starý|stará)(?!\p{Alpha})/iu,
  fa: /^\s(?:پیش|قبل|بعد)(?!\p{Alpha})/u,
  hi: /^\s(?:पहले|बाद)(?!\p{Alpha})/iu,
};
/** "Falk, 75 ans,", "(75 ans)", ", de 68 anos,": an age in passing. */
const ASIDE = { before: /[,(（]\s?(?:de\s|di\s)?$/u, behind: /^\s?(?:[,.)）;]|$)/u } as const;
/** "À l’âge de ", "im Alter von " */
const AT_AGE =
  /(?<!\p{Alpha})(?:âge|edad|idade|età|Alter|alder|ålder|leeftijd|wieku|věku|veku|vârstă|vârsta|възраст|dobi|starosti|edat|usia|umur|aldri|amžiaus|возрасте|віці|ηλικία)\s(?:d[e’']\s?|di\s|von\s|af\s|av\s|på\s|van\s|od\s|на\s)?$|âgée?s?\sde\s$/iu;
/** What only ages are counted in. */
const AGES = /^(?:歳|岁|歲|周岁|周歲|살|tuổi|ετών|yaş|yaşında|yaşındaki|yaşlarında)/u;
const HOURS =
  /^(?:horas?|ore|godzin\p{Alpha}*|hodin\p{Alpha}*|hodín|óra\p{Alpha}*|sati|uri?|hores|timer?|klokken|saat\p{Alpha}*|час\p{Alpha}*)$/iu;
/** "Vers 15 heures", "mercredi 6 heures": a time of day, though no minutes stand there. */
const AT_HOUR =
  /(?<!\p{Alpha})(?:vers|à|dès|jusqu[’']à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir)\s$/iu;
const CLOCK = /^(?:[01]?\d|2[0-4])[.:h]\d\d$/u;
/** Turkish "around 13.40", and a number plate. */
const TURKISH = /^(?:civarında|sıralarında|sularında|plakalı)(?!\p{Alpha})/u;
/** Counters that number one of a row, or tell the time of day: "9時", "捜査2課", "두 번째". */
const IN_A_ROW: Readonly<Record<string, RegExp>> = {
  zh: /^(?:[時时點点](?![間间鐘钟])|[号號后後]|周年|位[数數])/u,
  ja: /^(?:時(?!間)|[課科級号位条代番期弱強]|丁目)/u,
  ko: /^번째/u,
  hi: /^बजे/u,
  el: /^[πμ]\.?\s?μ(?!\p{Alpha})/u,
};
/** What stands before the number of one of a row, of a decade, of minutes behind an hour, of a place on a map or in a law. */
const NUMBERED: Readonly<Record<string, RegExp>> = {
  de: /(?:§|(?<!\p{Alpha})(?:Absatz|Abs\.|Artikel|Art\.|Nr\.|Nummer|Satz|Ziffer|Kapitel|Seite|S\.))\s$/u,
  zh: /(?:[時时點点]|[东西南北][經经緯纬])\d{0,2}$/u,
  ja: /(?:時|[東西]経|[南北]緯)\d{0,2}$/u,
  fr: /(?<!\p{Alpha})années\s$/iu,
  es: /(?<!\p{Alpha})años\s$/iu,
  pt: /(?<!\p{Alpha})anos\s$/iu,
  it: /(?<!\p{Alpha})anni\s$/iu,
  ro: /(?<!\p{Alpha})(?:minutul|articolul|numărul|etajul|anii)\s$/iu,
  ca: /(?<!\p{Alpha})(?:minut|article|número|anys)\s$/iu,
  id: /(?<!\p{Alpha})(?:menit|pukul|nomor|pasal|ayat|kelas|lantai)\s$/iu,
  fa: /(?<!\p{Alpha})(?:دقیقه|ساعت|شماره|ماده|بند|رده|گروه|دهه)\s$/u,
  vi: /(?<!\p{Alpha})(?:quận|phường|khu|tổ|khóm|ấp|(?<!(?:trong|tổng)\s)số|thứ|lớp|tầng|phòng|đường|xóm|thôn|điều|khoản|tuyến|lộ)\s$/iu,
};
/** Numbers that are dialled for help, and who is called by them. */
const DIALLED = {
  number: /^(?:911|999|112|000)$/u,
  called:
    /^(?:emergency\s)?(?:calls?|callers?|operators?|dispatch\p{Lower}*|recordings?|tapes?|cent(?:er|re)s?|systems?)\b/u,
} as const;

/** "in '03", "the '60s", but not "'10 boats", which opens a quote. English. */
const isShortYear = (before: string, written: string): boolean =>
  /^\p{Nd}\p{Nd}$/u.test(written) &&
  (written.startsWith("0") ? /(?:^|\s)['’]$/u : /(?:^|\s)(?:in|of|since|from|until|by|the|early|late)\s['’]$/iu).test(
    before,
  );

/** "children as young as eight | open accounts": how old somebody is. English. */
const AGED = /\b(?:as\s(?:young|old)\sas|aged|(?:at|from|of|under|over)\sthe\sage\sof)\s$/iu;

/** What stands before a number and behind it, and what it seems to count. */
interface Around {
  readonly before: string;
  readonly written: string;
  readonly counts: string;
  /** Text behind what is counted. */
  readonly behind: string;
  readonly isDuration: boolean;
}

/** "Halo 3 weighs 180 grams", at the head of a sentence: a product, and a verb that ends as plurals do. */
const MODEL = /^\p{Upper}\p{Alpha}*\s$/u;
const RUNS =
  /^(?:weighs|runs|comes|goes|ships|costs|sells|features|includes|offers|supports|starts|uses|lands|launches|takes|gets|gives)$/u;

/** True for what is no figure though a noun stands behind it: an age, how long ago something was, a time of day, one of a row. */
export function isNotCounted({ before, written, counts, behind, isDuration }: Around, { code }: Language): boolean {
  const first = counts.split(/\s/u)[0] ?? "";
  if (AGES.test(counts)) return true;
  const isDialled = DIALLED.number.test(written) && DIALLED.called.test(counts);
  if (code === "en" && (isDialled || isShortYear(before, written))) return true;
  if (code === "en" && AGED.test(before) && !isDuration) return true;
  if (code === "en" && MODEL.test(before) && /^\d{1,2}$/u.test(written) && RUNS.test(counts)) return true;
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
export const isYear = (written: string, { code }: Language): boolean => {
  const plain = plainDigits(written);
  return YEAR.test(plain) && (code === "en" || !ROUND.test(plain));
};

/** The same where it stands in a text: no year is one of which there are "more than", or that has a counter. */
export const isYearAt = (text: string, at: number, written: string, language: Language): boolean =>
  isYear(written, language) &&
  !hasCounter(text.slice(at + written.length, at + written.length + 4)) &&
  !ABOUT.test(text.slice(Math.max(0, at - 20), at));
const ABOUT =
  /(?<!\p{Alpha})(?:(?:more|less|fewer)\sthan|at\sleast|nearly|mehr\sals|weniger\sals|mindestens|rund|knapp|plus\sde|moins\sde|près\sde|quelque|más\sde|menos\sde|casi|unos|unas|mais\sde|quase|più\sdi|oltre|quasi|meer\sdan|ruim|bijna|mer\sän|nästan|mere\send|mer\senn|ponad|prawie|более|почти|понад|майже|více\snež)\s$/iu;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const ROUND = /^1[5-8]00$/;

/** Years, in which people are old. */
const YEARS =
  /^(?:ans|années|años|anos|anni|jahren?|jaar|år|lat|l|let|rokov|rokmi|godin[ae]|години|ani|anys|tahun|metų|éves|vuotta|ára|лет|года|років|роки|χρόνια|năm|عام\p{Alpha}*|سن\p{Alpha}*)$/iu;
