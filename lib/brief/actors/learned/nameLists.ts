import type { Language } from "../../../text/languages/types.ts";
import { ORGANIZATIONS } from "../data/organizations.ts";
import { FIRST_NAMES } from "../data/people.ts";
import { PLACES } from "../data/places.ts";

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
  /** Points of score, in units of a nat, that a name gets beforehand: a missed name costs a reader more than a dubious one. */
  readonly recallBias: number;
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

/** Names that are in the news of any country, and what a language's own tables say. */
export const anywhere = ({ sayingVerbs, calendarWords }: Language): NameLists["lists"] => [
  ["firstName", FIRST_NAMES],
  ["place", PLACES],
  ["organization", ORGANIZATIONS],
  ["saying", sayingVerbs],
  ["calendar", calendarWords],
];
