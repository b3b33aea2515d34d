import type { Actor, Article, Sentence } from "../../../types.ts";
import { EITHER_ABROAD, MEN_ABROAD, WOMEN_ABROAD } from "../../actors/data/givenNames.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Namings } from "../passages/namings.ts";
import { quotationsOf } from "../passages/quotations.ts";
import { MEN, WOMEN } from "./givenNames.ts";
import { MORE_MEN, MORE_WOMEN } from "./moreGivenNames.ts";
import { genderByRole } from "./roleGender.ts";

export type Gender = "he" | "she";

/** What stands before a name or in a role and is said of a man or a woman only. */
const MALE =
  /(?:^|\s)(?:Mr\.?|Sir|Lord|King|Prince|Duke|Baron|Father|Brother|Herr|Señor|Monsieur|Signor|Senhor|Pan|Bay|(?:spokes|chair|congress|business|police|states|sports|fire|news|gun|alder|assembly)man|actor|husband|father|son|brother|king|prince|uncle|grandfather|nephew|widower|monk|priest|boy|man)$/iu;
const FEMALE =
  /(?:^|\s)(?:Mrs\.?|Ms\.?|Miss|Dame|Lady|Queen|Princess|Duchess|Baroness|Sister|Mother|Frau|Señora|Madame|Signora|Senhora|Pani|Hanım|(?:spokes|chair|congress|business|police|states|sports|news|alder|assembly)woman|actress|wife|mother|daughter|sister|queen|princess|aunt|grandmother|niece|widow|nun|heiress|fiancée|girl|woman)$/iu;

/** Characters before a name in which a title can stand. */
const BEFORE = 24;

/**
 * Which pronoun each person of an article goes by: told by titles and roles, first names, and the pronouns of sentences that name nobody
 * else. Those of whom nothing tells it are missing.
 */
export function gendersOf(
  actors: readonly Actor[],
  namings: Namings,
  article: Article,
  sentences: readonly Sentence[],
  grammar: Grammar,
): ReadonlyMap<string, Gender> {
  const counted = countPronouns(namings, article, sentences, grammar);
  const genders = new Map<string, Gender>();
  for (const actor of actors) {
    if (actor.kind !== "person") continue;
    const titled = byTitle(actor, article);
    const byRole = oneOf(actor.roles.map(({ text }) => text.replace(/\s(?:of|for|in|at|to)\s.*$/u, "")));
    const named = grammar.code === "en" ? byName(actor, byEnglishName) : byName(actor, byFirstNameAbroad);
    const { he = 0, she = 0 } = counted.get(actor.id) ?? {};
    const said = he > she ? "he" : she > he ? "she" : null;
    const held = genderByRole(
      actor.roles.map(({ text }) => text),
      grammar.code,
    );
    // "Architektin Lilian Falk": nobody but a woman is called so, whatever her first name is elsewhere.
    const marked = held === "she" && /^(?:de|fr)$/.test(grammar.code) ? held : null;
    // "Hinrik’s brother" beside a woman's first name is another one: what the sentences say of her decides.
    const told = byRole && named && byRole !== named && !titled ? (said ?? named) : null;
    const gender = titled ?? told ?? byRole ?? marked ?? named ?? held ?? said;
    if (gender) genders.set(actor.id, gender);
  }
  return genders;
}

/** By what stands right before the names, or opens one: "Mrs. Brandt", "spokeswoman Ida Brandt". */
function byTitle({ mentions, name, aliases }: Actor, { blocks }: Article): Gender | null {
  return oneOf([
    ...mentions.map(({ block, start }) => (blocks[block]?.text ?? "").slice(Math.max(0, start - BEFORE), start).trim()),
    ...[name, ...aliases].map((form) => form.split(" ")[0] ?? ""),
  ]);
}

/** What most of such words are said of. */
function oneOf(texts: readonly string[]): Gender | null {
  const he = texts.filter((text) => MALE.test(text)).length;
  const she = texts.filter((text) => FEMALE.test(text)).length;
  return he === she ? null : he > she ? "he" : "she";
}

