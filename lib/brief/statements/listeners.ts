import type { Grammar } from "./grammars/types.ts";
import { lower } from "./phrases.ts";
import type { Passage, Word } from "./types.ts";

/** Behind the one who is told: "told POLITICO there are", "told the committee it was". */
export function behindListener({ tokens }: Passage, from: number, grammar: Grammar): number {
  let at = from;
  if (grammar.objectPronouns.has(lower(tokens[at])) || grammar.listeners.has(lower(tokens[at]))) return at + 1;
  if (grammar.determiners.has(lower(tokens[at]))) {
    at++;
    // "told the BBC the deck was safe", "told a news conference the deck was safe"
    const next = tokens.findIndex(
      (token, index) =>
        index > at &&
        index <= at + 4 &&
        (grammar.determiners.has(lower(token)) ||
          grammar.personPronouns.has(lower(token)) ||
          grammar.thingPronouns.has(lower(token)) ||
          grammar.groupPronouns.has(lower(token)) ||
          token.text === ","),
    );
    return tokens[at]?.actor || next < 0 ? at + 1 : next;
  }
  const isName = (index: number) => tokens[index]?.isCapital ?? false;
  // "told Friends of Norvik the gate was shut"
  while (isName(at) || (at > from && (tokens[at]?.text === "’s" || (lower(tokens[at]) === "of" && isName(at + 1))))) {
    // "advised U.S. citizens to leave": who is to leave is part of it.
    if (tokens[at]?.actor) return isTheirPeople(tokens, at + 1) ? at : at + 1;
    at++;
  }
  return at;
}

const isTheirPeople = (tokens: readonly Word[], at: number) =>
  /^\p{Ll}+s$/u.test(tokens[at]?.text ?? "") && lower(tokens[at + 1]) === "to";
