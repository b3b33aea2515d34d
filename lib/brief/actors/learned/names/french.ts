import { french } from "../../../../text/languages/french.ts";
import * as fr from "../../data/french.ts";
import { anywhere, type NameLists } from "../nameLists.ts";

/** French lists for the learned tagger. */
export const frenchNames: NameLists = {
  language: french,
  recallBias: 0.5,
  lists: [
    ...anywhere(french),
    ["firstName", fr.FRENCH_FIRST_NAMES],
    ["title", fr.FRENCH_TITLES],
    ["role", fr.FRENCH_ROLES],
    ["country", fr.FRENCH_COUNTRIES],
    ["demonym", fr.FRENCH_DEMONYMS],
    ["place", fr.FRENCH_PLACES],
    ["organization", fr.FRENCH_ORGANIZATIONS],
    ["organizationWord", fr.FRENCH_ORGANIZATION_WORDS],
    ["placeHead", fr.FRENCH_PLACE_WORDS],
    ["particle", fr.FRENCH_PARTICLES],
  ],
  isCompounding: false,
  withGenitive: new Set(),
  forms: [],
  cues: {
    locatives: ["à", "en", "dans", "près", "vers", "depuis", "sur"],
    articles: "le la les l' l’ un une du des au aux ce cette ces".split(" "),
    indefinites: [],
    of: "de du des la le les et d' d’ l' l’ pour".split(" "),
    who: ["qui"],
    possessives: [],
  },
  sample:
    "Hier, M. Otto Falk et Ida de Brandt, maire de Saint-Norvik, ont dit à l’AFP que la Société d’Harbin SA quitterait l'Allemagne en 1987 : « l'O'Neill des mers » !",
};