type ByFirst = (first: string, second: string) => Gender | null;

function byName({ name, aliases }: Actor, genderBy: ByFirst): Gender | null {
  for (const form of [name, ...aliases]) {
    const [first = "", ...rest] = form.split(/[\s-]+/);
    if (rest.length === 0 && form !== name) continue;
    const gender = genderBy(first, rest[0] ?? "");
    if (gender) return gender;
  }
  return null;
}

/** Men in French or Italian, and women or either in English. */
const EITHER_IN_ENGLISH = /^(?:Jean|Michele|Alexis|Jordan)$/u;

const byEnglishName = (first: string): Gender | null =>
  EITHER_IN_ENGLISH.test(first)
    ? null
    : (byFirstName(first) ??
      of(first, MORE_MEN, MORE_WOMEN) ??
      (EITHER_ABROAD.has(first) ? null : of(first, MEN_ABROAD, WOMEN_ABROAD)));

const of = (first: string, men: ReadonlySet<string>, women: ReadonlySet<string>): Gender | null => {
  const [isMan, isWoman] = [men.has(first), women.has(first)];
  return isMan === isWoman ? null : isMan ? "he" : "she";
};

const byFirstName = (first: string): Gender | null => of(first, MEN, WOMEN);

/** "Joan" is a man in Catalonia: the second first name tells, or nothing does. */
const byFirstNameAbroad = (first: string, second: string): Gender | null => {
  if (EITHER_ABROAD.has(first)) return second && !EITHER_ABROAD.has(second) ? byFirstNameAbroad(second, "") : null;
  const [isMan, isWoman] = [MEN_ABROAD.has(first), WOMEN_ABROAD.has(first)];
  return isMan === isWoman ? byFirstName(first) : isMan ? "he" : "she";
};

/** "He thanked his coach, ", "When her pot-washer, " */
const OF_PRONOUN = /^[^.;:“”"]{2,40}\s(?:his|her)\s(?:\p{Lower}+\s){0,2}[\p{Lower}-]+,?\s$/u;

/** Pronouns outside quotations behind the name of the only person of a sentence, and at the start of the next one. */
function countPronouns(
  { within }: Namings,
  { blocks }: Article,
  sentences: readonly Sentence[],
  { genders }: Grammar,
): ReadonlyMap<string, { he: number; she: number }> {
  const counts = new Map<string, { he: number; she: number }>();
  if (genders.size === 0) return counts;
  const quotations = new Map(blocks.map(({ text }, block) => [block, quotationsOf(text)]));
  let only: Actor | null = null;
  let lastBlock = -1;
  for (const { block, start, end, text } of sentences) {
    const people = new Set(
      within(block, start, end)
        .map(({ actor }) => actor)
        .filter(({ kind }) => kind === "person"),
    );
    const [first] = people;
    const name = first ? within(block, start, end).find(({ actor }) => actor === first) : undefined;
    // "He thanked his coach, Brandt, who": the pronouns behind her may be his.
    if (name && OF_PRONOUN.test(text.slice(0, name.start - start))) {
      only = null;
      lastBlock = block;
      continue;
    }
    const from = (name?.end ?? start) - start;
    const subject: Actor | null =
      people.size === 1 ? (first ?? null) : people.size === 0 && lastBlock === block ? only : null;
    if (subject) {
      const count = counts.get(subject.id) ?? { he: 0, she: 0 };
      const near = (quotations.get(block) ?? []).filter(({ open, close }) => open < end && close > start);
      for (const { 0: word, index } of text.slice(from).matchAll(/\p{Alpha}+/gu)) {
        const gender = genders.get(word.toLowerCase());
        const at = start + from + index;
        if (gender && !near.some(({ open, close }) => at >= open && at < close)) count[gender]++;
      }
      counts.set(subject.id, count);
    }
    only = people.size > 1 ? null : (first ?? (lastBlock === block ? only : null));
    lastBlock = block;
  }
  return counts;
}
