import { OFFICES } from "../../actors/data/offices.ts";
import { HONOURS } from "../../actors/names/titles.ts";
import type { Grammar } from "../grammars/types.ts";
import { isInGenitive, TITLED_OWNER } from "../passages/genitives.ts";
import type { Naming } from "../passages/namings.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Subject } from "../types.ts";
import { nominativesOf } from "./nominatives.ts";

/** Words between two names that leave them apart: "Falk, the union’s lawyer, and its leader Brandt". */
const LONGEST_JOINT = 90;

/** The actors whom a subject names: one, or several who speak together; none when it describes somebody ("Lind's lawyer"). */
export function namedIn(
  { text }: Pick<Passage, "text">,
  subject: Subject,
  given: readonly Naming[],
  grammar: Grammar,
): readonly Naming[] {
  const { start, end } = subject;
  // "Residents of Norvik and Tarnby", "a team led by Lind"
  if (grammar.peopleOf?.test(text.slice(start, end))) return [];
  // "some experts like Lind and Falk"
  if (grammar.exampleOf && /\p{Lower}s\s(?:like|such as)\s/u.test(text.slice(start, end))) return [];
  const free = grammar.verbSecond ? given.filter((naming, at) => !isOwnerOf(text, naming, given[at + 1])) : given;
  const list = grammar.heads ? nominativesOf(text, subject, given, grammar) : free;
  const last = list.at(-1);
  const [first] = list;
  if (!first || !last) return [];
  const behind = text.slice(last.end, end).replace(grammar.code === "en" ? /$^/u : /["“”»]$/u, "");
  const whole = withoutNames(text, start, last.start, list);
  const before = withoutArticle(whole, grammar).replace(HONORIFIC, " ");
  const isOwnWord =
    (grammar.ownWords?.test(behind) ?? false) ||
    (last.actor.kind === "place" && (grammar.governments?.test(behind) ?? false)) ||
    (last.actor.kind === "organization" && (grammar.units?.test(behind) ?? false));
  // "Lind of the harbour union", "Lind speaking to the union": a person who leads the phrase.
  const person = list.find(({ actor }) => actor.kind === "person");
  const leader = person && carriesPhrase(text, person, subject, list, grammar) ? person : null;
  // "Lind of Storholm’s medical school" is Lind, "Lind’s lawyer" is not.
  if (!isOwnWord && /^['’]s?\s/u.test(behind)) return leader && leader !== last ? [leader] : [];
  // "the U.S. Attorney’s Office": a name that is longer.
  if (
    list.every(({ actor }) => actor.kind === "place") &&
    /^\s\p{Upper}\p{Alpha}+['’]s\s\p{Upper}/u.test(text.slice(first.end, end))
  )
    return [];
  const isEnd = /^(?:\s*\([^)]*\))?[.'’]?$/u.test(behind.replace(HONOURS, "")) || isOwnWord;
  const together = joined(text, list, grammar);
  const lead = withoutArticle(text.slice(start, together[0]?.start), grammar);
  // "Attorneys for Falk and Lind": neither of the two.
  const areOf = grammar.code === "en" && isEnd && together.length > 1 && list.length === together.length;
  if (areOf && grammar.governsPerson?.test(lead) && !isWordOf(lead, grammar)) return [];
  if (isEnd && together.length > 1 && (!grammar.governs?.test(lead) || isWordOf(lead, grammar))) return together;
  if (leader) return [leader];
  // "Lind and his supporters"
  if (grammar.companions?.test(text.slice(first.end, end))) return [first];
  // "the ambassador to the Nordic Council Ida Brandt": what stands before the name is her role.
  const words = text.slice(start, last.start).trim();
  if (last.actor.kind === "person" && isEnd && last.actor.roles.some((role) => role.text.trim() === words))
    return [last];
  // "the ambassador to Norway Ida Brandt": a person right behind another name.
  const earlier = list.at(-2);
  if (last.actor.kind === "person" && isEnd && earlier && last.start - earlier.end === 1) return [last];
  if (last.actor.kind === "person" && isEnd && isOwner(whole, grammar)) return [];
  // "a spokesman for House Speaker Lind", where "House" is a name, too
  if (last.actor.kind === "person" && isEnd && !grammar.governsPerson?.test(before.replace(/\s{2,}/gu, " ")))
    return [last];
  const isWhereabouts = last.actor.kind === "place" && grammar.sentFrom?.test(before);
  if (isEnd && isWordOf(before, grammar) && !isWhereabouts) return [last];
  if (grammar.governs?.test(before)) {
    // "a spokesperson for Nordfast Marine", "officials in Norvik" are not the organization.
    const head = list.find(({ start: at }) => at === start || /^(?:the|an?)\s*$/iu.test(text.slice(start, at)));
    return head && head !== last && !/^['’]s/u.test(text.slice(head.end)) ? [head] : [];
  }
  if (isEnd) return [last];
  // "Lind of the harbour union", "BTP officials": a name that leads its phrase, or only colours it.
  if (first.start - start <= 4 && grammar.carriesOn?.test(text.slice(first.end, end))) return [first];
  return [];
}

/** "proches de | M. | Falk": what stands before a name out of courtesy. */
const HONORIFIC = /\s(?:(?:MM?|Dr|Pr|Sr|Sra)\.|Mme|Mlle|Me|Dr|Pr|don|doña|Herrn?|Frau)\s$/u;

/** "Falks Steuerfrau Ida Brandt": whose somebody is who is named right behind, in languages with a genitive in "s". */
const isOwnerOf = (text: string, owner: Naming, next: Naming | undefined): boolean =>
  next?.actor.kind === "person" &&
  next.actor !== owner.actor &&
  isInGenitive(text, owner) &&
  /^s?\s[\p{Alpha}-]+(?:\s\p{Lower}+)?\s$/u.test(text.slice(owner.end, next.start));

/** "der | Hafenrat": at its head the article of a phrase is no "of", though it may look like one. */
const withoutArticle = (lead: string, { code, determiners, genitives }: Grammar): string => {
  const article = /^\p{Alpha}+(?=\s)/u.exec(lead)?.[0] ?? "";
  const isOne = genitives ? /^(?:de[rs]|diese[rs]|eine[rs])$/iu.test(article) : determiners.has(article.toLowerCase());
  return code !== "en" && isOne ? lead.slice(article.length + 1) : lead;
};

/** "Die Stiftung des Preisträgers [Otto Falk]", "le porte-parole du ministre": who has an office in a phrase that is of another noun. */
function isOwner(before: string, { code, ownerBefore }: Grammar): boolean {
  if (code === "en") return TITLED_OWNER.test(before);
  const match = ownerBefore?.exec(before);
  const [office = "", head = ""] = [match?.groups?.office, before.trim().split(/\s+/u)[1]];
  const isOffice = (word: string) => OFFICES[code]?.test(word) === true || AGENT.test(word);
  return match !== null && match !== undefined && isOffice(office.replace(/(?<=[^s])e?s$/u, "")) && head !== office;
}

/** Nouns for people that are no office: "Preisträger". */
const AGENT = /(?:träger|macher|steller)$/u;

/** "a statement by the", in English: the pattern is long, and need not be compiled for what has no such preposition. */
const isWordOf = (text: string, { wordOf }: Grammar): boolean =>
  /\s(?:by|from|of)\s/i.test(text) && wordOf?.test(text) === true;

/** Whether the phrase is of a person and goes on behind the name: "Lind of the harbour union". */
function carriesPhrase(
  text: string,
  person: Naming,
  { start, end }: Subject,
  list: readonly Naming[],
  grammar: Grammar,
): boolean {
  // "Leader of the House Ida Lind of the union": what governs is within her title.
  const words = text.slice(start, person.start).trim();
  const isTitle = person.actor.roles.some((role) => role.text.trim() === words);
  if (!isTitle && grammar.governs?.test(withoutArticle(withoutNames(text, start, person.start, list), grammar)))
    return false;
  const tail = text.slice(person.end, end);
  const word = /^\s(\p{Alpha}+)\s/u.exec(tail)?.[1] ?? "";
  return Boolean(grammar.carriesOn?.test(tail) || grammar.participle?.test(word));
}

/** What stands between two places outside of names: the "of" of "Department of Health" governs nothing. */
function withoutNames(text: string, from: number, to: number, list: readonly Naming[]): string {
  let words = "";
  let at = from;
  for (const { start, end } of list) {
    if (start < at || end > to) continue;
    words += text.slice(at, start);
    at = end;
  }
  return (words + text.slice(at, to)).replace(/\s\([^)]*\)/gu, "");
}

const isPerson = ({ actor }: Naming): boolean => actor.kind === "person";

/** The last names of a list that "and" holds together, when they are all people, or none of them is. */
function joined(text: string, list: readonly Naming[], { joints }: Grammar): readonly Naming[] {
  const together: Naming[] = [];
  for (let at = list.length - 1; at >= 0; at--) {
    const naming = list[at];
    const next = together[0];
    if (!naming) break;
    // "Falk and the chair of the Harbour Council Brandt": what she chairs speaks with nobody.
    if (next && isPerson(next) && !isPerson(naming) && !/,|\sand\s/u.test(text.slice(naming.end, next.start))) continue;
    if (next) {
      const between = text.slice(naming.end, next.start).replace(/\s\([^)]*\)/u, "");
      const isJoined = joints?.test(between) || (together.length > 1 && /^,\s/.test(between));
      if (
        !isJoined ||
        between.length > LONGEST_JOINT ||
        naming.actor === next.actor ||
        isPerson(naming) !== isPerson(next)
      )
        break;
    }
    together.unshift(naming);
  }
  return together;
}

/** "the Nordfast inquiry": a name between an article and a noun is not what the phrase is about. */
export function isAttribute({ tokens }: Pick<Passage, "tokens">, naming: Naming, grammar: Grammar): boolean {
  const at = tokens.findIndex(({ start }) => start === naming.start);
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const word = lower(next);
  return (
    grammar.determiners.has(lower(before)) &&
    next?.isWord === true &&
    !next.isCapital &&
    /^\p{Lower}/u.test(word) &&
    ![
      grammar.auxiliaries,
      grammar.prepositions,
      grammar.conjunctions,
      grammar.clauseOpeners,
      grammar.relatives,
      grammar.adverbs,
      grammar.verbs,
      grammar.betweenSubjectAndVerb,
      grammar.sourceJoints,
    ].some((words) => words.has(word)) &&
    !(grammar.finite?.test(word) ?? false)
  );
}
