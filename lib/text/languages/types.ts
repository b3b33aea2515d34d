/**
 * What Nutgraf knows of one language: plain tables, so that a language is one file and one line in `LANGUAGES`. All words are
 * lower case. A word list may be short: what is missing costs a little quality, never a wrong offset.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** Words that end with a full stop without ending a sentence, written without it ("dr", "u.s"). */
  readonly abbreviations: ReadonlySet<string>;
  /** The most frequent words: they carry no topic, and tell languages apart. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that, opening a sentence, stand for something said before ("he", "this"). */
  readonly pronounOpeners: ReadonlySet<string>;
  /** Words that, opening a sentence, tie it to the one before ("but", "however"). */
  readonly connectiveOpeners: ReadonlySet<string>;
  /** The writer or speaker as "I" and "we". */
  readonly firstPerson: ReadonlySet<string>;
  /** Verbs of saying in the forms news uses ("said", "told"). */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Names of days and months, which look like names of people and places. */
  readonly calendarWords: ReadonlySet<string>;
  /** Turns of phrase by which a page, not the story, speaks ("click here", "pictured"). */
  readonly boilerplate: RegExp | null;
}

/** A set from words separated by white space. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
