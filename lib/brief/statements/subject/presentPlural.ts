import type { Grammar } from "../grammars/types.ts";
import { isBorderMark, lower } from "../passages/phrases.ts";
import type { Word } from "../types.ts";

/** Words before the verb in its clause, at most: "Viele Anwohner der Norviker Altstadt". */
const LONGEST_SUBJECT = 9;

/**
 * "Anwohner | befürchten, dass", "Nun | warnen Ärzte": a form that is an infinitive as well stands for several who speak where it is second in
 * its clause, with them right before it or right behind it. In languages whose verbs stand second.
 */
export function isPresentPlural(tokens: readonly Word[], at: number, grammar: Grammar): boolean {
  let first = at;
  while (first > 0 && at - first < LONGEST_SUBJECT && !isBorderMark(tokens[first - 1]?.text ?? "")) {
    const word = lower(tokens[first - 1]);
    const isVerb = [grammar.auxiliaries, grammar.notInSubject, grammar.passives].some((words) => words.has(word));
    if (isVerb || (tokens[first - 1]?.isCapital === false && grammar.verbForm?.test(word))) return false;
    first--;
  }
  const [opener, before, next] = [tokens[first], tokens[at - 1], tokens[at + 1]];
  // Behind a comma it may end a clause: "die davor warnen".
  if (first > 0 || !opener || !before || grammar.denials.has(lower(before))) return false;
  const isLead = grammar.prepositions.has(lower(opener)) || grammar.adverbs.has(lower(opener));
  if (isLead) return next !== undefined && (grammar.sourceNouns.has(lower(next)) || areMany(next, tokens[at + 2]));
  return before.isCapital && before.actor?.kind !== "person" && !grammar.clauseOpeners.has(lower(opener));
}

/** "warnen die Ärzte" */
const areMany = (article: Word, noun: Word | undefined): boolean =>
  lower(article) === "die" && noun?.isCapital === true;
