import type { Language } from "../../../text/languages/types.ts";
import type { Actor } from "../../../types.ts";
import { COUNTRY_BY_DEMONYM } from "../../actors/data/countries.ts";
import { OFFICES } from "../../actors/data/offices.ts";
import type { Context, Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Naming } from "../passages/namings.ts";
import { headOf } from "../passages/phraseHead.ts";
import type { Passage, Utterance } from "../types.ts";
import { genderBy } from "./bearers.ts";
import type { Gender } from "./genders.ts";
import { isByOrigin, nounBeforeOrigin, YOUNG } from "./origins.ts";

/** "the Dutchman" */
const PEOPLE =
  /^(?:dutch|french|english|irish|welsh)(?:wo)?man$|^(?:spaniard|swede|dane|finn|scot|scotsman|briton|turk|pole|serb|croat)$/u;
/** "l’ancienne comptable": what somebody was, with no word of whom else it may be; by language. */
const FORMER: Readonly<Record<string, RegExp>> = {
  fr: /^l['’](?:ancien(?:ne)?\s|ex-)\p{Lower}+$/u,
  es: /^(?:el|la)\sex-?\p{Lower}{4,}$/u,
  it: /^l['’]ex\s\p{Lower}+$/u,
  pt: /^[oa]\sex-\p{Lower}+$/u,
};

const NORDIC = /^(?:da|nb|sv)$/u;

/** Words of "the former Norvik striker". */
const LONGEST_EPITHET = 4;

/** The index of the last block of a lead. */
const LEAD = 1;

/** Blocks after which nobody knows which statement "the statement" was. */
const REACH_OF_PAPER = 3;

const INDEFINITE = /^(?:an?|one|two|three|four|five|some|another|several|many|other|most|both|more|few|\d+)\s/iu;

/** "The statement": whoever spoke last, where the passage tells of one. */
export function issuersOf(
  words: string,
  passage: Passage,
  { previous }: Pick<Context, "previous">,
  grammar: Grammar,
): readonly Speaker[] {
  const head = headOf(words);
  const isBare = grammar.papers.has(head) && words.split(/\s+/).length === 2 && INDEFINITE.test(words) === false;
  if (!isBare || !previous || passage.block - previous.passage.block > REACH_OF_PAPER) return [];
  const { text, start, end } = previous.told ?? previous.passage;
  // "The report quotes Lind as saying": hers is what it quotes, and no report.
  const isTold = new RegExp(`\\b${head}\\b(?!\\s(?:quot|cit)(?:e|es|ed)\\b)`, "iu").test(text.slice(start, end));
  return isTold && previous.speakers.length === 1 ? previous.speakers : [];
}

/**
 * "The expert", "the 44-year-old", "la ministre", who is the person that the sentence before is about, or who spoke in it. "Die Expertin" is no
 * man; and elsewhere than in English and German nobody is called so within a clause of somebody else: "Une femme dit que l’élu".
 */
export function calledSo(
  text: string,
  passage: Passage,
  { subject, isQuoted }: Utterance,
  context: Context,
  genders: ReadonlyMap<string, Gender>,
  grammar: Grammar,
  language: Language,
): Actor | null {
  const isWithin = grammar.sourceFirst && !isQuoted && subject.start - passage.start > LONGEST_OPENING;
  const actor = isWithin && subject.side === "before" ? null : calledLast(text, context, grammar, language);
  const gender = genderBy(text);
  return actor && gender && (genders.get(actor.id) ?? gender) !== gender ? null : actor;
}

/** Characters before a subject that opens its sentence: a dash and the like. */
const LONGEST_OPENING = 3;

function calledLast(
  text: string,
  { previous, before, acting }: Context,
  grammar: Grammar,
  { definiteArticles }: Language,
): Actor | null {
  const words = text
    .toLowerCase()
    .replace(/^l['’](?=\p{Alpha})/u, "l ")
    .split(/\s+/);
  const head = nounBeforeOrigin(text, grammar.code) ?? words.at(-1) ?? "";
  const offices = grammar.sourceFirst && !grammar.capitalNouns ? OFFICES[grammar.code] : undefined;
  // "l’ancien maire" may be another one.
  const isFormer =
    FORMER[grammar.code]?.test(text.toLowerCase()) === true && !offices?.test(head.replace(/^ex-?/u, ""));
  const isAge = /^\d\d-(?:year-old|jährige|jarige|årige|åriga)$/u.test(head);
  const isOfNoOffice = isAge || isByOrigin(text, grammar.code) || YOUNG[grammar.code]?.test(text) === true;
  const isParent = grammar.parents?.test(text) === true;
  const isEpithet =
    // "the singer-songwriter"
    grammar.epithets.has(head.slice(head.lastIndexOf("-") + 1)) ||
    isParent ||
    // "the German", who has just spoken
    (grammar.code === "en" && COUNTRY_BY_DEMONYM.has(text.slice(text.indexOf(" ") + 1))) ||
    PEOPLE.test(head) ||
    // "der Hafenexperte"
    (grammar.capitalNouns && [...grammar.epithets].some((epithet) => head.endsWith(epithet))) ||
    (offices?.test(head) && (words.length === 2 || head !== words.at(-1))) ||
    isOfNoOffice ||
    isFormer;
  // "den 58-årige"
  const isDefinite = definiteArticles.has(words[0] ?? "") || (NORDIC.test(grammar.code) && words[0] === "den");
  if (!isDefinite || !isEpithet || words.length > (isParent ? LONGEST_EPITHET + 1 : LONGEST_EPITHET)) return null;
  // "The writer for the paper praised Lind. The writer added": the one who was told of.
  const told = before?.text.slice(before.start, before.end) ?? "";
  if (grammar.code === "en" && words.length === 2 && new RegExp(`\\bthe ${head} (?:for|of|at|from) `, "iu").test(told))
    return null;
  const only = previous?.passage === before && previous?.speakers.length === 1 ? previous.speakers[0]?.actor : null;
  const actor = acting ?? only;
  if (actor?.kind !== "person") return null;
  // Whoever is known to be something else is not called by an office, nor by what the sentence before calls somebody.
  if (!offices || actor.roles.length === 0) return actor;
  const isWord = grammar.epithets.has(head) || isFormer || isOfNoOffice;
  return isWord && !new RegExp(`(?<!\\p{Alpha})${head}(?!\\p{Alpha})`, "iu").test(told) ? actor : null;
}

/** "Cette grande championne": the person whom the sentence before is about, or who spoke last, where the article agrees. */
export function calledThat(
  words: string,
  { previous, acting }: Context,
  genders: ReadonlyMap<string, Gender>,
  { demonstrative }: Grammar,
): Actor | null {
  if (!demonstrative?.test(words)) return null;
  const only = previous?.speakers.length === 1 ? previous.speakers[0]?.actor : null;
  const actor = acting ?? only;
  const gender: Gender = /^cette\s/iu.test(words) ? "she" : "he";
  return actor?.kind === "person" && genders.get(actor.id) === gender ? actor : null;
}

/** "The report", where the sentence before tells who made one: "The lab outlined ways to close the gate." */
export function publisherOf(
  words: string,
  { before }: Pick<Context, "before">,
  namingsIn: (block: number, start: number, end: number) => readonly Naming[],
  grammar: Grammar,
): Actor | null {
  const isBare = grammar.papers.has(headOf(words)) && /^the\s\S+$/iu.test(words);
  const published = isBare && before ? grammar.publishing?.exec(before.text.slice(before.start, before.end)) : null;
  if (!before || !published) return null;
  const [publisher] = namingsIn(before.block, before.start, before.start + published.index).toReversed();
  const gap = publisher && before.text.slice(publisher.end, before.start + published.index);
  return publisher?.actor.kind === "organization" && gap?.trim() === "" ? publisher.actor : null;
}

/** "The prime minister", where the person whom the article is about has no other office, and the sentence before is about him. */
export function officeHolder(
  words: string,
  block: number,
  { acting }: Pick<Context, "acting">,
  actors: readonly Actor[],
  grammar: Grammar,
): Actor | null {
  if (!grammar.offices?.test(words)) return null;
  const people = actors.filter(({ kind }) => kind === "person");
  const leading = people.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
  const isTaken = people.some(({ roles }) => roles.some(({ text }) => headOf(text) === headOf(words)));
  const isHere = acting === leading || (acting === null && block <= LEAD);
  return leading && leading.roles.length === 0 && !isTaken && isHere ? leading : null;
}
