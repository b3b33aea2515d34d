import { type Language, NOTHING } from "./types.ts";

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
};
