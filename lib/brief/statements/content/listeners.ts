import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Word } from "../types.ts";

/** Behind the one who is told: "told POLITICO there are", "told the committee it was". */
export function behindListener({ tokens }: Passage, from: number, grammar: Grammar): number {
  let at = from;
  // "told her crew | to keep the lamps on"
  const order = tokens.findIndex((_, index) => index > from + 1 && index <= from + 5 && opensOrder({ tokens }, index));
  const isOrdered = grammar.code === "en" && grammar.determiners.has(lower(tokens[at])) && order > 0;
  if (isOrdered && tokens.slice(from + 1, order).every((token) => isNoun(token, grammar))) return order;
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
    const owned = ownedBy(tokens, at);
    if (tokens[at]?.actor && owned > at) return owned + 1;
    // "told the crew | about the ban"
    // "told the crew | in an interview"
    const preposition = lower(tokens[next - 1]);
    const isTopic =
      next > at + 1 && (grammar.topics?.has(preposition) || (grammar.code === "en" && preposition === "in"));
    return tokens[at]?.actor || next < 0 ? at + 1 : isTopic ? next - 1 : next;
  }
  const crowd = behindCrowd(tokens, at, grammar);
  if (crowd > 0) return crowd;
  const isName = (index: number) => tokens[index]?.isCapital ?? false;
  // "told Friends of Norvik the gate was shut"
  while (isName(at) || (at > from && (tokens[at]?.text === "’s" || (lower(tokens[at]) === "of" && isName(at + 1))))) {
    const owned = ownedBy(tokens, at);
    // "advised U.S. citizens to leave": who is to leave is part of it.
    if (tokens[at]?.actor && owned === at) return isTheirPeople(tokens, at + 1) ? at : at + 1;
    at = owned > at ? owned : at + 1;
  }
  return at;
}

/** "told the Herald's | Ida Brandt": it is she who is told; elsewhere `at`. */
const ownedBy = (tokens: readonly Word[], at: number): number =>
  /^['’]s$/u.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.actor?.kind === "person" ? at + 2 : at;

/** A word that may be one of "his old crew", and that opens no clause. */
const isNoun = (word: Word, grammar: Grammar): boolean =>
  word.isWord &&
  ![grammar.auxiliaries, grammar.that, grammar.clauseOpeners, grammar.personPronouns, grammar.groupPronouns].some(
    (words) => words.has(lower(word)),
  ) &&
  !(grammar.finite?.test(lower(word)) ?? false);

/** "to keep", "not to keep", "to “keep": what somebody is told to do. */
export function opensOrder({ tokens }: Pick<Passage, "tokens">, at: number): boolean {
  const to = lower(tokens[at]) === "not" ? at + 1 : at;
  const next = tokens[to + 1];
  return lower(tokens[to]) === "to" && next !== undefined && !next.isCapital && /^["“\p{Lower}]/u.test(next.text);
}

/** Words of "visiting Norwegian officials", "Norvik-based media network Vale Radio" at most. */
const LONGEST_LISTENER = 6;

/** "told police he had left", "told Norvik-based radio network Vale Radio the rules": behind people or a body without an article, before a clause; 0 where none follows. */
function behindCrowd(tokens: readonly Word[], from: number, grammar: Grammar): number {
  // "told thousands of | divers how to"
  const of = AMOUNTS.test(lower(tokens[from])) && lower(tokens[from + 1]) === "of" ? from + 2 : from;
  for (let at = of; at < of + LONGEST_LISTENER; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token?.isWord || !next?.isWord) return 0;
    const word = lower(token);
    const isName = token.actor !== null || token.isCapital;
    const isVerb = !isName && (grammar.auxiliaries.has(word) || (grammar.finite?.test(word) ?? false));
    if (isVerb || grammar.prepositions.has(word) || grammar.clauseOpeners.has(word) || grammar.that.has(word)) return 0;
    const isMany =
      !isName && isPeople(word) && !(word === "staff" && isPeople(lower(next))) && !grammar.determiners.has(word);
    const isBody = token.actor?.kind === "organization" && at > from;
    // "told Norvik-based radio network Vale Radio safety rules had been kept"
    const isClause = isBody && !next.isCapital && !next.actor && lower(next) !== "to" && !isPeople(lower(next));
    if (isClause && !grammar.prepositions.has(lower(next)) && !grammar.that.has(lower(next))) return at + 1;
    // "told dockers earlier this month | he was late"
    const behindTimes = isMany ? behindTimeWords(tokens, at + 1, grammar) : at + 1;
    if (behindTimes > at + 1 && opensClause(tokens[behindTimes], grammar)) return behindTimes;
    const opens =
      grammar.determiners.has(lower(next)) ||
      [grammar.personPronouns, grammar.thingPronouns, grammar.groupPronouns].some((words) => words.has(lower(next))) ||
      (isMany && (next.actor !== null || (QUESTION.test(lower(next)) && lower(tokens[at + 2]) === "to")));
    if ((isMany || isBody) && opens && !grammar.relatives.has(lower(next))) return at + 1;
    if (isMany && !isName) return 0;
  }
  return 0;
}

const AMOUNTS = /^(?:millions|thousands|hundreds|dozens|scores)$/u;
const QUESTION = /^(?:how|what|when|where|whether)$/u;

/** Index behind "earlier this week", "on Monday", "last month". */
function behindTimeWords(tokens: readonly Word[], from: number, { times, adverbs }: Grammar): number {
  let at = from;
  const isTime = (word: string) => (times.test(word) || adverbs.has(word)) && !/^(?:there|here|that's)$/u.test(word);
  while (isTime(lower(tokens[at])) || (lower(tokens[at]) === "on" && isTime(lower(tokens[at + 1])))) at++;
  return at;
}

const opensClause = (word: Word | undefined, grammar: Grammar): boolean =>
  word !== undefined &&
  (word.actor !== null ||
    grammar.determiners.has(lower(word)) ||
    [grammar.personPronouns, grammar.thingPronouns, grammar.groupPronouns].some((words) => words.has(lower(word)))) &&
  !grammar.relatives.has(lower(word));

const isPeople = (word: string) => /(?:[^s]s|people|police|staff)$/u.test(word);

const isTheirPeople = (tokens: readonly Word[], at: number) =>
  /^\p{Lower}+s$/u.test(tokens[at]?.text ?? "") && lower(tokens[at + 1]) === "to";
