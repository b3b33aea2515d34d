import { FRENCH_DEMONYMS } from "../data/french.ts";
import type { Mention } from "../types.ts";
import { isGivenNameAbroad } from "./givenName.ts";

/** How sure a nation and a first name make a name. */
const CONFIDENCE = 0.8;
/** "l'Espagnol", "Espagnol" before two words with a capital each. */
const NATION_BEFORE = /^(?:[Ll]['’])?(\p{Upper}\p{Lower}+)\s(?=(\p{Upper}\p{Lower}\S*)\s\p{Upper}\p{Lower})/u;

/** "[l'Espagnol] Iker Lind": in French, the name of a person without whose citizen that is; null for any other name. */
export function withoutNation(mention: Mention): Mention | null {
  const [lead, nation = "", given = ""] = NATION_BEFORE.exec(mention.text) ?? [];
  if (!lead || !FRENCH_DEMONYMS.has(nation) || !isGivenNameAbroad(given)) return null;
  return {
    ...mention,
    start: mention.start + lead.length,
    text: mention.text.slice(lead.length),
    kind: "person",
    confidence: CONFIDENCE,
  };
}
