import { english } from "../../../text/languages/english.ts";
import { french } from "../../../text/languages/french.ts";
import { german } from "../../../text/languages/german.ts";
import type { Language } from "../../../text/languages/types.ts";
import { COUNTRY_BY_NAME, DEMONYMS } from "../data/countries.ts";
import * as fr from "../data/french.ts";
import * as de from "../data/german.ts";
import { ORGANIZATION_WORDS, ORGANIZATIONS } from "../data/organizations.ts";
import { FIRST_NAMES, PARTICLES, ROLE_NOUNS, TITLES } from "../data/people.ts";
import { PLACE_HEADS, PLACE_TAILS, PLACES } from "../data/places.ts";

/** What the lists know of a word, one bit a list. */
export const KNOWN = {
  firstName: 1,
  title: 2,
  role: 4,
  country: 8,
  demonym: 16,
  place: 32,
  organization: 64,
  organizationWord: 128,
  placeTail: 256,
  placeHead: 512,
  saying: 1024,
  calendar: 2048,
  particle: 4096,
} as const;

type List = keyof typeof KNOWN;

/** They are gone through whenever a tagger is made. */
type Entries = readonly string[] | ReadonlySet<string>;

/** What a tagger is told of a language beforehand. */
export interface NameLists {
  readonly language: Language;
  readonly lists: readonly (readonly [List, Entries])[];
  /** Lists whose single words are found with the "s" of a genitive, too: "Deutschlands". */
  readonly withGenitive: ReadonlySet<List>;
  /** What the ending of a compound says: "Finanzministerin" is a role. */
  readonly forms: readonly (readonly [List, RegExp])[];
  /** Compounds are one word: their last letters tell more. */
  readonly isCompounding: boolean;
  readonly cues: {
    /** Prepositions before places. */
    readonly locatives: readonly string[];
    readonly articles: readonly string[];
    /** Articles and pronouns that no name has before it; none where capitals tell names. */
    readonly indefinites: readonly string[];
    /** What joins the words of a name. */
    readonly of: readonly string[];
    /** Words behind a person, as "who". */
    readonly who: readonly string[];
    /** Endings of possession that are tokens of their own. */
    readonly possessives: readonly string[];
  };
  /** A sentence in which there is something of everything that features look at. */
  readonly sample: string;
}

const commonOf = ({ sayingVerbs, calendarWords }: Language): [List, Entries][] => [
  ["saying", sayingVerbs],
  ["calendar", calendarWords],
];

const ENGLISH: NameLists = {
  language: english,
  lists: [
    ["firstName", FIRST_NAMES],
    ["title", TITLES],
    ["role", ROLE_NOUNS],
    ["country", [...COUNTRY_BY_NAME.keys()]],
    ["demonym", [...DEMONYMS.keys()]],
    ["place", PLACES],
    ["organization", ORGANIZATIONS],
    ["organizationWord", ORGANIZATION_WORDS],
    ["placeTail", PLACE_TAILS],
    ["placeHead", PLACE_HEADS],
    ["particle", PARTICLES],
    ...commonOf(english),
  ],
  isCompounding: false,
  withGenitive: new Set(),
  forms: [],
  cues: {
    locatives: ["in", "at", "near", "from", "outside", "across", "around", "toward", "towards", "throughout"],
    articles: ["the"],
    indefinites: [],
    of: ["of"],
    who: ["who"],
    possessives: ["’s", "'s"],
  },
  sample:
    "Then-Mayor Ida von Brandt of Nordfast Marine Ltd. told the Storholm Times in 1987 that “US-backed O'Neill” wouldn’t visit Lake Vättern.",
};

