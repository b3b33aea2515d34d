import type { Language } from "../../text/languages/types.ts";
import { isOrganizationNoun, isRoleNoun } from "../actors/roles/roleNouns.ts";
import type { Grammar } from "../statements/grammars/types.ts";
import { isInGenitive } from "../statements/passages/genitives.ts";
import {
  behindTime,
  isBorderMark,
  isFiniteVerb,
  isQuoted,
  lower,
  phraseStart,
} from "../statements/passages/phrases.ts";
import type { Passage } from "../statements/types.ts";

/**
 * True where a name ends a phrase that can be the subject of the verb behind it: the phrase opens its clause, and the name is not within it
 * as an object ("the death of Falk", "told Falk", "with Falk").
 */
export function isSubject(passage: Passage, at: number, grammar: Grammar, language: Language): boolean {
  const { tokens, text } = passage;
  const name = tokens[at];
  // "Falk's crew"
  if (!name || /^['’]/u.test(text.slice(name.end))) return false;
  // "le frère d’| Otto Falk"
  const before = text.slice(Math.max(passage.start, name.start - 8), name.start);
  if (/['’]$/u.test(before) && grammar.governsPerson?.test(before)) return false;
  // "Falks Rede"
  if (grammar.capitalNouns && isInGenitive(text, name)) return false;
  const opening = phraseStart(passage, at, grammar, language);
  const first = behindTime(passage, opening, at, grammar, language);
  const isObject = (word: string) => isGoverning(word, grammar);
  // "A ministra": an article, which is a preposition elsewhere.
  const isArticle = (index: number) =>
    index === first && index < at - 1 && grammar.determiners.has(lower(tokens[index]));
  const isWithin = tokens.some(
    (token, index) => index >= first && index < at && !token.actor && !isArticle(index) && isObject(lower(token)),
  );
  if (isWithin) return false;
  // "the question | Falk faces"
  const noun = tokens[at - 1];
  const isRole =
    grammar.code !== "en" ||
    at - 1 < first ||
    !noun?.isWord ||
    noun.isCapital ||
    isRoleNoun(lower(noun)) ||
    isOrganizationNoun(lower(noun));
  if (!isRole && grammar.determiners.has(lower(tokens[first])) && at - 1 > first) return false;
  const last = tokens[opening - 1];
  // "Neither the crew nor Falk has left": nothing has been done.
  if ([last, ...tokens.slice(opening, at)].some((token) => /^n(?:either|or)$/u.test(lower(token)))) return false;
  if (!last || isQuoted(passage, last.start)) return true;
  if (isBorderMark(last.text) || last.text === "-") return true;
  const word = lower(last);
  if (isObject(word)) return false;
  // "if Falk leaves": nothing that has been done.
  if (isConditional(word)) return false;
  // "the bridge which Falk built", "the bridge that Falk built": what is done to the bridge is half told.
  if (grammar.relatives.has(word) || /^whom?$/u.test(word)) return false;
  const isOfNoun =
    grammar.that.has(word) &&
    !isFiniteVerb(passage, opening - 2, grammar, language) &&
    !SAYING_NOUN.test(lower(tokens[opening - 2]));
  if (isOfNoun) return false;
  if (grammar.code === "en" && grammar.conjunctions.has(word) && isOfDoers(passage, opening - 1, grammar)) return false;
  if (grammar.conjunctions.has(word) || grammar.clauseOpeners.has(word) || grammar.that.has(word)) return true;
  // “...,” said Falk, who led the crew, published in May: the clause is of who speaks.
  if (grammar.code === "en" && grammar.verbs.has(word) && tokens[at + 1]?.text === ",") return false;
  // "said Falk left": a clause of what somebody says; "met Falk": no clause.
  return (
    isFiniteVerb(passage, opening - 1, grammar, language) && (grammar.verbs.has(word) || grammar.thatVerbs.has(word))
  );
}

/** "The bill, drafted by Falk, of the union, and | Brandt, would": the second of those by whom it was. English. */
function isOfDoers({ tokens }: Passage, joint: number, { agents, finite }: Grammar): boolean {
  const by = tokens.findLastIndex((token, index) => index < joint && agents.has(lower(token)));
  const isManner = (index: number) => /ly$/u.test(lower(tokens[index]));
  const verb = isManner(by - 1) ? by - 2 : by - 1;
  const isPassive = finite?.test(lower(tokens[verb])) && tokens[isManner(verb - 1) ? verb - 2 : verb - 1]?.text === ",";
  return (
    by > 1 &&
    isPassive === true &&
    tokens
      .slice(by + 1, joint)
      .every((token) => token.isCapital || token.actor !== null || !token.isWord || lower(token) === "the")
  );
}

/** True for "if" and the like, behind which nothing has been done. */
export const isConditional = (word: string): boolean => CONDITIONS.test(word);

/** True for a word that makes what follows it part of another phrase: "of", "with", "called". */
export const isGoverning = (word: string, grammar: Grammar): boolean =>
  grammar.prepositions.has(word) ||
  (grammar.sourceJoints.has(word) && !grammar.conjunctions.has(word)) ||
  OF.test(word) ||
  (grammar.governs?.test(`${word} `) ?? false);

const CONDITIONS =
  /^(?:if|unless|whether|until|wenn|falls|ob|si|se|als|indien|om|hvis|dersom|jeśli|gdyby|czy|если|якщо)$/u;

/** "the fact that Falk left", "the day when" */
const SAYING_NOUN = /^(?:fact|news|claim|claims|reports|evidence|so|now|given|provided|sure|clear|certain)$/u;

/** What makes a name part of another noun's phrase, or the object of what is done. */
const OF =
  /^(?:of|for|between|among|against|about|like|than|without|toward|towards|into|onto|upon|near|behind|beside|alongside|besides|including|despite|called|named)$/u;
