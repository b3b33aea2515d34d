import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isFiniteVerb, lower } from "../passages/phrases.ts";
import type { Passage, Subject } from "../types.ts";

/** True when the phrase before a participle speaks itself ("with Falk saying"), not the subject of the verb before ("wrote a letter saying"). */
export function ownOf({ tokens }: Passage, { start }: Subject, grammar: Grammar, language: Language): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const before = tokens[at - 1];
  if (!before) return true;
  // "Lind, the harbour master, | filed a lawsuit saying": a verb and what it acts on.
  if (grammar.finite?.test(lower(tokens[at])) && grammar.determiners.has(lower(tokens[at + 1]))) return false;
  // "with Falk calling it a gift and Lind calling it theft"
  if (grammar.conjunctions.has(lower(before)) && tokens[at]?.actor?.kind === "person") return true;
  if (grammar.absolutes.has(lower(before)) || grammar.absolutes.has(lower(tokens[at]))) return true;
  return !before.isWord && !isFiniteVerb({ tokens }, at - 1, grammar, language);
}
