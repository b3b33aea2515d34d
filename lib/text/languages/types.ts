/**
 * What Nutgraf knows of one language: plain tables, so that a language is one file and one line in `LANGUAGES`. All words are
 * lower case; an abbreviation with a capital is one only in capitals ("Ill", "Miss"). A word list may be short: what is missing costs a
 * little quality, never a wrong offset.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** Words that end with a full stop without ending a sentence, written without it ("dr", "u.s"). */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that close a sentence as often, and do before a word that opens one ("inc", "u.s"). */
  readonly closingAbbreviations: ReadonlySet<string>;
  /** Abbreviations that are words or names too, and are abbreviations before a number only ("no", "fig", "mar"). */
  readonly numberAbbreviations: ReadonlySet<string>;
  /** Words that open a sentence and no name, beside the pronouns and connectives ("the", "when"). */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** Determiners that go before an ordinal ("der 2. Weltkrieg"); empty where ordinals are not written with a full stop. */
  readonly beforeOrdinals: ReadonlySet<string>;
  /** Words that an apostrophe ties to the next one ("l’eau", "it’s"). */
  readonly elisions: ReadonlySet<string>;
  /** The most frequent words: they carry no topic, and tell languages apart. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that, opening a sentence, stand for something said before ("he", "the latter"). */
  readonly pronounOpeners: ReadonlySet<string>;
  /** Where a word of those stands for nothing said before, as an article ("das Haus"), for what follows ("it is clear that") or for the reader's own day ("this week"): global. */
  readonly notPronouns?: RegExp;
  /** A noun within a sentence that points back ("of that deal", "under these rules"), but not to the reader's own day: global. */
  readonly demonstratives?: RegExp;
  /** Personal and possessive pronouns of the third person: wherever they stand outside quotation marks they stand for somebody. */
  readonly pronouns: ReadonlySet<string>;
  /** Words that point back from anywhere in a sentence ("also", "another", "earlier"). */
  readonly continuations: ReadonlySet<string>;
  /** The definite article; empty where a language has none, or writes it as a part of the noun. */
  readonly definiteArticles: ReadonlySet<string>;
  /** Nouns that, behind a definite article, stand for what was said before ("the move", "the company"). */
  readonly standInNouns: ReadonlySet<string>;
  /** Words that, opening a sentence, tie it to the one before ("but", "however"). */
  readonly connectiveOpeners: ReadonlySet<string>;
  /** Openings that only begin like one of those ("instead of", "alors que"). */
  readonly notConnectives?: ReadonlySet<string>;
  /** Frequent verbs that show the tense of a sentence, where it tells what stands from what happened: "is", "has" ... */
  readonly presentVerbs?: ReadonlySet<string>;
  /** ... and "was", "said". */
  readonly pastVerbs?: ReadonlySet<string>;
  /** The writer or speaker as "I" and "we". */
  readonly firstPerson: ReadonlySet<string>;
  /** Verbs of saying in the forms news uses ("said", "told"). */
  readonly sayingVerbs: ReadonlySet<string>;
  /** What stands between two names of one ("also known as", "né"), from the first to the second: anchored at both ends. */
  readonly alsoCalled?: RegExp;
  /** Names of days and months, which look like names of people and places. */
  readonly calendarWords: ReadonlySet<string>;
  /** Turns of phrase that set a sentence in the past before the news ("last year", "two decades ago"). */
  readonly background: RegExp | null;
  /** Turns of phrase by which a page, not the story, speaks ("click here", "pictured"). */
  readonly boilerplate: RegExp | null;
  /** Words by which companies praise themselves and their partners ("proud", "delighted"). */
  readonly praise?: RegExp;
  /** Turns of phrase that tell of a question, of reasons or advice, and not what they are ("asked whether", "for a few reasons"). */
  readonly setUps?: RegExp;
  /** Turns of phrase by which a page tells of itself and not of its matter ("this guide covers", "keep reading"), quotations left out. */
  readonly teasers?: RegExp;
  /** Turns of phrase by which a sentence hangs on the one before it ("a few days later", "expressed a similar view"), quotations left out. */
  readonly hangs?: RegExp;
  /** A pronoun as the subject behind an opening phrase ("in an age of sail, it was"): what stands before it is the first group. */
  readonly lateSubjects?: RegExp;
  /** Words for the reader, and for nobody else ("Sie" within a German sentence). */
  readonly address?: RegExp;
  /** Verb forms by which a sentence is somebody's words ("sei"), and what says whose, or is no such sentence: an indicative verb, "laut". */
  readonly reported?: { readonly mood: RegExp; readonly owned: RegExp };
  /** Headings over what goes with a page and not with its story ("About the company", "Media contact"). */
  readonly closingHeadings?: RegExp;
  /** What stands before the decimals of a number; the other of the two groups its thousands. */
  readonly decimalMark: "." | ",";
  /** Number words with their values, as far as news writes numbers as words ("twelve" 12). */
  readonly numerals: ReadonlyMap<string, number>;
  /** Words that multiply the number before them, as powers of ten ("million" 6). */
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly percentWords: ReadonlySet<string>;
  /** Words for money behind a number ("euros"). */
  readonly currencies: ReadonlySet<string>;
  /** Names of months in every form that stands in a date, 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Names of weekdays in every form that stands in a date, Monday 1 to Sunday 7. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words for days as seen from that of writing ("yesterday" -1). */
  readonly relativeDays: ReadonlyMap<string, number>;
  /** Words in a sentence by which a weekday is still to come ("will", "next"). */
  readonly futureWords: ReadonlySet<string>;
  /** Words beside a weekday by which it is the one before today ("last"). */
  readonly pastWords: ReadonlySet<string>;
}

/** A list that a language has no use for. */
export const NOTHING: ReadonlySet<string> = new Set();

/** A set from words separated by white space; the words of one entry are joined by "_". */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll("_", " ")),
  );

/** "Words" and their values, "million=6": words separated by white space, those of one entry joined by "_". */
export const wordValues = (words: string): ReadonlyMap<string, number> =>
  new Map(
    words
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [word = "", value = ""] = entry.split("=");
        return [word.replaceAll("_", " "), Number(value)];
      }),
  );

/** Number words: those numbered from 1 in their order, and larger ones with their values ("twenty=20"). */
export const counting = (inTheirOrder: string, larger: string): ReadonlyMap<string, number> =>
  new Map([...inOrder(inTheirOrder), ...wordValues(larger)]);

/** The forms of weekdays, each joined with a part of the day, too: "dienstag|dienstags" with "abend" has "dienstagabend". */
export const withPartsOfDay = (weekdays: string, parts: string): string =>
  weekdays
    .trim()
    .split(/\s+/)
    .map((forms) => [forms, ...parts.split(" ").map((part) => forms.replace(/\|.*/, "") + part)].join("|"))
    .join(" ");

/** Words numbered from 1 in their order; forms of one word are joined by "|" ("january|jan february|feb"). */
export const inOrder = (words: string): ReadonlyMap<string, number> =>
  new Map(
    words
      .trim()
      .split(/\s+/)
      .flatMap((forms, at) => forms.split("|").map((word): [string, number] => [word.replaceAll("_", " "), at + 1])),
  );
