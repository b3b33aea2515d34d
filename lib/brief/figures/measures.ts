import type { Language } from "../../text/languages/types.ts";
import { kindOfCount } from "./counted.ts";

/** What somebody is sentenced to, behind a number of years or months. */
const TERM: Readonly<Record<string, RegExp>> = {
  en: /^(?:\sand\s\S{1,10}\smonths)?(?:[\s-]to[\s-]life)?\s(?:in\s(?:(?:federal|state)\s)?(?:prison|jail|custody)|behind\sbars|of\shard\slabou?r|(?:of\s)?imprisonment)(?!\p{Alpha})/u,
  de: /^(?:\sund\s\S{1,12}\s(?:Monat|Tag|Woche)(?:e?n|e)?)?\s(?:Haft|Gefängnis|Jugendhaft|Jugendstrafe|Freiheitsstrafe)(?!\p{Alpha})/u,
  fr: /^(?:\set\s\S{1,12}\s(?:mois|jours))?\s(?:de\s(?:prison|réclusion(?:\scriminelle)?|détention)|d[’']emprisonnement)(?:\s(?:ferme|avec\ssursis))?(?!\p{Alpha})/u,
  es: /^(?:\sy\s\S{1,12}\s(?:meses|días))?\sde\s(?:prisión|cárcel|reclusión)(?!\p{Alpha})/u,
  it: /^(?:\se\s\S{1,12}\s(?:mesi|giorni))?\sdi\s(?:carcere|reclusione|prigione|detenzione)(?!\p{Alpha})/u,
  pt: /^(?:\se\s\S{1,12}\s(?:meses|dias))?\sde\s(?:prisão|cadeia|reclusão|detenção)(?!\p{Alpha})/u,
  nl: /^\s(?:cel|celstraf|gevangenisstraf)(?!\p{Alpha})/u,
  sv: /^\sfängelse(?!\p{Alpha})/u,
  da: /^\sfængsel(?!\p{Alpha})/u,
  nb: /^\sfengsel(?!\p{Alpha})/u,
  pl: /^\s(?:więzienia|pozbawienia\swolności)(?!\p{Alpha})/u,
  ru: /^\s(?:лишения\sсвободы|колонии|тюрьмы)(?!\p{Alpha})/u,
  uk: /^\s(?:позбавлення\sволі|[ву][’'ʼ]язниці|ув[’'ʼ]язнення)(?!\p{Alpha})/u,
};
/** The same before it, in English. */
const TERM_BEFORE =
  /\b(?:jailed|imprisoned|banned|suspended|sentenced)\s(?:for|to)\s(?:(?:at\sleast|up\sto|more\sthan|almost)\s)?$/iu;

/** How strong an earthquake is, before the number. */
const MAGNITUDE: Readonly<Record<string, RegExp>> = {
  en: /\bmagnitude(?:\sof\s|[\s-])(?:about\s)?$/iu,
  de: /(?:Stärke|Magnitude)\s(?:von\s)?$/u,
  fr: /\bmagnitude\s(?:de\s)?$/u,
  es: /\bmagnitud\s(?:de\s)?$/u,
  it: /\bmagnitudo\s(?:di\s)?$/u,
  pt: /\bmagnitude\s(?:de\s)?$/u,
  nl: /\bkracht\svan\s$/u,
  sv: /\bmagnitud(?:en)?\s(?:på\s)?$/u,
  pl: /(?<!\p{Alpha})magnitud\p{Alpha}+\s$/u,
  ru: /(?<!\p{Alpha})магнитуд\p{Alpha}+\s$/u,
  uk: /(?<!\p{Alpha})магнітуд\p{Alpha}+\s$/u,
};
/** The largest ever measured is 9.5; below 2 nobody feels one. */
const MAGNITUDES = { least: 2, most: 10 } as const;
const MAGNITUDE_BEHIND = /^[-‑\s]magnitude(?!\p{Alpha})/iu;

/** "43.5C", "43,5 °C"; a letter alone in English only, where it stands on the number. */
const DEGREES = /^\s?[°º]\s?[CF](?![\p{Alpha}\p{N}])/u;
/** "Minus 20 degrees": a word alone is counted as any other noun, but for its sign. */
const DEGREE_WORD =
  /^[\s\u00a0](?:degrees?|Grad|degrés?|grados?|graus|gradi|graden|grader|stopni)(?:\s(?:Celsius|Fahrenheit|centigrade))?(?!\p{Alpha})/u;
const MINUS = /(?<!\p{Alpha})(?:minus|moins|menos|meno|min)\s$/iu;
const LETTER = /^[CF](?![\p{Alpha}\p{N}])/u;
/** "Flat 7C", "Bus 7C": what bears a number and a letter. */
const NUMBERED = /\p{Alpha}\s$/u;
const WEATHER = /\b(?:of|to|was|at|around|about|reached|reach|above|below|nearly|minus|hit|from|and)\s$/iu;

/** What decimals below two are of, that tell something. */
const LENGTHS =
  /^(?:miles?|km|kilomet(?:re|er)s?|met(?:re|er)s?|acres?|hectares?|tonn?es?|tons?|kilos?|kilogram\p{Alpha}*|lit(?:re|er)s?|Kilometern?|Metern?|Tonnen?|Hektar|mètres?|kilomètres?|metros?|kilómetros?|quilômetros?|toneladas?|hectáreas?|metri|chilometri|tonnellate|ettari)$/u;

/** What is measured by a number of its own kind, as lengths of the words before and behind it, and the unit. */
export interface Measure {
  readonly lead: number;
  readonly length: number;
  readonly unit: string | null;
  readonly counts: string | null;
  /** "Minus" before it. */
  readonly isBelowZero: boolean;
}

/** The strength of an earthquake or a temperature whose number stands between two texts, or null. */
export function measureAt(before: string, behind: string, value: number, { code }: Language): Measure | null {
  const measure = { lead: 0, length: 0, unit: null, counts: null, isBelowZero: false };
  if (value >= MAGNITUDES.least && value < MAGNITUDES.most) {
    const lead = MAGNITUDE[code]?.exec(before)?.[0].length ?? 0;
    if (lead > 0) return { ...measure, lead };
    const length = code === "en" ? (MAGNITUDE_BEHIND.exec(behind)?.[0].length ?? 0) : 0;
    if (length > 0) return { ...measure, length, counts: "magnitude" };
  }
  const degrees =
    DEGREES.exec(behind)?.[0] ??
    (code === "en" && (!NUMBERED.test(before) || WEATHER.test(before)) ? LETTER.exec(behind)?.[0] : undefined);
  const minus = MINUS.exec(before)?.[0].length ?? 0;
  const word = minus > 0 ? DEGREE_WORD.exec(behind)?.[0] : undefined;
  if (word) return { ...measure, lead: minus, length: word.length, counts: word.trim(), isBelowZero: true };
  if (!degrees) return null;
  return { ...measure, lead: minus, length: degrees.length, unit: degrees.replace(/\s/gu, ""), isBelowZero: minus > 0 };
}

/** The length of the words behind a number by which it is a time that somebody is sentenced to, " years in prison"; 0 for none. */
export function termLength(before: string, behind: string, { code }: Language): number {
  const word = UNIT.exec(behind)?.[0] ?? "";
  const unit = kindOfCount(word.slice(1)) === "duration" ? word : "";
  const term = unit ? (TERM[code]?.exec(behind.slice(unit.length))?.[0].length ?? 0) : 0;
  const isSaid = term > 0 || (code === "en" && TIMES.test(unit) && TERM_BEFORE.test(before));
  return isSaid ? unit.length + term : 0;
}
const UNIT = /^[\s\u00a0-]\p{Alpha}+/u;
const TIMES = /^.(?:days?|weeks?|months?|years?)$/u;

/** "1.2 miles": a decimal below two that is a length, an area or a weight. */
export const isLength = (value: number, counts: string): boolean =>
  value % 1 !== 0 && LENGTHS.test(counts.split(/\s/u)[0] ?? "");

/** "90mph", "12kg": a unit tied to its number; "m" alone may be millions. */
const TIED =
  /^(?:mph|kph|km\/h|km²?|kg|ft|cm|mm|lbs?|ml|mg|[kMG]Wh?|[MGT]B|mAh|MP|[MG]Hz|[MG]bps|fps)(?![\p{Alpha}\p{N}/²])/u;

const METRES =
  /^m(?=[\s-](?:long|wide|high|tall|deep|thick|away|above|below|underground|freestyle|hurdles|sprint|race|relay)(?!\p{Alpha}))/u;

/** "340m long": where "m" stands for metres. */
export const isMetres = (behind: string): boolean => METRES.test(behind);

/** The unit that stands behind a number without a space, or "". */
export const tiedUnit = (behind: string): string => (TIED.exec(behind) ?? METRES.exec(behind))?.[0] ?? "";

/** The length of a unit behind a number that German, whose nouns have capitals, does not take for one: " km/h", " kg"; 0 for none. */
export const unitLength = (behind: string, { code }: Language): number =>
  code === "de" ? (UNITS.exec(behind)?.[0].length ?? 0) : 0;
const UNITS = /^[\s\u00a0](?:km\/h|km²?|m²?|cm|mm|kg|t|ha|k[Ww]h?)(?![\p{Alpha}\p{N}/²])/u;

/** "1080p" is no price. */
export const isPictureSize = (value: number): boolean => PICTURE_SIZES.has(value);
const PICTURE_SIZES: ReadonlySet<number> = new Set([360, 480, 720, 1080, 1440, 2160]);
