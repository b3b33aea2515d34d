import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Subject } from "../types.ts";
import { mainSubject } from "./mainSubject.ts";

/**
 * "The board shut the pier after divers found cracks, and said", "Lind resigned when a court ruled that he had lied, but insisted": behind a
 * comma the sentence goes on with its own subject, and not with that of the clause within it. Null where there is no such clause.
 *
 * @param at the verb behind the conjunction.
 * @param within the last subject before it, which may be that of such a clause.
 */
export function behindSubordinate(
  passage: Passage,
  at: number,
  within: Subject | undefined,
  grammar: Grammar,
  language: Language,
): Subject | null {
  const { tokens } = passage;
  if (within?.side !== "before" || tokens[at - 2]?.text !== "," || !grammar.conjunctions.has(lower(tokens[at - 1])))
    return null;
  const opener = tokens.findIndex(({ start }) => start >= within.start) - 1;
  const word = lower(tokens[opener]);
  const opensClause = grammar.subordinators.has(word) || (grammar.code === "en" && OPENERS.test(word));
  // "When Lind came, the crew left, and said" has its main clause behind.
  const main = opener > 0 && opensClause ? mainSubject(passage, at, grammar, language) : null;
  return main && main.end < (tokens[opener]?.start ?? 0) ? main : null;
}

const OPENERS = /^(?:before|as|because|since|once)$/u;
