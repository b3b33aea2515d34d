import type { Language } from "../../../text/languages/types.ts";
import type { Sentence } from "../../../types.ts";
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from "../data/countries.ts";
import { COMPANY_TAIL, ORGANIZATION_WORDS } from "../data/organizations.ts";
import { FIRST_NAMES } from "../data/people.ts";
import { firmsApart } from "../names/calledFirm.ts";
import { NOBLE } from "../names/candidates.ts";
import { withoutForm } from "../names/nameBounds.ts";
import type { Entity, Mention, NameKind } from "../types.ts";
import { shortNames } from "./acronyms.ts";
import { otherNames } from "./alsoCalled.ts";
import { isNamedBefore, isWhole } from "./beginnings.ts";
import { withBodies } from "./bodies.ts";
import { bornAs } from "./bornAs.ts";
import { withoutCalledAfter } from "./calledAfter.ts";
import { withClubs } from "./clubs.ts";
import { entityOf, voteKinds } from "./entityOf.ts";
import { type FullNames, fullNamesOf } from "./fullNames.ts";
import { governments } from "./governments.ts";
import { withHumans } from "./humans.ts";
import { type Institutions, institutionsOf } from "./institutions.ts";
import { kinByTitle } from "./kinByTitle.ts";
import { lastNamed } from "./lastNamed.ts";
import { namesakesOf } from "./namesakes.ts";
import { nicknamesOf } from "./nicknames.ts";
import { oneFamily } from "./oneFamily.ts";
import { ownedApart } from "./owners.ts";
import { isParticle, type People, peopleOf } from "./people.ts";
import { jointSurnames, relativesApart, relativesOf, titledRelatives } from "./relatives.ts";
import { seatsApart, withSeats } from "./seats.ts";
import { sharedNames } from "./sharedNames.ts";
import { accentedOf, writtenAlike } from "./spellings.ts";
import { withStates } from "./states.ts";

/**
 * Everything that carries one name, in order of first mention. A merge needs evidence in the article; what is ambiguous stays apart.
 *
 * @param given mentions in reading order; @param sentences of the article, for what it says of its names; @param language for how it says so.
 */
export function mergeMentions(
  given: readonly Mention[],
  sentences: readonly Pick<Sentence, "text" | "start">[],
  language?: Language,
): Entity[] {
  const texts = sentences.map(({ text }) => text);
  const isEnglish = language === undefined || language.code === "en";
  const humans = withHumans(withoutCalledAfter(given), sentences);
  const told = isEnglish ? withStates(withClubs(withBodies(humans, sentences), sentences), sentences) : humans;
  const mentions = withSeats(told, sentences);
  const keys = new Map<string, string>();
  const forms = new Set(mentions.map(({ text }) => text));
  const several = [...forms].filter((text) => / /.test(text) && !forms.has(withoutForm(text) ?? ""));
  const kinds = voteKinds(mentions);
  const fullNames = fullNamesOf(several, kinds);
  const acronyms = shortNames(mentions, sentences);
  const called = otherNames(mentions, sentences, language?.alsoCalled);
  const others = isEnglish ? new Map([...bornAs(mentions, sentences), ...called]) : called;
  const people = peopleOf(several.filter((name) => kinds.get(name) === "person"));
  const relatives = relativesOf(mentions, texts, language?.code);
  const ofKind = (wanted: NameKind) => [...kinds].filter(([, kind]) => kind === wanted).map(([name]) => name);
  const institutions = institutionsOf(ofKind("organization"), new Set(ofKind("place")));
  const first = new Map<string, number>();
  mentions.forEach(({ text }, index) => {
    for (const form of [text, withoutForm(text)]) if (form !== null && !first.has(form)) first.set(form, index);
  });
  const accented = isEnglish ? accentedOf(first.keys()) : writtenAlike(accentedOf(first.keys()));
  const nicknames = nicknamesOf(mentions, relatives);
  const isOther = (word: string) => [people.byFirst, people.family].some((bearers) => bearers(word).length > 0);
  const joint = isEnglish ? jointSurnames(mentions, sentences, isOther) : null;
  const facts = { accented, fullNames, kinds, acronyms, first, people, relatives, joint, institutions, nicknames };
  const names = { ...facts, isEnglish };
  for (const text of first.keys()) keys.set(text, keyOf(text, names));
  const renamed = new Map([...others].map(([other, text]) => [keys.get(other) ?? other, keys.get(text) ?? text]));
  for (const [form, filed] of keys) keys.set(form, renamed.get(filed) ?? filed);
  const capitals = governments(mentions, sentences);
  const apart = new Map([
    ...lastNamed(mentions, sentences, keys, people),
    ...sharedNames(mentions, keys, people),
    ...ownedApart(mentions, sentences, keys, (text) => kinds.get(text) === "organization"),
    ...namesakesOf(mentions, keys, isEnglish),
    ...(isEnglish ? kinByTitle(mentions, sentences, keys) : []),
    ...(isEnglish ? [] : oneFamily(mentions, keys, people, relatives)),
    ...(isEnglish ? [] : firmsApart(mentions, sentences, language.code)),
    ...(isEnglish ? titledRelatives(mentions, sentences) : relativesApart(mentions, sentences)),
  ]);
  const owned = new Set(apart.values());
  for (const [seat, key] of seatsApart(told, mentions, (text) => kinds.get(text) === "organization"))
    apart.set(seat, key);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = capitals.get(mention) ?? apart.get(mention) ?? keys.get(mention.text) ?? mention.text;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  // Elsewhere a country has its English name for a key only.
  return [...groups].map(([key, group]) =>
    entityOf(key, group, owned.has(key) || (isEnglish && COUNTRY_BY_NAME.has(key)), isEnglish),
  );
}

