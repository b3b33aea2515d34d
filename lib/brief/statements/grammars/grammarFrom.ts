import { NOT_BEFORE_LETTER, NOT_BEHIND_LETTER } from "../../../text/apart.ts";
import { OFFICES } from "../../actors/data/offices.ts";
import { BARE } from "./bare.ts";
import type { Grammar } from "./types.ts";

/** What a language file tells beside the tables of `Grammar`, as lists of words or phrases; a space stands for any white space. */
interface Particulars extends Partial<Grammar> {
  readonly code: string;
  /** Phrases before a source: "nach Angaben". */
  readonly according?: readonly string[];
  /** Prepositions and articles by which a name belongs to the words before it: "von", "der", "des". */
  readonly of?: readonly string[];
  /** "and" between two who speak together. */
  readonly and?: readonly string[];
  /** Phrases by which a source asks to stay unnamed, as a pattern. */
  readonly anonymous?: string;
  /** Words that open the reason for that: "because". */
  readonly because?: readonly string[];
}

const anyOf = (words: readonly string[]) => words.map((word) => word.replaceAll(" ", "\\s")).join("|");

/** "una amiga del propio [Falk]": what stands between such a word and the name. */
const OWN = "(?:la\\s|l['’])?(?:propi[oa]|própri[oa]|mism[oa]|mesm[oa]|même|stess[oa])\\s";

/** A grammar from its tables, with the patterns that follow from its lists. */
export function grammarFrom({
  according,
  of = [],
  and = [],
  anonymous,
  because = [],
  ...tables
}: Particulars): Grammar {
  const belongs = anyOf(of);
  return {
    ...BARE,
    accordingTo: according
      ? new RegExp(`${NOT_BEHIND_LETTER}(?:${anyOf(according)})${NOT_BEFORE_LETTER}['’]?\\s?`, "giu")
      : BARE.accordingTo,
    governs: belongs ? new RegExp(`${NOT_BEHIND_LETTER}(?:${belongs})(?:\\s|['’])`, "iu") : null,
    governsPerson: belongs ? new RegExp(`${NOT_BEHIND_LETTER}(?:${belongs})(?:\\s|['’])(?:${OWN})?$`, "iu") : null,
    carriesOn: belongs ? new RegExp(`^\\s(?:${belongs})${NOT_BEFORE_LETTER}`, "u") : null,
    joints: and.length > 0 ? new RegExp(`^,?\\s(?:${anyOf(and)})\\s(?:\\p{Lower}+\\s){0,2}$`, "u") : null,
    anonymity: anonymous ? new RegExp(anonymous, "u") : null,
    ...(because.length > 0 && {
      anonymityReason: new RegExp(`^,?\\s(?:${anyOf(because)})${NOT_BEFORE_LETTER}[^.;”“»"]+`, "u"),
    }),
    conjunctions: new Set(and),
    ...tables,
  };
}

/** Nouns for people that have whose they are behind them, in all cases: the offices of the language, and words that begin so. */
export const headsOf = (code: string, beginnings: string): RegExp =>
  new RegExp(`${OFFICES[code]?.source ?? "$^"}|^(?:${beginnings})\\p{Lower}{0,5}$`, "iu");
