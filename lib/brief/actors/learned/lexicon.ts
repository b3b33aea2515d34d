import type { Language } from "../../../text/languages/types.ts";
import { COUNTRY_BY_NAME, DEMONYMS } from "../data/countries.ts";
import { ORGANIZATION_WORDS, ORGANIZATIONS } from "../data/organizations.ts";
import { FIRST_NAMES, PARTICLES, ROLE_NOUNS, TITLES } from "../data/people.ts";
import { PLACE_HEADS, PLACE_TAILS, PLACES } from "../data/places.ts";
import { tokensOf } from "../tokens.ts";
import { hashText, join, SEED } from "./hash.ts";

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

/** Words of the longest entry that is looked for. */
export const LONGEST_ENTRY = 5;

/** Hash of the words of an entry, one after another, to the lists it stands in. */
export type Lexicon = ReadonlyMap<number, number>;

/** The lists as one table. Entries are as they are written; those in small letters are found in small letters only. */
export function lexiconOf(language: Language): Lexicon {
  const lexicon = new Map<number, number>();
  const add = (entries: Iterable<string>, bit: number) => {
    for (const entry of entries) {
      let hash = SEED;
      for (const { text } of tokensOf(entry)) hash = join(hash, hashText(text));
      lexicon.set(hash, (lexicon.get(hash) ?? 0) | bit);
    }
  };
  add(FIRST_NAMES, KNOWN.firstName);
  add(TITLES, KNOWN.title);
  add(ROLE_NOUNS, KNOWN.role);
  add(COUNTRY_BY_NAME.keys(), KNOWN.country);
  add(DEMONYMS, KNOWN.demonym);
  add(PLACES, KNOWN.place);
  add(ORGANIZATIONS, KNOWN.organization);
  add(ORGANIZATION_WORDS, KNOWN.organizationWord);
  add(PLACE_TAILS, KNOWN.placeTail);
  add(PLACE_HEADS, KNOWN.placeHead);
  add(language.sayingVerbs, KNOWN.saying);
  add(language.calendarWords, KNOWN.calendar);
  add(PARTICLES, KNOWN.particle);
  return lexicon;
}