/** What the article says of its names. */
interface Names {
  /** Each spelling with all its accents. */
  readonly accented: ReadonlyMap<string, string>;
  readonly fullNames: FullNames;
  readonly kinds: ReadonlyMap<string, NameKind>;
  readonly acronyms: ReadonlyMap<string, string>;
  /** Place of each spelling's first mention among all mentions. */
  readonly first: ReadonlyMap<string, number>;
  readonly people: People;
  /** Full names that stand behind a word for a relative. */
  readonly relatives: ReadonlySet<string>;
  /** Surnames of two people, of whom one only is named in full. */
  readonly joint: ReadonlySet<string> | null;
  readonly institutions: Institutions;
  /** Full names with a short first name, and the whole ones. */
  readonly nicknames: ReadonlyMap<string, string>;
  readonly isEnglish: boolean;
}

/** The name under which a spelling is filed: its full form where the article has exactly one. */
function keyOf(spelling: string, names: Names): string {
  const text = names.accented.get(spelling) ?? spelling;
  const { fullNames, kinds, acronyms, people } = names;
  // "Nordfast Marine, Inc."
  const bare = withoutForm(text);
  if (bare !== null && names.first.has(bare)) return keyOf(bare, names);
  const country = COUNTRY_BY_NAME.get(text);
  if (country) return country.name;
  const defined = acronyms.get(text);
  if (defined) return defined;
  const cased = fullNames.cased(text);
  if (cased) return cased;
  const spelledOut = fullNames.withLetters(text);
  if (spelledOut) return spelledOut;
  // "U.N." is "UN", and so the United Nations.
  const undotted = /^(?:\p{Upper}\.){2,5}$/u.test(text) ? text.replaceAll(".", "") : "";
  if (undotted && kinds.get(text) !== "person") {
    if (kinds.has(undotted)) return keyOf(undotted, names);
    const [spelled, ...more] = fullNames.spelling(undotted);
    if (spelled && more.length === 0) return spelled;
  }
  if (/^\p{Upper}{2,6}$/u.test(text)) {
    // "SZ" is no "SVP Zürich": letters within a name are no word of it.
    const spelled = fullNames.spelling(text).filter((full) => names.isEnglish || !/(?<!\S)\p{Upper}{2,}\s/u.test(full));
    if (spelled.length === 1 && spelled[0]) return spelled[0];
    // "FHC" is Fernando Henrique Castro in the news of his country.
    const [person, other] = names.isEnglish || spelled.length > 0 ? [] : fullNames.people(text);
    if (person && other === undefined) return person;
  }
  const institution = kinds.get(text) === "organization" ? names.institutions.keyOf(text) : null;
  const other = institution === text || institution === null ? otherSpelling(text, names) : null;
  if (other) return keyOf(other, names);
  // "Nato" is "NATO", and that is spelled out in the article.
  if (institution && (names.accented.get(institution) ?? institution) !== text) return keyOf(institution, names);
  const isFull = / /.test(text) && !NOBLE.has(fold(text.split(" ")[0] ?? ""));
  const longer = isFull ? (people.fullest(text) ?? names.nicknames.get(text) ?? null) : null;
  const fullest = longer !== null && isLaterRelative(longer, text, names) ? null : longer;
  // "Great Tarn", taken for somebody, of Great Tarn Foods
  const isNoName = isFull && names.isEnglish && !fullest && !FIRST_NAMES.has(text.split(" ")[0] ?? "");
  const [company, second] = isNoName ? fullNames.beginningWith(text).filter((full) => isCompany(full, text)) : [];
  if (company && second === undefined && isNamedBefore(text, company, [], names.first)) return company;
  // "Sandvik Ruud" of Elin Sandvik Ruud, who has a son of that name: elsewhere two surnames are common.
  if (isFull && (fullest || names.isEnglish || people.family(text).length < 2)) return fullest ?? text;
  // "Ida Maria Brandt" and "Ida Brandt" are one Brandt.
  const keyed = people.family(text).map((form) => ({ form, key: keyOf(form, names) }));
  const all = [...new Set(keyed.map(({ key }) => key))];
  // Who is called "Abu Tarn" is not called "Tarn".
  const plain = all.filter((key) => !isCalledWithParticle(key, text, names.first));
  const bearers = plain.length === 1 ? plain : all;
  if (bearers.length === 1 && bearers[0]) return names.joint?.has(text) ? text : bearers[0];
  if (bearers.length > 1) {
    // Only one of the family had been named when the bare surname came up: that one is called so. Else it is nobody's for certain.
    const since = (form: string) => names.first.get(form) ?? Number.POSITIVE_INFINITY;
    const known = new Set(keyed.filter(({ form }) => since(form) < since(text)).map(({ key }) => key));
    if (known.size === 1) return [...known][0] ?? text;
    // "Brandt resigns", a headline: the one whose full name comes next.
    const [next] = keyed.toSorted((a, b) => since(a.form) - since(b.form));
    if (known.size === 0 && since(text) === 0 && next && !names.relatives.has(next.key)) return next.key;
    // The others came in as "his son", "her husband": the bare surname is that of the one they are relatives of.
    const own = [...known].filter((key) => !names.relatives.has(key));
    return own.length === 1 ? (own[0] ?? text) : text;
  }
  const isPerson = kinds.get(text) === "person";
  // "Sandvik" of "Elin Sandvik Ruud": the first of two surnames.
  const [middle, ...middles] = people.byMiddle(text);
  if (middle && middles.length === 0 && isPerson && !FIRST_NAMES.has(text)) return middle;
  const [first, ...firsts] = new Set(
    people.byFirst(text).map((name) => people.fullest(name) ?? names.nicknames.get(name) ?? name),
  );
  if (first && firsts.length === 0 && (FIRST_NAMES.has(text) || isPerson)) return first;
  // "Nordfast" after "Nordfast Marine": the first word of one organization only, no place or people of its own ("Syrian"), and no
  // word that many organizations begin with ("Court").
  const kind = kinds.get(text);
  const isOther = kind === "place" || kind === "other" || COUNTRY_BY_DEMONYM.has(text);
  if (isOther || ORGANIZATION_WORDS.has(text) || text === "House") return text;
  const begun = fullNames.beginningWith(text).filter((full) => isWhole(text, full));
  // "Bard" of Bard College and Bard College Norvik: the branch has the name of the whole.
  const whole = begun.find((full) => begun.every((other) => other === full || other.startsWith(`${full} `)));
  const [organization, ...others] = whole ? [whole] : begun;
  return organization && others.length === 0 && isNamedBefore(text, organization, begun, names.first)
    ? keyOf(organization, names)
    : text;
}

