import { tokensOf } from "../names/tokens.ts";
import { hashText, join, SEED } from "./hash.ts";
import { KNOWN, type NameLists } from "./nameLists.ts";

/** Words of the longest entry that is looked for. */
export const LONGEST_ENTRY = 5;

/** Hash of the words of an entry, one after another, to the lists it stands in; of the first words of longer ones to 0, if to no list. */
export type Lexicon = ReadonlyMap<number, number>;

/** The lists as one table. Entries are as they are written; those in small letters are found in small letters only. */
export function lexiconOf({ lists, withGenitive }: NameLists): Lexicon {
  const lexicon = new Map<number, number>();
  const add = (entry: string, bit: number) => {
    let hash = SEED;
    for (const { text } of tokensOf(entry)) {
      hash = join(hash, hashText(text));
      lexicon.set(hash, lexicon.get(hash) ?? 0);
    }
    lexicon.set(hash, (lexicon.get(hash) ?? 0) | bit);
  };
  for (const [list, entries] of lists) {
    for (const entry of entries) {
      add(entry, KNOWN[list]);
      if (withGenitive.has(list) && /[^sxzß]$/.test(entry)) add(`${entry}s`, KNOWN[list]);
    }
  }
  return lexicon;
}
