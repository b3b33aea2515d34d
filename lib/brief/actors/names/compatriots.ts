import { COUNTRY_BY_DEMONYM } from "../data/countries.ts";
import { ORGANIZATION_WORDS } from "../data/organizations.ts";
import { FIRST_NAMES } from "../data/people.ts";
import type { Mention } from "../types.ts";
import { isGivenName } from "./givenName.ts";

/** How sure a name is behind the word for a citizen. */
const SURE = 0.5;
/** Words for a citizen that are nobody's first name, before a name. */
const CITIZEN =
  /^(?:(?:Dutch|French|English|Irish|Welsh|Scots|Ulster)(?:wo)?man|Spaniard|Briton|Swede|Croat|Serb|Aussie|Kiwi|Argentine)$/u;
/** "Otto Falk", "Joost de Wit": two words at least, and none for a body. */
const FULL =
  /^\p{Upper}[\p{Alpha}’'-]+\s(?:\p{Upper}[\p{Alpha}’'-]+|(?:(?:d[eu]|v[ao]n|der|den|la|el|al|di|da|ter)\s){1,2}\p{Upper}[\p{Alpha}’'-]+)$/u;

/**
 * "[Italian] Brandt" where somebody is called so in full, "[Dutchman] Joost de Wit": the name of a person without whose citizen that is. In
 * English; what is a name with such a word ("German Falk", "American Airlines") stays.
 *
 * @param surnames of the people whom the article names in full.
 */
export function withoutCitizen(mention: Mention, surnames: ReadonlySet<string>): Mention {
  const at = mention.text.indexOf(" ");
  if (at < 0 || mention.kind === "place") return mention;
  const [lead, rest] = [mention.text.slice(0, at), mention.text.slice(at + 1)];
  const isCalled =
    mention.kind === "person" && !FIRST_NAMES.has(lead) && COUNTRY_BY_DEMONYM.has(lead) && surnames.has(rest);
  const isNation =
    CITIZEN.test(lead) ||
    (COUNTRY_BY_DEMONYM.has(lead) && !FIRST_NAMES.has(lead) && isGivenName(rest.split(" ")[0] ?? ""));
  const isFull = isNation && FULL.test(rest) && !ORGANIZATION_WORDS.has(rest.slice(rest.lastIndexOf(" ") + 1));
  if (!isCalled && !isFull) return mention;
  const confidence = Math.max(mention.confidence, SURE);
  return { ...mention, kind: "person", confidence, start: mention.start + at + 1, text: rest };
}
