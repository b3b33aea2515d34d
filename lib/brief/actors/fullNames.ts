import { COUNTRY_BY_NAME } from "./data/countries.ts";
import { add } from "./people.ts";
import type { NameKind } from "./types.ts";

/** The names of several words in an article, by how a shorter or louder spelling leads to them: no question goes through all of them. */
export interface FullNames {
  has(name: string): boolean;
  /** "Ida Brandt" for "IDA BRANDT" over a picture, "IDA Brandt" under it. */
  cased(text: string): string | null;
  /** Those, no people, whose initials an acronym is. */
  spelling(acronym: string): readonly string[];
  /** Organizations that begin with these words, unless what follows is a country: "Nordfast Norway Limited" is the branch in Norway. */
  beginningWith(text: string): readonly string[];
}

/** @param names in order of first mention; @param kinds of each spelling. */
export function fullNamesOf(names: readonly string[], kinds: ReadonlyMap<string, NameKind>): FullNames {
  const all = new Set(names);
  const byLetters = new Map<string, string[]>();
  const byInitials = new Map<string, string[]>();
  const byBeginning = new Map<string, string[]>();
  for (const name of all) {
    if (!isShouted(name)) add(byLetters, name.toLowerCase(), name);
    const kind = kinds.get(name);
    if (kind !== "person") add(byInitials, initialsOf(name), name);
    if (kind !== "organization") continue;
    for (let space = name.indexOf(" "); space > 0; space = name.indexOf(" ", space + 1)) {
      if (!COUNTRY_BY_NAME.has(name.slice(space + 1).replace(COMPANY_FORM, "")))
        add(byBeginning, name.slice(0, space), name);
    }
  }
  return {
    has: (name) => all.has(name),
    cased: (text) => (isShouted(text) ? (byLetters.get(text.toLowerCase())?.[0] ?? null) : null),
    spelling: (acronym) => byInitials.get(acronym) ?? [],
    beginningWith: (text) => byBeginning.get(text) ?? [],
  };
}

/** What stands behind the name of a company. */
const COMPANY_FORM =
  /,?\s(?:Limited|Ltd\.?|Inc\.?|LLC|PLC|plc|Corporation|Corp\.?|Company|AG|GmbH|SA|S\.A\.|BV|AB|Group)$/u;

/** In capitals, or a word of it. */
const isShouted = (name: string) => name.split(" ").some((word) => word.length > 2 && word === word.toUpperCase());

/** The first letters of the words with a capital. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
