/** Of which year a day without one is, as the words right beside it say: so many years from this one, or the last or the next such day. */
export type Side = number | "last" | "next";

type Words = readonly (readonly [side: Side, words: RegExp])[];

/** Right before the day: "지난해 12월 25일", "Geçen yıl 25 Aralık", "el próximo 12 de enero". */
const BEFORE: Readonly<Record<string, Words>> = {
  ko: [
    [-1, /(?:지난해|작년)\s?$/u],
    [0, /(?:올해|금년)\s?$/u],
    [1, /내년\s?$/u],
    ["last", /(?<!\p{Alpha})지난\s$/u],
    ["next", /(?<!\p{Alpha})오는\s$/u],
  ],
  ja: [
    [-2, /一昨年の?$/u],
    [-1, /(?:昨年|去年)の?$/u],
    [0, /(?:今年|本年)の?$/u],
    [2, /再来年の?$/u],
    [1, /来年の?$/u],
  ],
  zh: [
    [-2, /前年$/u],
    [-1, /(?:去年|上年)$/u],
    [0, /今年$/u],
    [1, /明年$/u],
  ],
  tr: [
    [-1, /(?<!\p{Alpha})(?:geçen|geçtiğimiz)\s(?:yıl|sene)(?:ın|nin)?\s$/iu],
    [0, /(?<!\p{Alpha})bu\s(?:yıl|sene)\s$/iu],
    [1, /(?<!\p{Alpha})(?:gelecek|önümüzdeki)\s(?:yıl|sene)\s$/iu],
  ],
  hi: [
    [-1, /पिछले\s(?:साल|वर्ष)\s$/u],
    [0, /इस\s(?:साल|वर्ष)\s$/u],
    [1, /अगले\s(?:साल|वर्ष)\s$/u],
  ],
  fr: [
    ["last", /(?<!\p{Alpha})dernier\s$/iu],
    ["next", /(?<!\p{Alpha})prochain\s$/iu],
  ],
  es: [
    ["last", /(?<!\p{Alpha})(?:pasado|último)\s$/iu],
    ["next", /(?<!\p{Alpha})próximo\s(?:día\s)?$/iu],
  ],
  pt: [
    ["last", /(?<!\p{Alpha})(?:passado|último)\s(?:dia\s)?$/iu],
    ["next", /(?<!\p{Alpha})próximo\s(?:dia\s)?$/iu],
  ],
  it: [
    ["last", /(?<!\p{Alpha})scors[oa]\s$/iu],
    ["next", /(?<!\p{Alpha})prossim[oa]\s$/iu],
  ],
};

/** Right behind it: "le 12 janvier dernier", "12 stycznia br.", "12 January this year". */
const BEHIND: Readonly<Record<string, Words>> = {
  en: [[0, /^\s(?:of\s)?this\syear(?!\p{Alpha})/u]],
  de: [[0, /^\s(?:dieses|dieses\slaufenden|des\slaufenden)\sJahres(?!\p{Alpha})/u]],
  fr: [
    ["last", /^\sdernier(?!\p{Alpha})/u],
    ["next", /^\sprochain(?!\p{Alpha})/u],
    [0, /^\sde\scette\sannée(?!\p{Alpha})/u],
  ],
  es: [
    ["last", /^\s(?:pasado|último)(?!\p{Alpha})/u],
    ["next", /^\spróximo(?!\p{Alpha})/u],
    [0, /^\s(?:de\seste\saño|del\s(?:presente\saño|año\sen\scurso))(?!\p{Alpha})/u],
  ],
  pt: [
    ["last", /^\s(?:passado|último)(?!\p{Alpha})/u],
    ["next", /^\spróximo(?!\p{Alpha})/u],
    [0, /^\sdeste\sano(?!\p{Alpha})/u],
  ],
  it: [
    ["last", /^\s(?:scorso|ultimo\sscorso|u\.\s?s\.)(?!\p{Alpha})/u],
    ["next", /^\sprossimo(?!\p{Alpha})/u],
    [0, /^\s(?:di\squest[’']anno|dell[’']anno\sin\scorso)(?!\p{Alpha})/u],
  ],
  nl: [
    ["last", /^\sjongstleden(?!\p{Alpha})|^\sjl\./u],
    ["next", /^\saanstaande(?!\p{Alpha})|^\sa\.s\./u],
    [0, /^\s(?:van\s)?dit\sjaar(?!\p{Alpha})/u],
  ],
  pl: [[0, /^\s(?:b\.?\s?r\.|(?:tego|bieżącego)\sroku(?!\p{Alpha}))/u]],
  ru: [[0, /^\s(?:(?:этого|нынешнего|текущего|сего)\sгода(?!\p{Alpha})|с\.\s?г\.)/u]],
  uk: [[0, /^\s(?:(?:цього|поточного)\sроку(?!\p{Alpha})|ц\.\s?р\.)/u]],
  cs: [[0, /^\s(?:letošního|tohoto)\sroku(?!\p{Alpha})/u]],
  ar: [
    [-1, /^\s(?:من\s)?(?:العام|السنة)\s(?:الماضي|الماضية|المنصرم)(?!\p{Alpha})/u],
    ["last", /^\s(?:الماضي|المنصرم|الفائت)(?!\p{Alpha})/u],
    ["next", /^\s(?:المقبل|القادم)(?!\p{Alpha})/u],
    [0, /^\s(?:الجاري|الحالي|من\s(?:هذا\s)?العام\s(?:الجاري|الحالي))(?!\p{Alpha})/u],
  ],
};

const sideIn = (words: Words | undefined, text: string): Side | null =>
  words?.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** What the words beside a day say of its year, or null. */
export const sideOf = (before: string, behind: string, code: string): Side | null =>
  sideIn(BEFORE[code], before) ?? sideIn(BEHIND[code], behind);

/** The year of a day that such words say something of. */
export function yearOnSide(side: Side, month: number, day: number, today: string): number {
  const year = Number(today.slice(0, 4));
  if (typeof side === "number") return year + side;
  const other = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const isLater = other > today.slice(5, 10);
  return side === "last" ? year - Number(isLater) : year + Number(!isLater && other !== today.slice(5, 10));
}

/** "来年3月末", "지난해 12월": a month of last year, this year or the next, and how far away that is. */
export const YEARS_AWAY: Readonly<Record<string, number>> = {
  재작년: -2,
  지난해: -1,
  작년: -1,
  올해: 0,
  내년: 1,
  후년: 2,
  再来年: 2,
  一昨年: -2,
  昨年: -1,
  去年: -1,
  今年: 0,
  来年: 1,
  明年: 1,
  前年: -2,
  后年: 2,
  後年: 2,
};

/** "다음 달 3일", "先月28日": a day of the month before, of this one or of the next. */
export const MONTHS_AWAY: Readonly<Record<string, number>> = {
  "지난 달": -1,
  지난달: -1,
  이달: 0,
  이번달: 0,
  "이번 달": 0,
  "다음 달": 1,
  다음달: 1,
  내달: 1,
  先月: -1,
  今月: 0,
  来月: 1,
  上月: -1,
  上个月: -1,
  上個月: -1,
  本月: 0,
  下月: 1,
  下个月: 1,
  下個月: 1,
};
