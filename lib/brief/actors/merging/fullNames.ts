import { fold } from "../../../text/fold.ts";
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from "../data/countries.ts";
import { initialsOf } from "../names/initials.ts";
import type { NameKind } from "../types.ts";
import { isOfBeginnings } from "./acronyms.ts";
import { add } from "./people.ts";
import { isShouted } from "./spellings.ts";

/** The names of several words in an article, by how a shorter or louder spelling leads to them: no question goes through all of them. */
export interface FullNames {
  has(name: string): boolean;
  /** "Ida Brandt" for "IDA BRANDT" over a picture, "IDA Brandt" under it; "Léa Moé" for "LEA MOE". */
  cased(text: string): string | null;
  /** Those whose initials an acronym is, people by three letters where it is a person's, or organizations whose words it has the beginnings of. */
  spelling(acronym: string): readonly string[];
  /** The people whose three initials an acronym is. */
  people(acronym: string): readonly string[];
  /** "National Harbour Fund Museum" for "NHF Museum": the one whose first words have those initials, and then the same words. */
  withLetters(name: string): string | null;
  /** Organizations that begin with these words, unless what follows is a country: "Nordfast Norway Limited" is the branch in Norway. */
  beginningWith(text: string): readonly string[];
}

/** @param names in order of first mention; @param kinds of each spelling. */
export function fullNamesOf(names: readonly string[], kinds: ReadonlyMap<string, NameKind>): FullNames {
  const all = new Set(names);
  const byLetters = new Map<string, string[]>();
  const byInitials = new Map<string, string[]>();
  const byInitialsOfPeople = new Map<string, string[]>();
  const byLetter = new Map<string, string[]>();
  const byLettersAndRest = new Map<string, string[]>();
  const byBeginning = new Map<string, string[]>();
  for (const name of all) {
    if (!isShouted(name)) add(byLetters, fold(name), name);
    const kind = kinds.get(name);
    add(kind === "person" ? byInitialsOfPeople : byInitials, initialsOf(name), name);
    if (kind !== "organization") continue;
    add(byLetter, name.charAt(0), name);
    const words = name.split(" ");
    // "CHD" of the Centers for Harbour Diving and Tides: what came later has no letter.
    const early = initialsOf(name.replace(/\sand\s.*$/u, ""));
    if (early.length >= SHORTEST_REST && early !== initialsOf(name)) add(byInitials, early, name);
    // "CHD" of the United States Commission on Harbour Debates
    const country = [3, 2, 1].find((count) => COUNTRY_BY_NAME.has(words.slice(0, count).join(" "))) ?? 0;
    const rest = initialsOf(words.slice(country).join(" "));
    if (country > 0 && rest.length >= SHORTEST_REST) add(byInitials, rest, name);
    // "HA" of the Norwegian Harbour Agency
    if (words.length > 2 && COUNTRY_BY_DEMONYM.has(words[0] ?? ""))
      add(byInitials, initialsOf(words.slice(1).join(" ")), name);
    for (let count = 3; count < Math.min(words.length, LONGEST_SPELLED_OUT); count++)
      add(byLettersAndRest, `${initialsOf(words.slice(0, count).join(" "))} ${words.slice(count).join(" ")}`, name);
    for (let space = name.indexOf(" "); space > 0; space = name.indexOf(" ", space + 1)) {
      if (!COUNTRY_BY_NAME.has(name.slice(space + 1).replace(COMPANY_FORM, "")))
        add(byBeginning, name.slice(0, space), name);
    }
  }
  return {
    has: (name) => all.has(name),
    cased: (text) => (isShouted(text) ? (byLetters.get(fold(text))?.[0] ?? null) : null),
    spelling: (acronym) =>
      (kinds.get(acronym) === "person" && acronym.length > 2 ? byInitialsOfPeople.get(acronym) : null) ??
      byInitials.get(acronym) ??
      (byLetter.get(acronym.charAt(0)) ?? []).filter((name) => isOfBeginnings(acronym, name)),
    people: (acronym) => (acronym.length === 3 ? (byInitialsOfPeople.get(acronym) ?? []) : []),
    withLetters: (name) => {
      const [full, ...others] = /^\p{Upper}{3,}\s/u.test(name) ? (byLettersAndRest.get(name) ?? []) : [];
      return full && others.length === 0 ? full : null;
    },
    beginningWith: (text) => byBeginning.get(text) ?? [],
  };
}

/** Letters of the shortest acronym that leaves the country out. */
const SHORTEST_REST = 3;

/** Words of a name that may stand as letters within a longer one. */
const LONGEST_SPELLED_OUT = 8;

/** What stands behind the name of a company. */
const COMPANY_FORM =
  /,?\s(?:Limited|Ltd\.?|Inc\.?|LLC|PLC|plc|Corporation|Corp\.?|Company|AG|GmbH|SA|S\.A\.|BV|AB|Group)$/u;
