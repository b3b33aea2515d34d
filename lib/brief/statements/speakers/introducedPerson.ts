import type { Language } from "../../../text/languages/types.ts";
import { isRoleNoun } from "../../actors/roles/roleNouns.ts";
import type { Speaker } from "../context.ts";
import { PEOPLE } from "../grammars/englishSources.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Namings } from "../passages/namings.ts";
import { isFiniteVerb, lower } from "../passages/phrases.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage } from "../types.ts";

/** Words of the longest phrase that introduces somebody. */
const LONGEST = 9;
/** Words before the noun in it: "a young harbour pilot". */
const MOST_BEFORE = 4;

/**
 * "It came to light when | an accountant at a rival company | noticed the gap. She reported it": the one person whom a sentence introduces
 * without a name, and who does something in it; null where there is none, or another one. English.
 */
export function introducedPerson(passage: Passage, grammar: Grammar, language: Language): string | null {
  if (grammar.code !== "en") return null;
  const { tokens, text } = passage;
  const [only, other] = tokens.flatMap((token, first) => {
    const before = tokens[first - 1];
    const opens = !before?.isWord || grammar.clauseOpeners.has(lower(before));
    if (!/^an?$/u.test(lower(token)) || !opens) return [];
    const end = endOfPhrase(passage, first, grammar, language);
    return end === null ? [] : [text.slice(token.start, end)];
  });
  return other === undefined ? (only ?? null) : null;
}

/**
 * "Her friend Lorraine was more patient. She said": whom a sentence is about by what they are to somebody and a name that is no actor of the
 * brief; null elsewhere. English.
 */
export function relatedPerson(
  passage: Passage,
  within: Namings["within"],
  grammar: Grammar,
  language: Language,
): Speaker | null {
  const main = grammar.code === "en" ? mainSubject(passage, passage.tokens.length, grammar, language) : null;
  const words = main ? passage.text.slice(main.start, main.end) : "";
  const noun = RELATED.exec(words)?.[1] ?? "";
  const isNamed = main !== null && within(passage.block, main.start, main.end).some(({ end }) => end === main.end);
  return isPerson(noun) && !isNamed ? { actor: null, unnamed: false, text: words } : null;
}

const RELATED = /^(?:his|her|their|\p{Upper}[\p{Alpha}-]+['’]s)\s(?:\p{Lower}+\s)?(\p{Lower}+)\s\p{Upper}\p{Lower}+$/iu;

/** "She asked | the defendant | why. He said": whoever a court report calls so, where nobody who fits has a name in the sentence. English. */
export function calledInCourt({ text, start, end }: Passage, grammar: Grammar): string | null {
  const [only, other] = grammar.code === "en" ? new Set(text.slice(start, end).match(IN_COURT)) : [];
  return other === undefined ? (only ?? null) : null;
}
const IN_COURT = /(?<!\p{Alpha})the\s(?:defendant|accused|suspect|plaintiff|claimant|witness)(?![\p{Alpha}’'])/gu;

const isPerson = (noun: string): boolean => isRoleNoun(noun) || PEOPLE.has(noun);

/** Where the phrase of a person ends that opens with an article, before the verb; null where it is another one's, or has no verb. */
function endOfPhrase(passage: Passage, first: number, grammar: Grammar, language: Language): number | null {
  const { tokens } = passage;
  let noun = first + 1;
  while (noun < first + MOST_BEFORE && tokens[noun]?.isWord && !isPerson(lower(tokens[noun]))) noun++;
  if (!isPerson(lower(tokens[noun]))) return null;
  let verb = noun + 1;
  while (verb < first + LONGEST && tokens[verb]?.isWord && !isFiniteVerb(passage, verb, grammar, language)) verb++;
  const next = lower(tokens[noun + 1]);
  const isWhole = verb === noun + 1 || grammar.prepositions.has(next) || next === "of";
  const isDoing = tokens[verb]?.isWord === true && isFiniteVerb(passage, verb, grammar, language);
  return isWhole && isDoing && !grammar.relatives.has(lower(tokens[verb])) ? (tokens[verb - 1]?.end ?? null) : null;
}
