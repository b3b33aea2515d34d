import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from "../data/countries.ts";
import { add } from "./people.ts";

/** What makes one institution of several spellings: "U.S. Senate", "United States Senate" and "Senate" have one core. */
interface Parsed {
  /** The name in small letters without the place it belongs to. */
  readonly core: string;
  /** The place, a country by its usual name; null where the name has none. */
  readonly owner: string | null;
}

/** Institutions of an article by their spellings. */
export interface Institutions {
  /** The spelling under which an organization is filed, or null where nothing is known of another one. */
  readonly keyOf: (name: string) => string | null;
}

/** "Washington University" and "University of Washington" are two. */
const BY_PLACE_ONLY = /^(?:university|college|school|hospital|bank|institute|museum|times|city|club|fc|state)$/;
/** "Iowa Democratic Party" is not the Democratic Party. */
const PARTY = /\sparty$/;
/** What a company has behind its name, or a party. */
const SUFFIX =
  /\s(?:party|corporation|corp\.?|company|co\.?|inc\.?|ltd\.?|limited|group|holdings|plc|llc|motor company|airlines|(?<=\S\s\S+\s)department)$/;
/** Words that stand for the one institution of that kind in the story: "the Department". */
const GENERIC =
  /^(?:Department|Ministry|Commission|Committee|Council|Court|Authority|Agency|Bureau|Board|Parliament|Assembly|University|Institute|Foundation|Association|Federation|Union|Party|Tribunal|Senate|Congress|College|School|Academy|Society|Trust|Fund|Corps|Office)$/;
/** The last words of institutions that a few of their words stand for: "the Oversight Committee". */
const BODY =
  /\s(?:Committee|Commission|Council|Board|Agency|Authority|Bureau|Department|Ministry|Tribunal|Court|Corps|Office)$/;
const BODY_OF =
  /^(?:Committee|Commission|Council|Board|Agency|Authority|Bureau|Department|Ministry|Tribunal|Court|Office)\sof\s/;
