import { type Language, NOTHING } from "./types.ts";

const NO_VALUES: ReadonlyMap<string, number> = new Map();

/** A language Nutgraf has no tables for: sentences, position, length and centrality still work. */
export const fallback: Language = {
  code: "und",
  abbreviations: NOTHING,
  closingAbbreviations: NOTHING,
  numberAbbreviations: NOTHING,
  sentenceOpeners: NOTHING,
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: NOTHING,
  pronounOpeners: NOTHING,
  pronouns: NOTHING,
  continuations: NOTHING,
  definiteArticles: NOTHING,
  standInNouns: NOTHING,
  connectiveOpeners: NOTHING,
  firstPerson: NOTHING,
  sayingVerbs: NOTHING,
  calendarWords: NOTHING,
  background: null,
  boilerplate: null,
  decimalMark: ".",
  numerals: NO_VALUES,
  magnitudes: NO_VALUES,
  percentWords: NOTHING,
  currencies: NOTHING,
  months: NO_VALUES,
  weekdays: NO_VALUES,
  relativeDays: NO_VALUES,
  futureWords: NOTHING,
  pastWords: NOTHING,
};
