import type { Grammar } from "../grammars/types.ts";
import { isPersonNoun } from "../passages/personNouns.ts";
import { lower } from "../passages/phrases.ts";
import { isKnownSource } from "../speakers/knownSources.ts";
import type { Passage, Subject } from "../types.ts";
import { behind } from "./behind.ts";

/** "Teilhabe fordert auch Lind": a lone noun before the verb, and somebody behind it, who is its subject. */
export function isObject(passage: Passage, { start, end, side }: Subject, cue: number, grammar: Grammar): boolean {
  if (!grammar.capitalNouns || side !== "before") return false;
  const { tokens } = passage;
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  const [only] = words;
  if (words.length !== 1 || !only || only.actor) return false;
  if (!grammar.objectVerbs.has(lower(tokens[cue])) || grammar.sourceNouns.has(lower(only))) return false;
  const subject = behind(passage, cue, grammar, { anywhere: true });
  return tokens.some(
    ({ actor, ...token }) =>
      actor?.kind === "person" && subject && token.start >= subject.start && token.end <= subject.end,
  );
}

/** "De remmen | noemt ze „gevaarlijk”": who calls a thing so, right behind the verb; null where a person stands before it. */
export function namerBehind(
  passage: Passage,
  { start, end, side }: Subject,
  cue: number,
  grammar: Grammar,
): Subject | null {
  const { text, tokens } = passage;
  const next = tokens[cue + 1];
  const isTurned =
    side === "before" &&
    grammar.verbSecond === true &&
    grammar.namingVerbs.has(lower(tokens[cue])) &&
    (grammar.personPronouns.has(lower(next)) || next?.actor?.kind === "person") &&
    !isKnownSource(text.slice(start, end), grammar.code) &&
    // "Der Sprecher nannte sie „mutig“": he does.
    !tokens.some(
      (token) =>
        token.start >= start &&
        token.end <= end &&
        (token.actor?.kind === "person" || token.actor?.kind === "organization" || isPersonNoun(lower(token), grammar)),
    );
  return isTurned ? behind(passage, cue, grammar, { anywhere: true }) : null;
}
