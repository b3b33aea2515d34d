import { fold } from "../../../text/fold.ts";
import { MEN, WOMEN } from "../../statements/speakers/givenNames.ts";
import { COUNTRY_BY_NAME, DEMONYMS } from "../data/countries.ts";
import { ORGANIZATION_WORDS, ORGANIZATIONS } from "../data/organizations.ts";
import { FIRST_NAMES, TITLES } from "../data/people.ts";
import { NOT_FIRST } from "../roles/roleBorders.ts";
import { isRoleNoun } from "../roles/roleNouns.ts";
import type { Mention } from "../types.ts";
import { isGivenName } from "./givenName.ts";
import type { Bounds } from "./wholeNames.ts";

/** Characters before a name in which the rest of it is looked for. */
const REACH = 80;

/** "Abu Ravn": what begins so has a given name before it. */
const PARTICLE = /^(?:Abu|Bin|Ibn|Al|El|Van|Von|De|Da|Di|Della|Ten|Ter)\s\p{Upper}/u;
/** "Agnes[ (Halloran) Doyle]": the name somebody was born with, as obituaries have it. */
const MAIDEN_BEHIND = /^\s\(\p{Upper}[\p{Lower}’'-]+\)\s\p{Upper}[\p{Lower}’'-]+(?!\s?[\p{Alpha}’'-]*\()/u;
const WORD_BEFORE = /(?:^|[\s(“"])(\p{Upper}\p{Lower}+)\s$/u;
/** "Edvard “Eddie” [Tarn]": a first name and what somebody is called by, in quotes. */
const NICKNAME_BEFORE = /(?:^|[\s(])(\p{Upper}[\p{Alpha}.’-]*\s[“"‘]\p{Upper}[^“”"‘’.,!?]{1,24}[”"’]\s)$/u;

/** "Edvard “[Eddie” Tarn]" */
const OPEN_BEFORE = /(?:^|[\s(])(\p{Upper}[\p{Alpha}.’-]*\s[“"‘])$/u;

/** First names that agencies write without their accents: "Jose". */
let plain: ReadonlySet<string> | null = null;
const isPlain = (word: string): boolean => {
  plain ??= new Set([...FIRST_NAMES, ...MEN, ...WOMEN].filter((name) => fold(name) !== name.toLowerCase()).map(fold));
  return plain.has(word.toLowerCase());
};

/** True for a name that begins with the particle of a surname. */
export const isParticled = ({ kind, text }: Mention): boolean => kind === "person" && PARTICLE.test(text);

/** Where a person's name begins that was cut at its front: before a particle, a nickname, or a first name without its accent. */
export function wholePerson(name: string, own: Bounds, text: string): Bounds {
  const maiden =
    !name.includes(" ") && isGivenName(name)
      ? MAIDEN_BEHIND.exec(text.slice(own.end, own.end + REACH))?.[0]
      : undefined;
  if (maiden) return { ...own, end: own.end + maiden.length };
  const before = text.slice(Math.max(0, own.start - REACH), own.start);
  const nickname = /^[^“"‘]{1,24}[”"]\s\p{Upper}/u.test(name)
    ? OPEN_BEFORE.exec(before)?.[1]
    : /[”"’]\s$/u.test(before)
      ? NICKNAME_BEFORE.exec(before)?.[1]
      : undefined;
  if (nickname && isGiven(nickname.split(" ")[0] ?? "")) return { ...own, start: own.start - nickname.length };
  const word = WORD_BEFORE.exec(before)?.[1];
  if (!word) return own;
  const isCut = PARTICLE.test(name)
    ? isGiven(word)
    : isPlain(word) && isGivenName(name.split(" ")[0] ?? "") && name.includes(" ");
  return isCut ? { ...own, start: own.start - word.length - 1 } : own;
}

const isKnown = (word: string) => ORGANIZATIONS.has(word) || COUNTRY_BY_NAME.has(word) || DEMONYMS.has(word);

const isGiven = (word: string) =>
  !isKnown(word) &&
  !TITLES.has(word) &&
  // "Presidents Al Ravn and Otto Falk"
  !TITLES.has(word.replace(/s$/u, "")) &&
  !ORGANIZATION_WORDS.has(word) &&
  !NOT_FIRST.has(word.toLowerCase()) &&
  !isRoleNoun(word.toLowerCase());