const GERMAN: NameLists = {
  language: german,
  lists: [
    ["firstName", FIRST_NAMES],
    ["firstName", de.GERMAN_FIRST_NAMES],
    ["title", de.GERMAN_TITLES],
    ["role", de.GERMAN_ROLES],
    ["country", de.GERMAN_COUNTRIES],
    ["demonym", de.GERMAN_DEMONYMS],
    ["place", PLACES],
    ["place", de.GERMAN_PLACES],
    ["organization", ORGANIZATIONS],
    ["organization", de.GERMAN_ORGANIZATIONS],
    ["organizationWord", de.GERMAN_ORGANIZATION_WORDS],
    ["placeTail", de.GERMAN_PLACE_TAILS],
    ["placeHead", de.GERMAN_PLACE_HEADS],
    ["particle", de.GERMAN_PARTICLES],
    ...commonOf(german),
  ],
  isCompounding: true,
  withGenitive: new Set(["firstName", "country", "place", "organization"]),
  forms: [
    ["role", de.GERMAN_ROLE_FORM],
    ["organizationWord", de.GERMAN_ORGANIZATION_FORM],
    ["placeTail", de.GERMAN_PLACE_FORM],
  ],
  cues: {
    locatives: ["in", "aus", "nach", "bei", "um", "nahe", "nördlich", "südlich", "östlich", "westlich"],
    articles: [
      "der",
      "die",
      "das",
      "dem",
      "den",
      "des",
      "ein",
      "eine",
      "einen",
      "einem",
      "einer",
      "eines",
      "im",
      "am",
      "zum",
      "zur",
      "vom",
      "beim",
    ],
    indefinites:
      "ein eine einen einem einer eines kein keine keinen keinem keiner jede jeder jedes jeden jedem diese dieser dieses diesen diesem manche mancher solche solcher welche welcher viele vielen einige einigen mehrere mehreren alle allen aller wenige wenigen zwei drei vier fünf sechs sieben acht neun zehn beide beiden mein meine meinen sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem unser unsere unseren unserer mehr weniger".split(
        " ",
      ),
    of: ["von", "des", "der", "für", "und"],
    who: [],
    possessives: ["’", "'"],
  },
  sample:
    "Bürgermeisterin Ida von Brandt vom Verein Nordfast e.V. sagte der Storholmer Zeitung 1987 in Bad Norvik, „US-Außenminister O'Neill“ komme nach Schwedens Vättern.",
};

const FRENCH: NameLists = {
  language: french,
  lists: [
    ["firstName", FIRST_NAMES],
    ["firstName", fr.FRENCH_FIRST_NAMES],
    ["title", fr.FRENCH_TITLES],
    ["role", fr.FRENCH_ROLES],
    ["country", fr.FRENCH_COUNTRIES],
    ["demonym", fr.FRENCH_DEMONYMS],
    ["place", PLACES],
    ["place", fr.FRENCH_PLACES],
    ["organization", ORGANIZATIONS],
    ["organization", fr.FRENCH_ORGANIZATIONS],
    ["organizationWord", fr.FRENCH_ORGANIZATION_WORDS],
    ["placeHead", fr.FRENCH_PLACE_WORDS],
    ["particle", fr.FRENCH_PARTICLES],
    ...commonOf(french),
  ],
  isCompounding: false,
  withGenitive: new Set(),
  forms: [],
  cues: {
    locatives: ["à", "en", "dans", "près", "vers", "depuis", "sur"],
    articles: ["le", "la", "les", "l'", "l’", "un", "une", "du", "des", "au", "aux", "ce", "cette", "ces"],
    indefinites: [],
    of: ["de", "du", "des", "la", "le", "les", "et", "d'", "d’", "l'", "l’", "pour"],
    who: ["qui"],
    possessives: [],
  },
  sample:
    "Hier, M. Otto Falk et Ida de Brandt, maire de Saint-Norvik, ont dit à l’AFP que la Société d’Harbin SA quitterait l'Allemagne en 1987 : « l'O'Neill des mers » !",
};

const ALL = [ENGLISH, FRENCH, GERMAN];

/** Codes of the languages that a tagger was learned for. */
export const LEARNED_LANGUAGES: ReadonlySet<string> = new Set(ALL.map(({ language }) => language.code));

/** The lists of a language by its code. Throws for one that has none: the model of a tagger comes with its lists. */
export function nameListsOf(code: string): NameLists {
  const found = ALL.find(({ language }) => language.code === code);
  if (!found) throw new Error(`No lists of names are written for "${code}"`);
  return found;
}
