import type { Language } from "./types.ts";

const NOTHING: ReadonlySet<string> = new Set();

/** A language Nutgraf has no tables for: sentences, position, length and centrality still work. */
export const fallback: Language = {
  code: "und",
  abbreviations: NOTHING,
  stopWords: NOTHING,
  pronounOpeners: NOTHING,
  connectiveOpeners: NOTHING,
  firstPerson: NOTHING,
  sayingVerbs: NOTHING,
  calendarWords: NOTHING,
  boilerplate: null,
};
