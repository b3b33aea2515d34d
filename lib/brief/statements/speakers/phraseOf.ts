import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isKnownBody } from "./knownSources.ts";
import { opensWithShare } from "./shares.ts";

/**
 * The words of a subject that stand for somebody: without "while" before them and "in a statement" behind. Null for what opens like a
 * phrase of place or a clause: "inside the hall someone", "whether the king".
 */
export function phraseOf(text: string, grammar: Grammar, language: Language): string | null {
  const words = text
    .replace(grammar.medium ?? /$^/u, "")
    .replace(grammar.examples ?? /$^/u, "")
    .split(" ");
  const opens = () => words[0]?.toLowerCase() ?? "";
  // "Other divers" are not the divers.
  const isOpener = () => !grammar.speaking.has(`${opens()}s`) && !grammar.speaking.has(opens());
  while (
    words.length > 1 &&
    isOpener() &&
    (grammar.adverbs.has(opens()) || grammar.subordinators.has(opens()) || language.connectiveOpeners.has(opens()))
  )
    words.shift();
  // "a" is a preposition of some languages, and the article of theirs.
  // "Vom Betreiber hieß es"
  if (grammar.capitalNouns && /^(?:vom|beim)$/u.test(opens()) && isKnownBody(text, grammar.code)) return text;
  const isClause =
    grammar.conditions.has(opens()) || (grammar.prepositions.has(opens()) && !grammar.determiners.has(opens()));
  // "Over 100 experts"
  const isQuantity = grammar.code === "en" && opensWithShare(words.join(" "));
  return words.length > 1 && isClause && !isQuantity ? null : words.join(" ");
}

/** "nach Angaben | der Polizei": out of its sentence an article in another case than the first is a riddle. */
export const withoutCase = (words: string, { oblique }: Grammar): string => {
  const [first = "", ...rest] = words.split(" ");
  return oblique?.has(first.toLowerCase()) && /^\p{Upper}/u.test(rest[0] ?? "") ? rest.join(" ") : words;
};

/** "two men holding | signs which read": what they hold says so. English. */
export const withoutHolder = (words: string): string => words.replace(HELD, "");
const HELD = /^(?:.*\s)?(?:hold|carry|wav|display)ing\s(?=(?:[\p{Lower}-]+\s){0,2}(?:sign|banner|placard|poster)s?$)/u;
