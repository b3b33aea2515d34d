import type { Sentence } from "../../../types.ts";
import { COUNTRY_BY_NAME, DEMONYMS } from "../data/countries.ts";
import { ORGANIZATION_WORDS, ORGANIZATIONS } from "../data/organizations.ts";
import { isRoleNoun } from "../roles/roleNouns.ts";
import type { Mention } from "../types.ts";
import { initialsOf } from "./initials.ts";
import { isParticled, wholePerson } from "./wholePeople.ts";

/** Characters beside a name in which the rest of it is looked for. */
const REACH = 80;

/** Bodies that two places have between them: "Tarn and Elvik Police". */
const SHARED = /^\p{Upper}\p{Lower}+\s(?:Police|Constabulary|Fire|Council|Tribes|Nations|Counties)(?:\s|$)/u;
/** A capital word and an "and"; what is there before it must not make the word an end of its own. */
const AND_BEFORE =
  /(?:^|^[“"]|(?<!\b(?:in|of|from|to|at|near|between|across|and|for|with|by)\s)(?<=[^\p{Upper}]\s))(\p{Upper}\p{Lower}+(?:\s\p{Upper}\p{Lower}+)?)\sand\s$/u;
/** What a peoples' or counties' name has behind it: "Tribes of Fort Elvik". */
const OF_PLACE = /^\sof\s(?:the\s)?\p{Upper}\p{Lower}+(?:\s\p{Upper}\p{Lower}+)*/u;
/** "Sheriff[’s Office]": offices that are called by who holds them. */
const HOLDER = /\b(?:Sheriff|General|Attorney|Coroner|Governor|Mayor|Prosecutor|Ombudsman|Commissioner|Secretary)$/u;
const OFFICE_BEHIND = /^['’]s\s(?:Office|Department|Corps|Bureau)\b/u;
/** "outside a [Ravnald’s]": what is one of many is called so itself. */
const ONE_OF_MANY = /\b(?:an?|every|another)\s$/iu;
/** "the chief surgeon of [St. Olaf’s], ...": a house that is called by a saint alone. */
const SAINT = /^(?:St\.?|Saint)\s\p{Upper}\p{Alpha}+$/u;
const SAINT_BEFORE = /(?:^|(?<=\s))(?:St\.?|Saint)\s$/u;
const AT_SAINT = /\b(?:of|at|from|for|near|to|outside|inside)\s$/u;
const ITSELF = /^['’]s(?=[.,;:)”"]|\s(?:in|and|on|for|to|has|was|is|where|who|after|said|says|when)\s|$)/u;
const POSSESSIVE = /^['’]s\b/u;
/** "King’s [College Norvik]", "St. Olaf’s [Cathedral]", "St. Olaf’s [Tarn Hospital]": whose it is belongs to the name. */
const WHOSE =
  /(?:^|[\s(“"])((?:King|Queen|Children|Women|Men|Veterans|(?:St\.?|Saint)\s\p{Upper}\p{Alpha}+)['’]s?\s)$/u;
const OF_WHOM =
  /^(?:\p{Upper}\p{Lower}+\s(?=(?:Hospital|Cathedral|Church|School|College|Medical Cent(?:er|re))$))?(?:College|Hospital|Cathedral|Church|School|University|Medical|Episcopal|Affairs)(?:\s|$)/u;
/** Words that say nothing of which one it is. */
const NO_NAME =
  /^(?:International|National|Regional|Central|Municipal)\s(?:Airport|University|Station|Hospital|Bank|Museum)$/u;
const CAPITALS_BEFORE = /(?:\p{Upper}[\p{Alpha}\p{M}’-]*\s)+$/u;

/** Offsets of a name within its sentence. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/**
 * The mentions, each with the words of its name that the tagger left out: a given name before a particle ("Sadiq Abu Ravn"), the first of
 * two places or peoples of one body, the office behind its holder, the "’s" of what is called by it. A mention within a longer one goes.
 */
export function withWholeNames(mentions: readonly Mention[], sentences: readonly Sentence[]): Mention[] {
  const letters = new Set(mentions.flatMap(({ text }) => (/^\p{Upper}{3,8}$/u.test(text) ? [text] : [])));
  const particles = particlesOf(mentions);
  const found = mentions.map((mention) =>
    withParticles(wholeOf(mention, sentences[mention.sentence], letters), sentences[mention.sentence], particles),
  );
  return found.filter((mention, index) => ![1, -1, -2].some((step) => isWithin(mention, found[index + step])));
}

/** The small words before a surname of the article: "van der " of "Joost van der Falk". */
function particlesOf(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { kind, text } of mentions) {
    const [, particles, surname] = kind === "person" ? (WITH_PARTICLES.exec(text) ?? []) : [];
    // "Van der Falk" has one of them in capitals.
    if (particles && surname && particles.length > (found.get(surname)?.length ?? 0)) found.set(surname, particles);
  }
  return found;
}

const WITH_PARTICLES = /\s((?:(?:van|von|de[lnrs]?|della|di|da|dos|du|la|le|ter|ten|zu|bin|al)\s)+)(\p{Upper}\S*)$/u;

/** "van der [Falk]": he is called so without his first name, too. */
function withParticles(
  mention: Mention,
  sentence: Sentence | undefined,
  particles: ReadonlyMap<string, string>,
): Mention {
  const surname = particles.size > 0 ? mention.text.slice(mention.text.lastIndexOf(" ") + 1) : "";
  const whole = `${particles.get(surname) ?? ""}${surname}`;
  // "der [Falk]" is tagged, or "[Falk]"
  const isCut = whole.length > mention.text.length && whole.endsWith(mention.text);
  if (!isCut || !sentence || mention.kind === "place") return mention;
  const to = mention.end - sentence.start;
  return sentence.text.slice(0, to).endsWith(whole)
    ? { ...mention, kind: "person", start: mention.end - whole.length, text: whole }
    : mention;
}

const isWithin = (mention: Mention, other: Mention | undefined): boolean =>
  other !== undefined &&
  other.block === mention.block &&
  other.start <= mention.start &&
  mention.end <= other.end &&
  other.end - other.start > mention.end - mention.start;

/** "MV Professor [Otto Falk]" is a ship. */
const SHIP = /\b(?:MV|SS|MS|RMS|HMS|USS|HMCS|HMAS|RV|FV|USNS|USCGC)\s(?:\p{Upper}[\p{Alpha}.]*\s)?$/u;

/** "R/[V Ida Brandt]" */
const HALF_OF_SHIP = /^[VYST]\s\p{Upper}/u;

/** "Val[ d’Isère]" */
const OF_FRENCH = /^\sd['’]\p{Upper}[\p{Alpha}-]+/u;

function wholeOf(mention: Mention, sentence: Sentence | undefined, letters: ReadonlySet<string>): Mention {
  if (!sentence || mention.block !== sentence.block) return mention;
  const at = mention.start - sentence.start;
  const ship = SHIP.exec(sentence.text.slice(Math.max(0, at - REACH), at))?.[0];
  if (ship !== undefined)
    return { ...mention, kind: "other", start: mention.start - ship.length, text: `${ship}${mention.text}` };
  if (sentence.text.charAt(at - 1) === "/" && HALF_OF_SHIP.test(mention.text)) return { ...mention, kind: "other" };
  const own: Bounds = { start: mention.start - sentence.start, end: mention.end - sentence.start };
  const french = mention.kind === "place" ? OF_FRENCH.exec(sentence.text.slice(own.end, own.end + REACH))?.[0] : null;
  if (french) return { ...mention, end: mention.end + french.length, text: `${mention.text}${french}` };
  const person = mention.kind === "person" ? wholePerson(mention.text, own, sentence.text) : own;
  const isPerson = person !== own || isParticled(mention);
  const bounds = isPerson ? person : body(mention, own, sentence, letters);
  if (bounds.start === own.start && bounds.end === own.end) return mention;
  return {
    ...mention,
    kind: isPerson ? "person" : "organization",
    start: sentence.start + bounds.start,
    end: sentence.start + bounds.end,
    text: sentence.text.slice(bounds.start, bounds.end),
  };
}

const isKnown = (word: string) => ORGANIZATIONS.has(word) || COUNTRY_BY_NAME.has(word) || DEMONYMS.has(word);

/** "NSTN (Norvik State of Tarn and Norland)": the whole of what letters stand for, where the name was cut at its "and". */
function bracketed(text: string, own: Bounds): Bounds | null {
  const letters = /(\p{Upper}{3,8})\s\($/u.exec(text.slice(Math.max(0, own.start - REACH), own.start))?.[1];
  const rest = letters
    ? /^\s(?:and|of|for|the)\s[^()]{2,60}(?=\))/u.exec(text.slice(own.end, own.end + REACH))?.[0]
    : undefined;
  const end = own.end + (rest?.length ?? 0);
  return rest && initialsOf(text.slice(own.start, end)) === letters ? { start: own.start, end } : null;
}

/** "Council for Fishing and Sailing[ in Norland]", of which the article has the letters CFSN. */
function withLetters(name: string, behind: string, letters: ReadonlySet<string>): number {
  if (letters.size === 0 || !name.includes(" ")) return 0;
  const rest =
    /^\s(?:in|of|for|on|and)\s(?:the\s)?\p{Upper}[\p{Alpha}\p{M}’-]+(?:\s\p{Upper}[\p{Alpha}\p{M}’-]+)?/u.exec(
      behind,
    )?.[0] ?? "";
  const one = /^\s\p{Lower}+\s(?:the\s)?\S+/u.exec(rest)?.[0] ?? "";
  return [rest, one].find((words) => words !== "" && spells(`${name}${words}`, letters))?.length ?? 0;
}

/** With the letter of its "and" or without. */
const spells = (name: string, letters: ReadonlySet<string>): boolean =>
  letters.has(initialsOf(name)) || letters.has(initialsOf(name.replace(/\band\b/gu, "And")));

function body({ kind, text: name }: Mention, own: Bounds, { text }: Sentence, letters: ReadonlySet<string>): Bounds {
  const before = text.slice(Math.max(0, own.start - REACH), own.start);
  const behind = text.slice(own.end, own.end + REACH);
  const office = HOLDER.test(name) ? (OFFICE_BEHIND.exec(behind)?.[0].length ?? 0) : 0;
  if (office > 0) return { ...own, end: own.end + office };
  if (kind === "organization" && ONE_OF_MANY.test(before) && POSSESSIVE.test(behind))
    return { ...own, end: own.end + 2 };
  const saint = SAINT.test(`${SAINT_BEFORE.exec(before)?.[0] ?? ""}${name}`)
    ? (SAINT_BEFORE.exec(before)?.[0].length ?? 0)
    : -1;
  if (saint >= 0 && AT_SAINT.test(before.slice(0, before.length - saint)) && ITSELF.test(behind))
    return { start: own.start - saint, end: own.end + 2 };
  const spelled = kind === "organization" ? withLetters(name, behind, letters) : 0;
  if (spelled > 0) return { ...own, end: own.end + spelled };
  const bracket = bracketed(text, own);
  if (bracket) return bracket;
  if (NO_NAME.test(name)) return { ...own, start: own.start - (CAPITALS_BEFORE.exec(before)?.[0].length ?? 0) };
  const whose = kind === "organization" && OF_WHOM.test(name) ? WHOSE.exec(before)?.[1] : undefined;
  if (whose) return { ...own, start: own.start - whose.length };
  if (!SHARED.test(name)) return own;
  const first = AND_BEFORE.exec(before);
  const isOne =
    first?.[1] !== undefined &&
    !isKnown(first[1]) &&
    !isRoleNoun(first[1].toLowerCase().replace(/s$/u, "")) &&
    !ORGANIZATION_WORDS.has(first[1].split(" ").at(-1) ?? "");
  const ofPlace = /Tribes$/u.test(name) ? (OF_PLACE.exec(behind)?.[0].length ?? 0) : 0;
  return {
    start: isOne ? own.start - `${first[1]} and `.length : own.start,
    end: own.end + ofPlace,
  };
}
