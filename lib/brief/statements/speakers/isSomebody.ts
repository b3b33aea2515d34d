import { OFFICES } from "../../actors/data/offices.ts";
import type { Grammar } from "../grammars/types.ts";
import { headOf } from "../passages/phraseHead.ts";
import type { Passage } from "../types.ts";
import { isSource } from "./isSource.ts";
import { isKnownSource } from "./knownSources.ts";
import { isShareOfPeople } from "./sharesAbroad.ts";

/** True for a stretch that is a person, a body, or a noun for either, and no thing: "der Bürgermeister", "Nordfast", not "der Fall". */
export function isSomebody({ text, tokens }: Passage, start: number, end: number, grammar: Grammar): boolean {
  const isNamed = tokens.some(
    (token) => token.start >= start && token.end <= end && token.actor && token.actor.kind !== "place",
  );
  if (isNamed) return true;
  const words = text.slice(start, end);
  const head = headOf(words);
  const isOne = [grammar.personPronouns, grammar.groupPronouns, grammar.speaking];
  return (
    isOne.some((pronouns) => pronouns.has(words.toLowerCase())) ||
    isSource(words, head, grammar) ||
    isKnownSource(words, grammar.code) ||
    isShareOfPeople(words, grammar.code) ||
    OFFICES[grammar.code]?.test(head) === true
  );
}