/** "National Harbour Council" is another body than the Harbour Council. */
const OF_ITS_OWN = /^(?:National|New|Free|Young|Youth|Student|Students|Junior|Women|Women[’']s|Deputy)$/;

/** Bodies with one last word among which one is looked for. */
const MOST_ALIKE = 50;

/**
 * Which organizations of an article are one. A merge needs evidence: the same words but for the country ("US Senate"), the bare words where
 * all with more belong to one place ("Senate"), the name without "Party" or "Group", "the Department" where only one has been named.
 *
 * @param organizations spellings in order of first mention; @param places spellings of the article's places.
 */
export function institutionsOf(organizations: readonly string[], places: ReadonlySet<string>): Institutions {
  const parsed = new Map(organizations.map((name) => [name, parse(name, places)]));
  const byCore = new Map<string, string[]>();
  const bySuffix = new Map<string, string[]>();
  const byWord = new Map<string, string[]>();
  const byLast = new Map<string, string[]>();
  const byEnd = new Map<string, string[]>();
  const byBeginning = new Map<string, string[]>();
  const order = new Map(organizations.map((name, index) => [name, index]));
  const isBefore = (one: string, other: string) => (order.get(one) ?? 0) < (order.get(other) ?? 0);
  for (const [name, { core }] of parsed) {
    add(byCore, core, name);
    const short = core.replace(SUFFIX, "");
    if (short !== core) add(bySuffix, short, name);
    const last = / (\S+)$/u.exec(name)?.[1];
    // "AI" is not "Clipboard AI".
    if (last && !/^\p{Upper}{2,}$/u.test(last)) add(byLast, last, name);
    if (last) add(byEnd, last, name);
    for (const { index } of name.matchAll(/\s(?:of|for|on)\s/gu)) add(byBeginning, name.slice(0, index), name);
    for (const word of new Set(name.split(" ")))
      if (word !== name && GENERIC.test(word) && !isPartOf(word, name)) add(byWord, word, name);
  }
  const longest = (names: readonly string[]) =>
    names.reduce((best, name) => (spelledOut(name) > spelledOut(best) ? name : best));

  const sameCore = (name: string): string => {
    const { core, owner } = parsed.get(name) ?? parse(name, places);
    const forms = byCore.get(core) ?? [name];
    const owned = new Map<string, string[]>();
    for (const form of forms) {
      const other = parsed.get(form)?.owner ?? null;
      const isOther = other !== null && PARTY.test(core) && !isCountry(other);
      if (other !== null && !isOther) add(owned, other, form);
    }
    const bare = forms.filter((form) => (parsed.get(form)?.owner ?? null) === null);
    const [only] = owned.keys();
    const single = owned.size === 1 && only !== undefined ? only : null;
    if (owner !== null && !owned.has(owner)) return name;
    if (owner === null) return longest(single === null ? bare : [...bare, ...(owned.get(single) ?? [])]);
    return longest(single === owner ? [...bare, ...(owned.get(owner) ?? [])] : (owned.get(owner) ?? [name]));
  };

  /** The bodies named before whose name has all words of this one: its last ones, some of them, or those before "of". */
  const wholesOf = (name: string): readonly string[] => {
    if (!name.includes(" ") || (parsed.get(name)?.owner ?? null) !== null) return [];
    const words = name.split(" ");
    const ofSomething = byBeginning.get(name) ?? [];
    const alike = BODY.test(name) ? (byEnd.get(words.at(-1) ?? "") ?? []) : [];
    // Of so many bodies no few words stand for one.
    const larger = alike.length > MOST_ALIKE ? [] : alike.filter((other) => hasAllWords(other, words));
    // "the Court of Justice", after the European Court of Justice
    const described = BODY_OF.test(name)
      ? (byEnd.get(words.at(-1) ?? "") ?? []).filter(
          (other) => other.endsWith(` ${name}`) && /^\p{Upper}\p{Lower}+$/u.test(other.slice(0, -name.length - 1)),
        )
      : [];
    return [
      ...ofSomething,
      ...larger,
      ...described.filter((other) => !OF_ITS_OWN.test(other.split(" ")[0] ?? "")),
    ].filter((other) => other.length > name.length && isBefore(other, name));
  };

  const wholeOf = (name: string): string | null => {
    const wholes = distinct(wholesOf(name).map(sameCore));
    return wholes.length === 1 ? (wholes[0] ?? null) : null;
  };

  const keyOf = (name: string): string | null => {
    if (!parsed.has(name)) return null;
    const own = sameCore(name);
    if (own !== name) return own;
    const core = parsed.get(name)?.core ?? "";
    const long = distinct(
      (bySuffix.get(core) ?? []).filter((other) => parsed.get(other)?.owner === null).map(sameCore),
    );
    if (long.length === 1 && long[0]) return long[0];
    const whole = wholeOf(name);
    if (whole !== null) return whole;
    // "the Department", "the Herald" of "the Storholm Herald"
    const holders = distinct(
      (GENERIC.test(name) ? byWord : byLast).get(name)?.map((other) => wholeOf(other) ?? sameCore(other)) ?? [],
    );
    const [holder] = holders;
    // Only what was named before can be meant.
    const isKnown = holder !== undefined && isBefore(holder, name);
    return holders.length === 1 && isKnown ? holder : null;
  };
  return { keyOf };
}

/** Whether a longer name of a body has these words in this order, and is not another body of that kind. */
function hasAllWords(other: string, words: readonly string[]): boolean {
  const own = other.split(" ");
  if (OF_ITS_OWN.test(own[0] ?? "")) return false;
  let at = 0;
  return words.every((word) => {
    at = own.indexOf(word, at) + 1;
    return at > 0;
  });
}

/** "Senate Ethics Committee" is not the Senate, whose committee it is. */
const isPartOf = (word: string, name: string): boolean =>
  name.startsWith(`${word} `) &&
  !name.startsWith(`${word} of `) &&
  GENERIC.test(name.slice(name.lastIndexOf(" ") + 1).replace(/^Sub(\p{Lower})/u, (_sub, first) => first.toUpperCase()));

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

/** "United States Senate" says more than "U.S. Senate", "Democratic Party" is more of a name than "Democratic party". */
const spelledOut = (name: string): number =>
  name.length * 100 +
  (name.match(/\p{Upper}/gu)?.length ?? 0) -
  (name.includes(" ") && name === name.toUpperCase() ? 50 : 0);

const isCountry = (owner: string) => COUNTRY_BY_NAME.get(owner)?.name === owner;

function parse(given: string, places: ReadonlySet<string>): Parsed {
  // "116th U.S. Congress" is the Congress.
  const name = given.replace(/^\d+(?:st|nd|rd|th)\s(?=\S+(?:\s|$))/u, "");
  const words = name.split(" ");
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const lead = words.slice(0, count).join(" ");
    const owner = placeOf(lead, places);
    const core = coreOf(words.slice(count).join(" "));
    if (owner !== null && !BY_PLACE_ONLY.test(core)) return { core, owner };
  }
  const behind = /^(.+?)\s(?:of|in)\s(?:the\s)?(\p{Upper}.*)$/u.exec(name);
  const owner = behind?.[2] ? placeOf(behind[2], places) : null;
  const core = coreOf(behind?.[1] ?? name);
  return owner !== null && !BY_PLACE_ONLY.test(core) ? { core, owner } : { core: coreOf(name), owner: null };
}

/** The country of "Norwegian Ferry Ministry" and "Ferry Ministry of Norway", or null where the name has none. */
export const ownerOf = (name: string): string | null => parse(name, new Set()).owner;

const placeOf = (words: string, places: ReadonlySet<string>): string | null =>
  COUNTRY_BY_NAME.get(words)?.name ?? COUNTRY_BY_DEMONYM.get(words) ?? (places.has(words) ? words : null);

/** "House of Representatives" is the House, "Department of State" the State Department, "Ministry of Foreign Affairs" the Foreign Ministry. */
const coreOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^house of representatives$/, "house")
    .replace(/^ministry of foreign affairs$/, "foreign ministry")
    .replace(/^(department|ministry) of (?:the )?((?:\p{Alpha}+\s){0,4}\p{Alpha}+)$/u, "$2 $1");
