import { COUNTRY_BY_DEMONYM } from "../../actors/data/countries.ts";
import { OFFICE_PHRASES, OFFICES } from "../../actors/data/offices.ts";
import { HONOURS } from "../../actors/names/titles.ts";
import { isOrganizationNoun, isRoleNoun } from "../../actors/roles/roleNouns.ts";
import type { Naming, Namings } from "../passages/namings.ts";
import { headOf } from "../passages/phraseHead.ts";
import type { Passage, Subject } from "../types.ts";

/** "Dr. Arvid Lunde", "Lieutenant Colonel Arvid Lunde", "the Rev Arvid Lunde" */
const TITLES = /^(?:the\s(?=(?:Most|Very|Rt|Right|Rev|Hon|Venerable)))?(?:\p{Upper}[\p{Alpha}.]*\s){1,3}$/u;

/** "la société ", "die Firma ": an article and what the name behind it is, in other languages than English. */
const KINDS: Readonly<Record<string, RegExp>> = {
  de: /^(?:der|die|das)\s(?:\p{Upper}[\p{Alpha}-]+\s)?$/u,
  fr: /^(?:l[ae]\s|l['’])(?:\p{Lower}+\s){1,2}$/u,
  es: /^(?:el|la)\s(?:\p{Lower}+\s){1,2}$/u,
  it: /^(?:(?:il|lo|la)\s|l['’])(?:\p{Lower}+\s){1,2}$/u,
  pt: /^[ao]\s(?:\p{Lower}+\s){1,2}$/u,
};

/** "der Strafrechtler ", "el vasco ", "l'Espagnol ": an article and one word for somebody. */
const CALLED: Readonly<Record<string, RegExp | undefined>> = {
  de: KINDS.de,
  fr: /^(?:l[ae]\s|l['’])\p{Alpha}+\s$/u,
  es: /^(?:el|la)\s\p{Lower}+\s$/u,
  it: /^(?:(?:il|lo|la)\s|l['’])\p{Lower}+\s$/u,
  pt: /^[ao]\s\p{Lower}+\s$/u,
};

/** "the shipping company ": in English the noun is known. */
const isKind = (lead: string, code: string): boolean =>
  code === "en"
    ? /^(?:(?:the|an?)\s)?(?:[\p{Alpha}-]+\s){1,4}$/iu.test(lead) && isOrganizationNoun(headOf(lead.trim()))
    : (KINDS[code]?.test(lead) ?? false);

/** "One of the groups, the Northern Ferry Union (NFU), said", "Her employer, the shipping company Grace & Holm, said" */
const organizationIn = (text: string, list: readonly Naming[], start: number, end: number, code: string) => {
  const [first] = list;
  const lead = text.slice(start, first?.start ?? start);
  return first?.actor.kind === "organization" &&
    (/^(?:the\s)?$/iu.test(lead) || isKind(lead, code)) &&
    /^(?:\s\([^)]*\))?$/u.test(text.slice(first.end, end))
    ? [first]
    : [];
};

/** "officials from her party", "a lawyer of the union": not "the owner of the ship", which may be a firm. */
const arePeople = (words: string): boolean => {
  const head = headOf(words);
  const isOf = /\s(?:of|from|at|in|with|for)\s/u.test(words) && (/[^s]s$/u.test(head) || /^an?\s/iu.test(words));
  return isOf && isRoleNoun(head.replace(/s$/u, "")) && !isOrganizationNoun(head.replace(/s$/u, ""));
};

/** "senador ", "a deputada federal ": no word of it leads to somebody else. */
const isOfficeOf = (lead: string, code: string): boolean =>
  /^(?:l['’])?(?:\p{Lower}+\s){1,3}$/u.test(lead) &&
  lead
    .replace(/^l['’]/u, "")
    .split(" ")
    .some((word) => OFFICES[code]?.test(word)) &&
  !lead.split(" ").some((word) => OFFICE_PHRASES[code]?.of.test(word));

/** What leads to the name that a source gives of himself, behind the words for him. English. */
const NAMES_HIMSELF =
  /^,?\s(?:who\s)?(?:g(?:ave|ives|iving)\s(?:(?:his|her|their)\s)?(?:only\s)?(?:(?:his|her|their)\s)?(?:first\s|full\s|last\s)?name\s(?:only\s)?as|(?:identif(?:ied|ies|ying)|introduc(?:ed|es|ing))\s(?:himself|herself)\s(?:only\s)?(?:as|by(?:\s(?:his|her)\s(?:first\s)?name)?,?))\s$/u;
/** "A spokesman for the foreign minister": somebody who is not named, and an office that one person has. */
const FOR_OFFICE =
  /^(?:an?|another|one)\s(?:[\p{Lower}-]+\s){0,2}(?:spokes(?:man|woman|person)|aide|advis[eo]r|assistant|source|official)\s(?:for|to|of|close\sto)\s(?:the|his|her|their)\s(?:[\p{Alpha}-]+\s){0,2}(?:minister|mayor|president|premier|governor|senator|secretary|chancellor|king|queen|prince|princess|pope|bishop|archbishop|commissioner|speaker|MP)$/iu;

/** "a leaked letter to the chancellor": who it was sent to, and not who wrote it. */
const SENT_TO =
  /^(?:an?|the|his|her|its|their)\s(?:[\p{Lower}-]+\s){0,3}(?:letter|e-?mail|memo|note|message|submission|petition|briefing|report|complaint|statement|appeal)\s(?:sent\s|written\s|addressed\s)?to\s/iu;

/** Characters of "who gave only her first name as". */
const LONGEST_LEAD = 60;

/** Who words without a name are of, by what stands behind them: "Its leader, Arvid Lunde, said", "a pilot, giving his name as Arvid". */
export function toldBehind(
  passage: Pick<Passage, "block" | "text">,
  { end, apposition }: Pick<Subject, "end" | "apposition">,
  within: Namings["within"],
  code: string,
  described: string,
): readonly Naming[] {
  // "A spokesman for the mayor, Arvid Lunde, said": he is the mayor.
  if (apposition && code === "en" && (FOR_OFFICE.test(described) || SENT_TO.test(described))) return [];
  const named = apposition ? personIn(passage, apposition, within, code, described) : [];
  if (named.length > 0 || code !== "en") return named;
  const [first] = within(passage.block, end, end + LONGEST_LEAD);
  return first?.actor.kind === "person" && NAMES_HIMSELF.test(passage.text.slice(end, first.start)) ? [first] : [];
}

/** "Its leader, Arvid Lunde, said", "The authors, Falk of the union and Brandt of the port, said": the people whom the apposition names. */
export function personIn(
  { block, text }: Pick<Passage, "block" | "text">,
  { start, end }: { readonly start: number; readonly end: number },
  within: Namings["within"],
  code = "en",
  described = "",
): readonly Naming[] {
  const list = within(block, start, end);
  const people = list.filter(({ actor }) => actor.kind === "person");
  const [first] = people;
  // "officials of her party, Harbour List, said": people, and not what they belong to.
  if (!first) return arePeople(described) ? [] : organizationIn(text, list, start, end, code);
  // ", former minister Sir [Otto Falk],"
  const lead = text
    .slice(start, first.start)
    .replace(/(?<=\p{Lower}\s)(?:Sir|Dame|Dr|Lord|Lady|Prof(?:essor)?)\.?\s$/u, "");
  // ", senador José Brandão": in other languages an office has no capital.
  // ", der Strafrechtler Otto Falk,", ", el vasco Iker Lind,": all of the apposition.
  const isCalled = first.end === end && CALLED[code]?.test(lead) === true;
  const isTitle = TITLES.test(lead) || isOfficeOf(lead, code) || isCalled;
  // "another witness, former harbour adviser Ida Brandt, said"
  const isRole =
    code === "en" &&
    people.length === 1 &&
    first.end === end &&
    (/^\P{Upper}/u.test(lead) || COUNTRY_BY_DEMONYM.has(lead.split(" ")[0] ?? "")) &&
    (isRoleNoun(lead.trim().split(" ").at(-1) ?? "") || isFormer(lead) || NAMED.test(lead));
  if (first.start !== start && !isTitle && !isRole) return [];
  if (people.length === 1)
    return HONOURS.test(text.slice(first.end, end)) ||
      first.end === end ||
      // ", Ida Brandt (Hafenliste),"
      /^\s\([^)]*\)$/u.test(text.slice(first.end, end)) ||
      /^\s(?:of|from)\s/u.test(text.slice(first.end, end))
      ? [first]
      : [];
  return /\sand\s/u.test(text.slice(first.end, people[1]?.start)) ? people : [];
}

/** "a former sailor named " */
const NAMED = /^an?\s(?:\p{Lower}[\p{Alpha}-]*\s){1,5}(?:named|called)\s$/u;

/** "former British number two ", "world record holder ": what somebody is or was, with no noun for it that is known. */
const isFormer = (lead: string): boolean =>
  /^(?:(?:the\s)?(?:former|ex-\p{Lower}+|retired|reigning|world|fellow|local)\s)(?:(?!(?:of|in|on|at|for|to|with|by|from|and|or|who|the|an?)\s)(?:\p{Lower}[\p{Alpha}-]+|\p{Upper}\p{Lower}+(?:ish|ese|ian|ean|an|ch))\s){1,5}$/u.test(
    lead,
  );
