import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Subject } from "../types.ts";
import { countWords } from "./trimmed.ts";

/** "in a report based on interviews": what is said in what. */
const IN_PAPER =
  /^(?:in|on)\s(?:an?|the|its|his|her|their)\s(?:[\p{Lower}\d-]+\s){0,3}(?:report|statement|letter|study|paper|filing|release|post|briefing|analysis|survey|book|memo|email|note|bulletin|update|review)(?!\p{Alpha})/u;

/** Words of what is surely a clause, whatever its verb: "Soldiers shot dead two divers". */
const SHORTEST_CLAUSE = 5;

/** "Twenty were hurt, the union said | in a report based on talks with 51 divers": what was said stands before the comma. English. */
export function isToldInPaper(passage: Passage, { start, side }: Subject, from: number, grammar: Grammar): boolean {
  const { text, tokens } = passage;
  if (grammar.code !== "en" || side !== "before" || !IN_PAPER.test(text.slice(from, passage.end))) return false;
  const lead = text.slice(passage.start, start);
  const opener = lower(tokens[0]);
  const isAside =
    grammar.prepositions.has(opener) ||
    grammar.clauseOpeners.has(opener) ||
    grammar.subordinators.has(opener) ||
    (grammar.participle?.test(opener) ?? false);
  return /,\s(?:the\s)?$/u.test(lead) && !isAside && countWords(lead) >= SHORTEST_CLAUSE;
}
