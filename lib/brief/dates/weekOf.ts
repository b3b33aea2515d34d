import type { Language } from "../../text/languages/types.ts";

/** "Thursday next week", "Montag vergangener Woche": which week a day is of, right behind it. */
const WEEKS: Readonly<Record<string, { readonly next: RegExp; readonly last: RegExp }>> = {
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
};
/** The same before it: "next week on Thursday". */
const AHEAD: Readonly<Record<string, { readonly next: RegExp; readonly last: RegExp }>> = {
  en: { next: /\bnext\sweek,?\son\s$/iu, last: /\blast\sweek,?\son\s$/iu },
};

/** "next-week" or "last-week" for a weekday that says so, else null. */
export function weekOf(before: string, behind: string, { code }: Language): "next-week" | "last-week" | null {
  if (WEEKS[code]?.next.test(behind) || AHEAD[code]?.next.test(before)) return "next-week";
  return WEEKS[code]?.last.test(behind) || AHEAD[code]?.last.test(before) ? "last-week" : null;
}
