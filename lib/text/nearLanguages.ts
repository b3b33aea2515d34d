import { wordSet } from "./languages/types.ts";

/** Languages without tables that are written with the letters and the commonest words of one that has them. */
interface Near {
  /** Language codes by which pages declare them. */
  readonly declared: ReadonlySet<string>;
  /** Words that news in them has, and news in the language with tables has not. */
  readonly words: ReadonlySet<string>;
}

const NEAR: Readonly<Record<string, Near>> = {
  // Serbian, Bosnian and Montenegrin: their months, "posle" for "poslije", "hiljada" for "tisuća".
  hr: {
    declared: wordSet("sr bs sh cnr me"),
    words: wordSet(`
      gde uvek posle pre vreme ovde dve odsto takođe januara februara aprila juna jula avgusta augusta septembra oktobra novembra
      decembra sredu nedelju nedelje sedmice sedmicu hiljada hiljade saopštio saopštila saopšteno saopćio saopćila saopćeno deo
      predsednik predsednika predsednica videti opština opštine opštini evra šta izveštaj ko historije bezbednost
    `),
  },
  // Malay: "kerana" for "karena", "peratus" for "persen".
  id: {
    declared: wordSet("ms may zsm"),
    words: wordSet(`
      kerana bahawa jumaat khamis isnin mahu kes manakala iaitu mesyuarat membabitkan menerusi dijangka tarikh peratus parlimen
      universiti hospital sahaja bilion
    `),
  },
  // Faroese: "tað" for "það", "ikki" for "ekki".
  is: {
    declared: wordSet("fo"),
    words: wordSet("tað ikki eg hevur tey teir vóru hesum eisini føroya"),
  },
};
/** How many of those words make the other language of a text: one may stand in a name or a quotation. */
const LEAST = 2;
const LEAST_SHARE = 0.01;

/**
 * True where a text that the tables of a language would fit is in a neighbour of it that has none.
 *
 * @param declared what the page says, a primary subtag in lower case, or "".
 * @param words of the text in lower case.
 */
export function isInNearLanguage(code: string, declared: string, words: readonly string[]): boolean {
  const near = NEAR[code];
  if (!near) return false;
  if (near.declared.has(declared)) return true;
  const found = words.filter((word) => near.words.has(word)).length;
  return found >= LEAST && found >= LEAST_SHARE * words.length;
}
