import type { Language } from "../../text/languages/types.ts";

/** "Thursday next week", "Montag vergangener Woche": which week a day is of, right behind it. */
interface Weeks {
  readonly next: RegExp;
  readonly last: RegExp;
  /** "本周六": of the week of publication, whether before it or behind it. */
  readonly own?: RegExp;
}

const WEEKS: Readonly<Record<string, Weeks>> = {
  en: { next: /^\s(?:of\s)?next\sweek\b/u, last: /^\s(?:of\s)?last\sweek\b/u },
  de: {
    next: /^\s(?:(?:in\s)?der\s(?:nächsten|kommenden)|nächster|kommender)\sWoche(?!\p{Alpha})/u,
    last: /^\s(?:(?:in\s)?der\s(?:vergangenen|letzten|vorigen)|vergangener|letzter|voriger)\sWoche(?!\p{Alpha})/u,
  },
  fr: { next: /^\sde\sla\ssemaine\sprochaine/u, last: /^\sde\sla\ssemaine\s(?:dernière|passée)/u },
  es: {
    next: /^\sde\sla\s(?:próxima\ssemana|semana\s(?:que\sviene|próxima|entrante))/u,
    last: /^\sde\sla\s(?:pasada\ssemana|semana\spasada)/u,
  },
  it: {
    next: /^\sdella\s(?:prossima\ssettimana|settimana\sprossima)/u,
    last: /^\sdella\s(?:scorsa\ssettimana|settimana\sscorsa)/u,
  },
  pt: { next: /^\sda\s(?:próxima\ssemana|semana\sque\svem)/u, last: /^\sda\ssemana\spassada/u },
  nl: { next: /^\svolgende\sweek(?!\p{Alpha})/u, last: /^\s(?:vorige|afgelopen)\sweek(?!\p{Alpha})/u },
  sv: { next: /^\snästa\svecka(?!\p{Alpha})/u, last: /^\sförra\sveckan(?!\p{Alpha})/u },
  da: { next: /^\si\snæste\suge(?!\p{Alpha})/u, last: /^\si\ssidste\suge(?!\p{Alpha})/u },
  nb: { next: /^\s(?:i\s)?neste\suke(?!\p{Alpha})/u, last: /^\s(?:i\s)?forrige\suke(?!\p{Alpha})/u },
  pl: {
    next: /^\sw\s(?:przyszłym|następnym|nadchodzącym)\stygodniu(?!\p{Alpha})/u,
    last: /^\sw\s(?:zeszłym|ubiegłym|minionym)\stygodniu(?!\p{Alpha})/u,
  },
  ru: {
    next: /^\sна\s(?:следующей|будущей)\sнеделе(?!\p{Alpha})/u,
    last: /^\sна\s(?:прошлой|минувшей)\sнеделе(?!\p{Alpha})/u,
  },
  uk: { next: /^\sнаступного\sтижня(?!\p{Alpha})/u, last: /^\sминулого\sтижня(?!\p{Alpha})/u },
  el: {
    next: /^\sτης\s(?:επόμενης|ερχόμενης)\sεβδομάδας(?!\p{Alpha})/u,
    last: /^\sτης\s(?:περασμένης|προηγούμενης)\sεβδομάδας(?!\p{Alpha})/u,
  },
  ar: {
    next: /^\s(?:من\s)?الأسبوع\s(?:المقبل|القادم)(?!\p{Alpha})/u,
    last: /^\s(?:من\s)?الأسبوع\s(?:الماضي|المنصرم)(?!\p{Alpha})/u,
  },
  vi: {
    next: /^\stuần\s(?:tới|sau)(?!\p{Alpha})/u,
    last: /^\stuần\s(?:trước|qua|rồi)(?!\p{Alpha})/u,
    own: /^\stuần\snày(?!\p{Alpha})/u,
  },
};
/** The same before it: "next week on Thursday". */
const AHEAD: Readonly<Record<string, Weeks>> = {
  en: { next: /\bnext\sweek,?\son\s$/iu, last: /\blast\sweek,?\son\s$/iu },
  pl: {
    next: /(?:przyszłym|następnym|nadchodzącym)\stygodniu,?\sw(?:e)?\s$/iu,
    last: /(?:zeszłym|ubiegłym|minionym)\stygodniu,?\sw(?:e)?\s$/iu,
  },
  ru: { next: /(?:следующей|будущей)\sнеделе,?\s(?:в|во)\s$/iu, last: /(?:прошлой|минувшей)\sнеделе,?\s(?:в|во)\s$/iu },
  uk: { next: /наступного\sтижня,?\s(?:[ву]|у)\s$/iu, last: /минулого\sтижня,?\s[ву]\s$/iu },
  zh: { next: /下(?:[个個])?$/u, last: /上(?:[个個])?$/u, own: /[本这這]$/u },
  ja: { next: /来週の?$/u, last: /先週の?$/u, own: /今週の?$/u },
  ko: { next: /다음\s?주\s$/u, last: /지난\s?주\s$/u, own: /이번\s?주\s$/u },
  tr: {
    next: /(?:(?:gelecek|önümüzdeki)\shafta|haftaya)\s$/iu,
    last: /(?:geçen|geçtiğimiz)\shafta\s$/iu,
    own: /(?<!\p{Alpha})bu\shafta\s$/iu,
  },
  hi: {
    next: /(?:अगले|आगामी)\s(?:हफ्ते|सप्ताह)\s$/u,
    last: /(?:पिछले|बीते)\s(?:हफ्ते|सप्ताह)\s$/u,
    own: /इस\s(?:हफ्ते|सप्ताह)\s$/u,
  },
};

/** "next-week", "last-week" or "this-week" for a weekday that says so, else null. */
export function weekOf(
  before: string,
  behind: string,
  { code }: Language,
): "next-week" | "last-week" | "this-week" | null {
  if (WEEKS[code]?.next.test(behind) || AHEAD[code]?.next.test(before)) return "next-week";
  if (WEEKS[code]?.last.test(behind) || AHEAD[code]?.last.test(before)) return "last-week";
  return WEEKS[code]?.own?.test(behind) || AHEAD[code]?.own?.test(before) ? "this-week" : null;
}
