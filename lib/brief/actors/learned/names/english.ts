import { english } from "../../../../text/languages/english.ts";
import { COUNTRY_BY_NAME, DEMONYMS } from "../../data/countries.ts";
import { ORGANIZATION_WORDS } from "../../data/organizations.ts";
import { PARTICLES, ROLE_NOUNS, TITLES } from "../../data/people.ts";
import { PLACE_HEADS, PLACE_TAILS } from "../../data/places.ts";
import { anywhere, type NameLists } from "../nameLists.ts";

/** English lists for the learned tagger. */
export const englishNames: NameLists = {
  language: english,
  recallBias: 0.25,
  lists: [
    ...anywhere(english),
    ["title", TITLES],
    ["role", ROLE_NOUNS],
    ["country", [...COUNTRY_BY_NAME.keys()]],
    ["demonym", [...DEMONYMS.keys()]],
    ["organizationWord", ORGANIZATION_WORDS],
    ["placeTail", PLACE_TAILS],
    ["placeHead", PLACE_HEADS],
    ["particle", PARTICLES],
  ],
  isCompounding: false,
  withGenitive: new Set(),
  forms: [],
  cues: {
    locatives: "in at near from outside across around toward towards throughout".split(" "),
    articles: ["the"],
    indefinites: [],
    of: ["of"],
    who: ["who"],
    possessives: ["’s", "'s"],
  },
  sample:
    "Then-Mayor Ida von Brandt of Nordfast Marine Ltd. told the Storholm Times in 1987 that “US-backed O'Neill” wouldn’t visit Lake Vättern.",
};
