import type { Sentence } from "../../../types.ts";
import { DEMONYMS } from "../data/countries.ts";
import { ORGANIZATION_WORDS, ORGANIZATIONS } from "../data/organizations.ts";
import { initialsOf } from "../names/initials.ts";
import type { Mention } from "../types.ts";

type Sentences = readonly Pick<Sentence, "text">[];

/** The full names that the article gives to short forms in brackets, or to long names behind them. @param sentences of the article. */
export function shortNames(mentions: readonly Mention[], sentences: Sentences): ReadonlyMap<string, string> {
  const names = new Set(mentions.map(({ text }) => text));
  const people = new Set(mentions.flatMap(({ kind, text }) => (kind === "person" ? [text] : [])));
  const explained = [...definedAcronyms(sentences)].flatMap(([acronym, name]): [string, string][] => {
    // "the Norwegian Harbour Guard Corps (NHGC)", of which the nation was not taken along.
    const nation = DEMONYMS.has(name.split(" ")[0] ?? "") ? name.indexOf(" ") + 1 : 0;
    const tagged = names.has(name) ? name : name.slice(nation);
    // "Ida Brandt (NSP)" is of that party.
    if (people.has(tagged) && initialsOf(tagged) !== acronym) return [];
    return names.has(tagged) && tagged.includes(" ") ? [[acronym, tagged]] : [];
  });
  return new Map([...inBrackets(mentions, sentences), ...shortForms(mentions, sentences), ...explained]);
}

/** "Supreme Harbour Court (Øverste Havneret)": what a body is called in another language, in brackets of its own right behind its name. */
function inBrackets(mentions: readonly Mention[], sentences: Sentences): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  for (const [index, other] of mentions.entries()) {
    const name = mentions[index - 1];
    const isNew = !seen.has(other.text) && !ORGANIZATIONS.has(other.text) && other.text.includes(" ");
    seen.add(other.text);
    if (!name || !isNew || name.block !== other.block || other.start - name.end !== 2) continue;
    if (name.kind !== "organization" || other.kind !== "organization" || !name.text.includes(" ")) continue;
    // One of the two is in the language of the article: two clubs are two.
    if (hasBodyWord(name.text) === hasBodyWord(other.text)) continue;
    const text = (sentences[other.sentence]?.text ?? "").replace(/\s+/gu, " ");
    if (text.includes(`${name.text} (${other.text})`) || text.includes(`${name.text} (${other.text} )`))
      found.set(other.text, name.text);
  }
  return found;
}

const hasBodyWord = (name: string) => name.split(" ").some((word) => ORGANIZATION_WORDS.has(word));

const lower = (name: string) => name.toLowerCase();

const NAME =
  "(?:\\p{Upper}[\\p{Alpha}’'-]{1,40}|of|the|for|and|on)(?:\\s(?:\\p{Upper}[\\p{Alpha}’'-]{1,40}|of|the|for|and|on)){1,12}";
const ACRONYM = "\\p{Upper}[\\p{Upper}&-]{1,7}";
/** "National Court of Accounts (NCA)" */
const EXPLAINED = new RegExp(`(?<![\\p{Alpha}’'-])(${NAME})\\s\\((${ACRONYM})\\)(?!\\s?(?:[—–]|--)\\s)`, "gu");
/** "NCA (National Court of Accounts)" */
const SPELLED_OUT = new RegExp(`(?<![\\p{Alpha}’'-])(${ACRONYM})\\s\\((${NAME})\\)`, "gu");

/** Acronyms the article itself explains. */
function definedAcronyms(sentences: Sentences): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text } of sentences) {
    if (!text.includes("(")) continue;
    for (const [, words = "", acronym = ""] of text.matchAll(EXPLAINED))
      found.set(acronym, spelledOut(words.replace(/^(?:(?:the|of|for|and|on)\s+|The\s+)+/u, ""), acronym));
    for (const [, acronym = "", name = ""] of text.matchAll(SPELLED_OUT))
      if (initialsOf(name) === acronym) found.set(acronym, name);
  }
  return found;
}

/** The last words of a name whose initials an acronym has, where it has not those of all: "Parliament of New South Holm (NSH)". */
function spelledOut(name: string, acronym: string): string {
  const words = name.split(" ");
  const from = words.findIndex(
    (word, index) => /^\p{Upper}/u.test(word) && initialsOf(words.slice(index).join(" ")) === acronym,
  );
  return from < 0 ? name : words.slice(from).join(" ");
}

/** Short forms that stand in brackets right behind the name they are made of: "Norvik Department of Fire Protection (NorFire)". */
function shortForms(mentions: readonly Mention[], sentences: Sentences): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [index, short] of mentions.entries()) {
    const full = mentions[index - 1];
    if (!full || full.block !== short.block || full.kind !== "organization" || short.start - full.end !== 2) continue;
    if (!full.text.includes(" ") || !isShortOf(short.text, full.text)) continue;
    const [, behind] = (sentences[short.sentence]?.text ?? "").split(`${full.text} (${short.text})`);
    // "NORVIK HARBOUR (NHN) -- It rained": an agency, and no short form of the town.
    if (behind !== undefined && !/^\s?(?:[—–]|--)\s/u.test(behind)) found.set(short.text, full.text);
  }
  return found;
}

function isShortOf(short: string, full: string): boolean {
  if (short.includes(" ")) return haveBeginnings(short.split(" "), full.split(" "));
  // "Federal Tide Service (FTB)": the letters of its name in another language.
  if (/^\p{Upper}{3,6}$/u.test(short) && short[0] === full[0]) return true;
  // "National Union of Harbour and Tunnel Workers (HTW)"
  if (/^\p{Upper}{3,}$/u.test(short) && initialsOf(full).includes(short)) return true;
  return isMadeOf(lower(short), lower(full));
}

/** Whether each of some words begins one of the others, in that order, the first one the first: "Penn State". */
function haveBeginnings(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  return short.every((word, index) => {
    const found = full.findIndex((other, place) => place >= at && other.startsWith(word));
    at = found + 1;
    return found >= 0 && (index > 0 || found === 0);
  });
}

/** Whether all letters of a short form stand in the name in that order, the first one first. */
function isMadeOf(short: string, full: string): boolean {
  if (short[0] !== full[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Letters of the shortest acronym that beginnings of words may make up: of fewer, chance makes many. */
const SHORTEST_OF_BEGINNINGS = 5;

/** "NASCOM" is all words of "Nordic Aerial Services Company", each by how it begins. */
export const isOfBeginnings = (acronym: string, name: string): boolean => {
  const words = name.split(" ").filter((word) => /^\p{Upper}/u.test(word));
  return acronym.length >= SHORTEST_OF_BEGINNINGS && words.length >= 3 && splits(lower(acronym), words.map(lower));
};

function splits(letters: string, [word, ...rest]: readonly string[]): boolean {
  if (word === undefined) return letters === "";
  for (let length = 1; length <= letters.length && word.startsWith(letters.slice(0, length)); length++)
    if (splits(letters.slice(length), rest)) return true;
  return false;
}
