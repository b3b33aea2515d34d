import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Content, Cue, Passage } from "../types.ts";
import { hasVerbWithin } from "./clauseEnd.ts";
import { clauseStart } from "./clauses.ts";
import { trimmed } from "./trimmed.ts";

/** "indicated the crew was sad: “...”": what is told in the clause, and then word for word. */
export function clauseAndQuotation(passage: Passage, cue: Cue, quotation: Content, grammar: Grammar): Content {
  const verb = passage.tokens[cue.at];
  const from = verb && verb.end < quotation.start ? clauseStart(passage, cue, grammar) : null;
  return from === null ? quotation : (apartAtColon(passage, from, quotation.end, grammar) ?? quotation);
}

/** A clause with a colon behind it, and the quotation that ends the passage; null where the colon ends no clause. */
export function apartAtColon(passage: Passage, from: number, to: number, grammar: Grammar): Content | null {
  const next = passage.quotations.find(({ open, close }) => open > from && close >= to);
  const colon = next && /:\s*$/u.exec(passage.text.slice(from, next.open));
  if (!next || !colon || !hasVerbWithin(passage, from, next.open, grammar)) return null;
  // "she said he then announced: “...”": the quotation is what is announced.
  const last = passage.tokens.findLast(({ isWord, end }) => isWord && end <= from + colon.index);
  if ([grammar.verbs, grammar.quoteVerbs, grammar.objectVerbs].some((verbs) => verbs.has(lower(last)))) return null;
  const clause = trimmed(passage, from, from + colon.index);
  return clause && { ...clause, next: { start: next.start, end: next.end, isQuoted: true } };
}
