import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isBorderMark, isPronoun, isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Subject, Word } from "../types.ts";
import { isPresentPlural } from "./presentPlural.ts";

/** Words of "auch der frühere Leiter der Wache Lund" behind a verb. */
const LONGEST_SUBJECT = 12;

/**
 * The subject behind the verb of a main clause that something else opens: "Nach dem Treffen mit Falk sprach Lund von einem Fehler." Null
 * where the clause may open with its subject, or nobody stands behind the verb. Of languages whose verbs stand second.
 */
export function subjectBehindVerb(passage: Passage, cue: number, grammar: Grammar, language: Language): Subject | null {
  const { tokens } = passage;
  const opening = tokens.findIndex(({ isWord, start }) => isWord && !isQuoted(passage, start));
  const first = behindCoordinator(passage, opening, grammar);
  if (first < 0 || first >= cue || !isOpening(passage, first, grammar, language)) return null;
  for (let at = first; at < cue - 1; at++) {
    const token = tokens[at];
    if (!token || isQuoted(passage, token.start) || !isVerb(tokens, at, grammar, language)) continue;
    const subject = nominative(passage, at + 1, cue, grammar);
    if (subject) return subject;
  }
  return null;
}

/** "Doch | der Leiter sieht", "Und | am Montag kam": a word that joins two clauses takes no place of the second. */
export const behindCoordinator = ({ tokens }: Passage, at: number, { coordinators }: Grammar): number =>
  at >= 0 && coordinators?.has(lower(tokens[at])) && (tokens[at + 1]?.actor || tokens[at + 1]?.isWord) ? at + 1 : at;

/** "Am", "Zudem", "Nachdem", "Den", or a quotation before the verb: no subject. */
const isOpening = (passage: Passage, first: number, grammar: Grammar, language: Language): boolean =>
  (first > 0 && !passage.tokens[first]?.actor && isQuoted(passage, passage.tokens[0]?.start ?? 0)) ||
  opensClause(passage, first, grammar, language);

/** "Am", "Zudem", "Nachdem", "Den": a word with which a clause opens, and no subject. */
export function opensClause({ tokens }: Passage, first: number, grammar: Grammar, language: Language): boolean {
  const token = tokens[first];
  if (!token || token.actor) return false;
  const word = lower(token);
  if (language.firstPerson.has(word) || isPronoun(word, grammar) || grammar.speaking.has(word)) return false;
  if (grammar.oblique?.has(word) || grammar.prepositions.has(word) || grammar.inverting?.test(word)) return true;
  return (
    !grammar.determiners.has(word) &&
    [grammar.adverbs, grammar.clauseOpeners, grammar.conditions, language.connectiveOpeners, language.stopWords].some(
      (words) => words.has(word),
    )
  );
}

/** A finite verb by its table or its form, where no article or preposition makes it an adjective: "die verletzte Ministerin". */
export function isVerb(tokens: readonly Word[], at: number, grammar: Grammar, language: Language): boolean {
  const token = tokens[at];
  if (!token?.isWord || token.isCapital) return false;
  const word = lower(token);
  if (grammar.presentPlurals?.has(word) && !isPresentPlural(tokens, at, grammar)) return false;
  if (isListed(word, grammar)) return true;
  const before = lower(tokens[at - 1]);
  return (
    (grammar.verbForm?.test(word) ?? false) &&
    !language.stopWords.has(word) &&
    ![grammar.prepositions, grammar.adverbs, grammar.clauseOpeners].some((words) => words.has(word)) &&
    ![grammar.prepositions, grammar.determiners].some((words) => words.has(before)) &&
    !grammar.oblique?.has(before)
  );
}

const isListed = (word: string, grammar: Grammar): boolean =>
  [
    grammar.auxiliaries,
    grammar.passives,
    grammar.verbs,
    grammar.quoteVerbs,
    grammar.objectVerbs,
    grammar.namingVerbs,
  ].some((verbs) => verbs.has(word));

/** "auch die Ministerin Dahl", "er": who stands right behind a verb, not marked as anything but its subject. */
export function nominative(passage: Passage, from: number, cue: number, grammar: Grammar): Subject | null {
  const { tokens } = passage;
  const isFiller = (at: number) => {
    const token = tokens[at];
    const word = lower(token);
    return (
      token !== undefined &&
      !token.actor &&
      !token.isCapital &&
      [grammar.adverbs, grammar.betweenSubjectAndVerb, grammar.reflexives].some((words) => words.has(word)) &&
      !grammar.prepositions.has(word) &&
      !grammar.auxiliaries.has(word)
    );
  };
  let first = from;
  while (first < cue && isFiller(first)) first++;
  const opener = tokens[first];
  if (!opener || first >= cue || isQuoted(passage, opener.start)) return null;
  const isLone = !opener.actor && isPronoun(lower(opener), grammar);
  // "das sieht sie Lund an": a pronoun that may be an object gives way to a name right behind it.
  if (isLone && !(grammar.objectPronouns.has(lower(opener)) && tokens[first + 1]?.actor?.kind === "person"))
    return { start: opener.start, end: opener.end, side: "inherited" };
  if (grammar.objectPronouns.has(lower(opener)) && (isLone || !grammar.determiners.has(lower(opener)))) first++;
  while (first < cue && isFiller(first)) first++;
  const start = tokens[first];
  let noun: Word | null = null;
  for (let at = first; at < Math.min(cue, first + LONGEST_SUBJECT); at++) {
    const token = tokens[at];
    if (!token?.isWord || !start || isQuoted(passage, token.start) || isBorderMark(token.text)) break;
    const word = lower(token);
    const isMarked = !token.actor && (grammar.prepositions.has(word) || grammar.oblique?.has(word));
    // "der Leiter des Hafens Lund"
    const isGenitive = isMarked && at > first && /^(?:des|van|av|af)$/u.test(word);
    if (isMarked && !isGenitive) break;
    if (token.actor?.kind === "person")
      return { start: start.start, end: lastOf(tokens, at, grammar).end, side: "inherited" };
    if (token.isCapital) noun ??= token;
    // "die Leiterin des | norwegischen | Hafens Lund"
    else if (noun && !grammar.determiners.has(word) && !isGenitive && !isOfGenitive(tokens, at, grammar)) break;
  }
  const isPhrase =
    grammar.capitalNouns && start && noun && (start.actor || start === noun || grammar.determiners.has(lower(start)));
  return isPhrase && start && noun ? { start: start.start, end: noun.end, side: "inherited" } : null;
}

/** An adjective between the article of a genitive and its noun. */
const isOfGenitive = (tokens: readonly Word[], at: number, { genitives }: Grammar): boolean =>
  genitives?.has(lower(tokens[at - 1])) === true &&
  /en$/u.test(lower(tokens[at])) &&
  tokens[at + 1]?.isCapital === true;

/** Of "Lund und Falk" the second name. */
function lastOf(tokens: readonly Word[], at: number, grammar: Grammar): Word {
  const isJoined = grammar.conjunctions.has(lower(tokens[at + 1])) && tokens[at + 2]?.actor?.kind === "person";
  return tokens[isJoined ? at + 2 : at] as Word;
}
