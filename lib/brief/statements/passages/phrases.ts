import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";

import type { Passage, Word } from "../types.ts";
import { joinsOffices } from "./joinedOffices.ts";
import { isShareAt } from "./quantities.ts";

/** Words of the longest noun phrase; beyond it is a clause. */
const LONGEST = 14;

/** The marks at which every phrase ends. */
export const isBorderMark = (text: string): boolean => /^[,;:–—()[\]!?]$/u.test(text);

/** A word as the tables know it. */
export const lower = (word: Word | undefined): string => word?.lower ?? "";

/** True where `at` stands within a quotation, marks included. */
export const isQuoted = ({ quotations }: Passage, at: number): boolean =>
  quotations.some(({ open, close }) => at >= open && at < close);

/** True for a pronoun that can speak. */
export const isPronoun = (word: string, { personPronouns, thingPronouns, groupPronouns }: Grammar): boolean =>
  personPronouns.has(word) || thingPronouns.has(word) || groupPronouns.has(word);

/** "they" of "they've": what an auxiliary was tied to. */
export const withoutClitic = (word: string): string => word.replace(/'(?:ve|d|s|ll|re)$/u, "");

const ELIDED = /^(?:[nsmt]['’]|l['’](?!est$))\p{Lower}/u;
const REFLEXIVE = /^s['’](?!ils?$)\p{Lower}{2,}(?<!er|ir|re|ant|é|ée|és|ées)$/u;

/** True for a finite verb, as far as its form tells: "left", "closed" behind a noun, but not "the closed gate". */
export function isFiniteVerb(
  { tokens }: Pick<Passage, "tokens">,
  at: number,
  grammar: Grammar,
  language: Language,
): boolean {
  const token = tokens[at];
  if (!token?.isWord || token.isCapital) return false;
  const word = lower(token);
  if (grammar.notInSubject.has(word) || word.endsWith("n't")) return true;
  // "s’est", "n’a", "l’avait": the verb with what is elided before it; "s’appuie", not "s’appuyer" and "s’il".
  if (grammar.elidedThat && ELIDED.test(word) && (grammar.notInSubject.has(word.slice(2)) || REFLEXIVE.test(word)))
    return true;
  if (grammar.sourceNouns.has(word)) return false;
  const before = tokens[at - 1];
  // "a student named Lind", "a man identified only as Otto"
  const next = tokens[at + 1];
  const isNaming = word === "named" ? next?.isCapital : word === "identified" && /^(?:only|as)$/u.test(lower(next));
  if (grammar.code === "en" && isNaming && before?.isWord && !before.actor && canBeTold(lower(before), grammar))
    return false;
  // "a newly opened file"
  const isAdverb = grammar.code === "en" && grammar.manner?.test(lower(before)) === true;
  if (isAdverb && grammar.determiners.has(lower(tokens[at - 2])) && !tokens[at - 2]?.actor) return false;
  // "people briefed on the talks", "residents interviewed by the Herald"
  const isDoneTo = grammar.doneTo?.test(word) && grammar.governs?.test(`${lower(tokens[at + 1])} `);
  if (isDoneTo && (canBeTold(lower(before), grammar) || /^\p{Lower}{3,}[^s]s$/u.test(before?.text ?? ""))) return false;
  const isFree =
    before?.isWord === true &&
    (grammar.relatives.has(lower(before)) ||
      grammar.adverbs.has(lower(before)) ||
      // "itself outlined", not "was outlined"
      (grammar.betweenSubjectAndVerb.has(lower(before)) &&
        !grammar.auxiliaries.has(lower(before)) &&
        !grammar.passives.has(lower(before))) ||
      (!language.stopWords.has(lower(before)) && !grammar.determiners.has(lower(before))));
  if (grammar.code === "en" && SAME_PAST.test(word))
    return (
      (before?.actor != null || canBeTold(lower(before), grammar)) && grammar.determiners.has(lower(tokens[at + 1]))
    );
  if (grammar.verbs.has(word) && !grammar.nounLike.has(word)) return isFree || isPronoun(lower(before), grammar);
  const hasForm = isFree && !/\d$/.test(before.text) && (grammar.finite?.test(word) ?? false);
  return hasForm && !(grammar.agents.has(lower(tokens[at + 1])) && isLedBy(word, tokens[at + 2]));
}

/** "Nordfast | cut its forecast", not "a pay cut the crew had feared": past forms that are the verb's own, before an object. English. */
const SAME_PAST = /^(?:cut|shut|set|let|split|shed|spread|cast|bid)$/u;

/** "a source", "an agent" */
const canBeTold = (word: string, { sourceNouns, canSpeak }: Grammar): boolean =>
  sourceNouns.has(word) || canSpeak?.(word) === true;

/** "a team led by Lind", not "prices rose by a third", "the crew went by Friday". English. */
const isLedBy = (word: string, next: Word | undefined): boolean =>
  LED.test(word) &&
  next !== undefined &&
  (next.actor !== null || next.isCapital || /^(?:an?|the|this|his|her|its|their)$/u.test(lower(next)));

/** What is hardly ever done without somebody by whom. */
const LED =
  /^(?:led|headed|chaired|run|owned|founded|backed|funded|commissioned|conducted|organi[sz]ed|represented|employed|hired|appointed|supported|seen|obtained|reviewed|operated|controlled|carried)$/u;

/**
 * Index of the first token of the noun phrase that ends at `last`: back to a mark, a conjunction or a verb. Names that "and" joins stay
 * together where nothing but a clause can begin before the first of them.
 */
export function phraseStart(passage: Passage, last: number, grammar: Grammar, language: Language): number {
  const { tokens } = passage;
  let first = last;
  while (first > 0 && last - first < LONGEST) {
    const token = tokens[first - 1];
    // "Norvik University (NU) | data"
    if (token?.text === ")" && isShortForm(tokens, first - 3)) {
      first -= 3;
      continue;
    }
    if (!token || isQuoted(passage, token.start) || isBorderMark(token.text)) break;
    // "the work is late -- a diver"
    if (token.text === "-" && tokens[first - 2]?.text === "-") break;
    const word = lower(token);
    // "the judge in that | case"
    const before = lower(tokens[first - 2]);
    const isThat = grammar.that.has(word) && grammar.determiners.has(word);
    // "and that | the mayor said": no article.
    const isBehindNoun = grammar.sourceJoints.has(before) && !grammar.conjunctions.has(before);
    if (isThat && (grammar.prepositions.has(before) || isBehindNoun)) {
      first--;
      continue;
    }
    if (grammar.conjunctions.has(word)) {
      const start = joinedStart(passage, first - 1, grammar, language);
      if (start === null) break;
      return start;
    }
    if (grammar.clauseOpeners.has(word) || isFiniteVerb(passage, first - 1, grammar, language)) break;
    first--;
  }
  // "Mehr als | die Hälfte der Piloten"
  return grammar.code === "de" && lower(tokens[first - 1]) === "als" && isMoreThan(tokens, first) ? first - 2 : first;
}

/** "Mehr als | die Hälfte der Piloten", not "mehr als | die Piloten". German. */
const isMoreThan = (tokens: readonly Word[], first: number): boolean =>
  /^(?:mehr|weniger)$/u.test(lower(tokens[first - 2])) &&
  tokens.slice(first, first + 2).some(({ text }) => /^(?:\p{N}.*|Hälfte|Drittel|Viertel|Fünftel|Prozent)$/u.test(text));

/** True where a bracket opens that holds nothing but letters: "(NU)". */
export const isShortForm = (tokens: readonly Word[], open: number): boolean =>
  tokens[open]?.text === "(" &&
  /^\p{Upper}[\p{Upper}\d]+$/u.test(tokens[open + 1]?.text ?? "") &&
  tokens[open - 1]?.isWord === true;

/** Where the name before an "and" begins, when it is the first or a further one of the same subject: "Falk, Lind and Brandt". */
function joinedStart(passage: Passage, and: number, grammar: Grammar, language: Language): number | null {
  const { tokens } = passage;
  // "the institute (HI) and the university"
  const open = tokens[and - 1]?.text === ")" ? tokens.findLastIndex(({ text }, at) => at < and && text === "(") : and;
  const left = tokens[open - 1];
  if (!left?.isWord || isQuoted(passage, left.start)) return null;
  const isNamed =
    left.actor !== null ||
    left.isCapital ||
    grammar.sourceNouns.has(lower(left)) ||
    (/[^s]s$/u.test(left.text) && grammar.canSpeak?.(lower(left)) === true) ||
    joinsOffices(tokens, and, grammar);
  const right = tokens[and + 1];
  if (!isNamed || right === undefined || isPronoun(lower(right), grammar) || grammar.conditions.has(lower(right)))
    return null;
  const first = phraseStart(passage, open - 1, grammar, language);
  const before = tokens[first - 1];
  if (before?.text === "," && tokens[first - 2]?.actor && !language.calendarWords.has(lower(tokens[first - 2])))
    return joinedStart(passage, first - 1, grammar, language) ?? first;
  const isOpen =
    before === undefined ||
    isBorderMark(before.text) ||
    grammar.clauseOpeners.has(lower(before)) ||
    /^["”]$/u.test(before.text);
  const isClause = grammar.clauseOpeners.has(lower(before)) || !isFiniteVerb(passage, first - 1, grammar, language);
  return isOpen && isClause ? first : null;
}

/** "On Wednesday Carrie Lam", "In the autumn of 2020 the union": the time is not part of the subject. */
export function behindTime(passage: Passage, from: number, last: number, grammar: Grammar, language: Language): number {
  const { tokens } = passage;
  const isTime = (index: number) =>
    !tokens[index]?.actor &&
    (language.calendarWords.has(lower(tokens[index])) || grammar.times.test(lower(tokens[index])));
  let first = from;
  // "Today’s clients"
  const isOwner = () =>
    /^(?:today|yesterday|tomorrow)$/u.test(lower(tokens[first])) && /^['’]s$/u.test(tokens[first + 1]?.text ?? "");
  while (first < last && !isShareAt(tokens, first) && !isOwner()) {
    const opensTime =
      grammar.prepositions.has(lower(tokens[first])) &&
      (isTime(first + 1) || (grammar.determiners.has(lower(tokens[first + 1])) && isTime(first + 2)));
    if (!isTime(first) && !opensTime && !grammar.adverbs.has(lower(tokens[first]))) break;
    first += opensTime && !isTime(first + 1) ? 2 : 1;
  }
  return first;
}

/** True for words that only tell when: "on Monday", "in 2019" without its preposition. */
export const isTimeOnly = ({ tokens }: Passage, first: number, last: number, grammar: Grammar, language: Language) =>
  tokens
    .slice(first, last + 1)
    .every(
      (token) =>
        !token.actor &&
        (language.calendarWords.has(lower(token)) ||
          grammar.times.test(lower(token)) ||
          grammar.adverbs.has(lower(token))),
    );