/** "Great Tarn Foods", of which "Great Tarn" is all but the last words; not "Otto Tarn of Nordfast Group". */
const isCompany = (name: string, text: string) =>
  COMPANY_TAIL.test(name.slice(name.lastIndexOf(" ") + 1)) && /^(?:\s\p{Upper}\S*)+$/u.test(name.slice(text.length));

const fold = (name: string) => name.toLowerCase();

/** Another spelling of the article for an organization: what "Nato" is short for, "Ravnis" for "Ravni fighters", "Downing Street" for "10 Downing Street". */
function otherSpelling(text: string, { kinds, fullNames, first }: Names): string | null {
  if (kinds.get(text) !== "organization") return null;
  if (/^\p{Upper}\p{Lower}{3,5}$/u.test(text)) {
    const [spelled, ...more] = fullNames.spelling(text.toUpperCase());
    if (spelled && more.length === 0) return spelled;
  }
  const plural = `${text}s`;
  if (kinds.get(plural) === "organization" && !ORGANIZATION_WORDS.has(plural)) return plural;
  const unnumbered = text.replace(/^\d+\s/u, "");
  return unnumbered !== text && first.has(unnumbered) && kinds.get(unnumbered) !== "person" ? unnumbered : null;
}

/** Whether somebody's surname has a particle and stands with it in the article: "Abu Tarn" of Sidi Abu Tarn. */
function isCalledWithParticle(name: string, surname: string, first: ReadonlyMap<string, number>): boolean {
  const particle = name.split(" ").slice(1).at(-2) ?? "";
  return isParticle(`${particle} ${surname}`) && first.has(`${particle} ${surname}`);
}

/** "Ida Tern", and then "her mother, Ida Moe Tern": who comes in as a relative is not who was named before. */
function isLaterRelative(full: string, text: string, { first, relatives }: Names): boolean {
  const since = (name: string) => first.get(name) ?? Number.POSITIVE_INFINITY;
  return relatives.has(full) && since(text) < since(full);
}
