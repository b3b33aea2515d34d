import type { Language } from "../../../text/languages/types.ts";
import { BARE } from "./bare.ts";
import { danish } from "./danish.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { norwegian } from "./norwegian.ts";
import { polish } from "./polish.ts";
import { portuguese } from "./portuguese.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";
import { swedish } from "./swedish.ts";
import { turkish } from "./turkish.ts";
import type { Grammar } from "./types.ts";
import { ukrainian } from "./ukrainian.ts";

/** One row a language. */
export const GRAMMARS: readonly Grammar[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  norwegian,
  danish,
  polish,
  russian,
  turkish,
  ukrainian,
];

/**
 * The grammar of a language, or one that knows its verbs of saying only: enough for quotations with a name beside them.
 *
 * @param declared what the page says of its language, for languages of which only the grammar is known.
 */
export function grammarOf({ code, sayingVerbs }: Language, declared: string | null = null): Grammar {
  const wanted = code === "und" ? (declared?.toLowerCase().split(/[-_]/)[0] ?? code) : code;
  const own = wanted === "no" || wanted === "nn" ? "nb" : wanted;
  return GRAMMARS.find((grammar) => grammar.code === own) ?? { ...BARE, code, quoteVerbs: sayingVerbs };
}

/** False for a language of which only the verbs of saying are known. */
export const hasGrammar = (grammar: Grammar): boolean => GRAMMARS.includes(grammar);
