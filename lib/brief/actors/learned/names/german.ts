import { german } from "../../../../text/languages/german.ts";
import * as de from "../../data/german.ts";
import { anywhere, type NameLists } from "../nameLists.ts";

/** German lists for the learned tagger. */
export const germanNames: NameLists = {
  language: german,
  recallBias: 0.6,
  lists: [
    ...anywhere(german),
    ["firstName", de.GERMAN_FIRST_NAMES],
    ["title", de.GERMAN_TITLES],
    ["role", de.GERMAN_ROLES],
    ["country", de.GERMAN_COUNTRIES],
    ["demonym", de.GERMAN_DEMONYMS],
    ["place", de.GERMAN_PLACES],
    ["organization", de.GERMAN_ORGANIZATIONS],
    ["organizationWord", de.GERMAN_ORGANIZATION_WORDS],
    ["placeTail", de.GERMAN_PLACE_TAILS],
    ["placeHead", de.GERMAN_PLACE_HEADS],
    ["particle", de.GERMAN_PARTICLES],
  ],
  isCompounding: true,
  withGenitive: new Set(["firstName", "country", "place", "organization"]),
  forms: [
    ["role", de.GERMAN_ROLE_FORM],
    ["organizationWord", de.GERMAN_ORGANIZATION_FORM],
    ["placeTail", de.GERMAN_PLACE_FORM],
  ],
  cues: {
    locatives: "in aus nach bei um nahe nördlich südlich östlich westlich".split(" "),
    articles: "der die das dem den des ein eine einen einem einer eines im am zum zur vom beim".split(" "),
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
