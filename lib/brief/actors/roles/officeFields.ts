import { OFFICE_PHRASES, type OfficePhrases } from "../data/offices.ts";
import { isOffice } from "./officeStart.ts";

/** Words like "général adjoint" between an office and what it is of, at most. */
export const MOST_ADJECTIVES = 2;

/** "l’architecte", "dall’architetto" */
export const ELIDED = /^(?:[ld]|(?:d[ae]|a|ne|su)ll|un)['’](?=\p{Alpha})/iu;

const GERMAN_ADJECTIVE = /^\p{Lower}{4,}e[mnrs]?$/u;

/** "maire de Norvik", "nouveau maire", but not "fils du maire". */
export function opensWithOffice(phrase: string, offices: RegExp, phrases: OfficePhrases | undefined): boolean {
  const words = phrase.match(/\p{Alpha}[\p{Alpha}’'-]*/gu) ?? [];
  const at = words.findIndex((word) => isOffice(word, offices));
  // "stellvertretender norwegischer Botschafter"
  const isLead = (word: string) => /^\p{Lower}/u.test(word) && !phrases?.ends.test(word) && !phrases?.of.test(word);
  const lead = words.slice(0, at);
  return (
    at >= 0 &&
    at <= MOST_ADJECTIVES &&
    lead.every(isLead) &&
    (at < 2 || lead.every((word) => GERMAN_ADJECTIVE.test(word)))
  );
}

/** True for nothing, and for "de la Santé", "générale du Port": what an office is of. */
export function isField(words: readonly string[], phrases: OfficePhrases | undefined): boolean {
  // "député NSP Otto Falk": whose he is.
  if (words.length === 0 || (words.length === 1 && /^\p{Upper}{2,6}$/u.test(words[0] ?? ""))) return true;
  const opens = phrases ? words.findIndex((word) => phrases.of.test(word)) : -1;
  const last = words.at(-1) ?? "";
  return (
    opens >= 0 &&
    opens <= MOST_ADJECTIVES &&
    (!phrases?.of.test(last) || ELIDED.test(last)) &&
    !/^\p{Lower}{1,3}$/u.test(last) &&
    !OF_NAME.test(last) &&
    // "Ein Sprecher der Partei gratulierte [Falk]": a verb, where every noun has a capital.
    !(phrases === OFFICE_PHRASES.de && /^\p{Lower}/u.test(last))
  );
}

/** "un ingeniero de la propia | Nordfast": before a noun only, so that the office is of what the name means. */
const OF_NAME =
  /^(?:pr[oó]pri[oa]|propi[oa]|mism[oa]|mesm[oa]|même|stess[oa]|nouve(?:au|lle)|nuev[oa]|nuov[oa]|célèbre)$/u;
