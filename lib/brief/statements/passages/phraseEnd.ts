import type { Grammar } from "../grammars/types.ts";
import type { Passage } from "../types.ts";
import { lower } from "./phrases.ts";

/**
 * True where a noun phrase has ended before token `at`, in a language that writes its nouns with a capital: "ein Sprecher der Wache | ruhig",
 * "Lund | dem Boten", but not "ein Sprecher | der Wache". What qualifies a noun stands before it, or is a genitive or hangs on a preposition.
 */
export function endsPhrase({ tokens }: Passage, first: number, at: number, grammar: Grammar): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!grammar.genitives || !before || !token || token.isCapital || token.actor || at <= first) return false;
  const word = lower(token);
  const hangs = grammar.prepositions.has(lower(before));
  if (grammar.told?.has(word)) return !hangs;
  // "sagte Ida Brandt der Presse"
  if (before.actor?.kind === "person" && grammar.genitives.has(word)) return true;
  if (!before.isCapital || grammar.conjunctions.has(word) || grammar.genitives.has(word)) return false;
  if (grammar.governs?.test(`${word} `)) return false;
  // "der 88 Jahre alte Lotse"
  if (/^alte[nr]?$/u.test(word) && /^(?:jahre|monate|wochen|tage)$/u.test(lower(before))) return false;
  // "Vertreter deutscher Behörden", "des von der Partei geführten Amts"
  return !(/^\p{Lower}{3,}e[nr]$/u.test(word) && next?.isCapital);
}
