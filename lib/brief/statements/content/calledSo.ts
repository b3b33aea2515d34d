import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** "a platform called Ravn that sends news": what its name is, and nothing that is said. */
export function isCalledSo({ tokens }: Passage, at: number, grammar: Grammar): boolean {
  if (!grammar.finite?.test(lower(tokens[at])) || !tokens[at + 1]?.isCapital) return false;
  const behind = tokens.slice(at + 1).find(({ isCapital }) => !isCapital);
  return (
    behind === undefined ||
    /^[,.;:!?)]$/.test(behind.text) ||
    grammar.relatives.has(lower(behind)) ||
    grammar.that.has(lower(behind))
  );
}
