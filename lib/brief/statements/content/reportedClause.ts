import type { Grammar } from "../grammars/types.ts";
import { isPronoun, lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** True where the clause at an offset has a verb that reports: "es sei längst nicht alles getan". */
export const hasReport = (
  { tokens, end }: Passage,
  from: number,
  { reportedMood }: Pick<Grammar, "reportedMood">,
): boolean => {
  const stop = tokens.find(({ text, start }) => start > from && /^[,.;:]$/u.test(text))?.start ?? end;
  return tokens.some((token) => token.start >= from && token.end <= stop && reportedMood?.test(lower(token)));
};

/** "sagte in Norvik, sie bedauere, dass ...": where a clause with a verb of its own begins before the "dass" that belongs to it, or null. */
export function clauseBeforeThat({ tokens }: Passage, at: number, that: number, grammar: Grammar): number | null {
  if (!grammar.reportedMood) return null;
  const comma = tokens.findIndex(({ text }, index) => index >= at && index < that - 1 && text === ",");
  const [first, ...rest] = comma < 0 ? [] : tokens.slice(comma + 1, that - 1);
  // "er sei „sehr besorgt“, dass"
  const isCut = rest.some(({ isWord, text }) => !isWord && !/^[„“”"«»]$/u.test(text));
  if (!first?.isWord || tokens[that - 1]?.text !== "," || isCut) return null;
  const isClause =
    isPronoun(lower(first), grammar) ||
    lower(first) === "es" ||
    rest.some((token) => grammar.reportedMood?.test(lower(token)));
  return isClause ? first.start : null;
}
