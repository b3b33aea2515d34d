import type { NameLists } from "./nameLists.ts";
import { englishNames } from "./names/english.ts";
import { frenchNames } from "./names/french.ts";
import { germanNames } from "./names/german.ts";

const ALL: readonly NameLists[] = [englishNames, frenchNames, germanNames];

/** Codes of the languages that a tagger was learned for. */
export const LEARNED_LANGUAGES: ReadonlySet<string> = new Set(ALL.map(({ language }) => language.code));

/** The lists of a language by its code. Throws for one that has none: the model of a tagger comes with its lists. */
export function nameListsOf(code: string): NameLists {
  const found = ALL.find(({ language }) => language.code === code);
  if (!found) throw new Error(`No lists of names are written for "${code}"`);
  return found;
}
