import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { behindTime, isBorderMark, isFiniteVerb, isPronoun, isQuoted, lower } from "../passages/phrases.ts";
import { isQuantityAt } from "../passages/quantities.ts";
import type { Passage, Subject, Word } from "../types.ts";
import { behindCoordinator, isVerb, subjectBehindVerb } from "./verbSecond.ts";

/** "On Monday, shortly after noon, the minister": what may lead to a clause before its subject. */
const MOST_ASIDES = 3;

/** The subject of the main clause, for "The minister left the room, saying ...": the first noun phrase with a verb behind it. */
export function mainSubject(passage: Passage, cue: number, grammar: Grammar, language: Language): Subject | null {
  const { tokens } = passage;
  const inverted = grammar.verbSecond ? subjectBehindVerb(passage, cue, grammar, language) : null;
  if (inverted) return inverted;
  let first = behindCoordinator(
    passage,
    tokens.findIndex(({ isWord }) => isWord),
    grammar,
  );
  // "On Monday, the minister left": what leads to the clause ends at its comma.
  const opensAside = () =>
    (grammar.prepositions.has(lower(tokens[first])) && !(grammar.code === "en" && isQuantityAt(tokens, first))) ||
    // "Today, Lind" and "Earlier in the day, Lind", not "Today several towns, Norvik among them, warned"
    (grammar.adverbs.has(lower(tokens[first])) && (!grammar.bareClause || leadsOn(tokens[first + 1], grammar))) ||
    grammar.clauseOpeners.has(lower(tokens[first])) ||
    (grammar.participle?.test(lower(tokens[first])) ?? false) ||
    (grammar.manner?.test(lower(tokens[first])) ?? false) ||
    // "Still, the minister hopes"
    (tokens[first + 1]?.text === "," && language.connectiveOpeners.has(lower(tokens[first]))) ||
    // "Now, the minister hopes", "Second, she hopes"
    (grammar.code === "en" &&
      tokens[first + 1]?.text === "," &&
      /^(?:now|once|then|so|second|third)$/u.test(lower(tokens[first]))) ||
    opensWithParticiple(tokens[first], grammar) ||
    opensWithState(tokens, first, grammar) ||
    opensWithTime(passage, first, grammar);
  // "Lind also reacted", "Lind publicly reacted"
  const isManner = (word: string) =>
    grammar.adverbs.has(word) || grammar.betweenSubjectAndVerb.has(word) || (grammar.manner?.test(word) ?? false);
  const leadsToVerb = (at: number) => {
    let next = at + 1;
    while (isManner(lower(tokens[next]))) next++;
    return isFiniteVerb(passage, next, grammar, language);
  };
  for (let asides = 0; asides < MOST_ASIDES && opensAside(); asides++) {
    const comma = tokens.findIndex(
      ({ text, start }, index) => index > first && text === "," && !isQuoted(passage, start),
    );
    if (comma < 0 || comma >= cue) break;
    // "In the filing Lind made a point, writing": the clause itself ends there.
    if (comma + 1 === cue) {
      const actor = tokens.findIndex((token, index) => index > first && token.actor !== null && leadsToVerb(index));
      if (actor > 0 && actor < comma) first = actor;
      break;
    }
    first = comma + 1;
  }
  first = behindTime(passage, first, cue, grammar, language);
  for (let at = first; at < cue; at++) {
    const token = tokens[at];
    if (!token || isQuoted(passage, token.start)) break;
    const cleft = at === first && grammar.code === "en" ? behindCleft(passage, first, cue) : null;
    if (cleft) return { start: cleft.start, end: cleft.end, side: "inherited" };
    if (at === first && isPronoun(lower(token), grammar) && !token.actor)
      return { start: token.start, end: token.end, side: "inherited" };
    const isVerbHere =
      isFiniteVerb(passage, at, grammar, language) ||
      // "Ein Lotse mit grauem Bart hebt die Hand"
      (grammar.verbSecond && at > first && isVerb(tokens, at, grammar, language));
    if ((isBorderMark(token.text) && !isInDate(tokens, at)) || isVerbHere) {
      let last = at - 1;
      while (last > first && isManner(lower(tokens[last]))) last--;
      if (grammar.code === "en" && !isVerbHere) last = beforePresent(tokens, first, last);
      // "Ida Brandt | tackar för stödet, men": no table has the verb.
      if (grammar.code !== "en" && (isVerbHere ? grammar.verbSecond : /^[,;:]$/u.test(token.text)))
        last = endOfName(tokens, first, last, grammar);
      const [start, end] = [tokens[first], tokens[last]];
      if (!start || !end || at === first) return null;
      const closing = token.text === "," ? tokens.findIndex(({ text }, index) => index > at && text === ",") : -1;
      const from = tokens[at + 1]?.start ?? end.end;
      const apposition = closing > at && closing < cue ? { start: from, end: tokens[closing - 1]?.end ?? from } : null;
      const subject = { start: start.start, end: end.end, side: "inherited" } as const;
      return apposition ? { ...subject, apposition } : subject;
    }
  }
  // "is the second of Lind’s Storholm novels Falk has filmed": whom a verb follows, and not "Lind’s".
  const isOwner = (at: number) => grammar.bareClause && /^['’]s?$/u.test(tokens[at + 1]?.text ?? "");
  const names = tokens.flatMap(({ actor, start }, at) =>
    at >= first && at < cue && actor && !isQuoted(passage, start) && !isOwner(at) ? [at] : [],
  );
  const acting = grammar.bareClause
    ? names.find((at) => grammar.auxiliaries.has(lower(tokens[at + 1])) || leadsToVerb(at))
    : undefined;
  const named = tokens[acting ?? names[0] ?? -1];
  return named ? { start: named.start, end: named.end, side: "inherited" } : null;
}

/** "It was on the pier that | Lind | turned back, telling": who does so. English. */
function behindCleft({ tokens }: Passage, first: number, cue: number): Word | null {
  if (lower(tokens[first]) !== "it" || !/^(?:is|was)$/u.test(lower(tokens[first + 1]))) return null;
  const that = tokens.findIndex(({ text, lower: word }, at) => at > first && (text === "," || word === "that"));
  const who = tokens[that + 1];
  const isOwner = /^['’]s?$/u.test(tokens[that + 2]?.text ?? "");
  return that > 0 && that < cue && !isOwner && lower(tokens[that]) === "that" && who?.actor?.kind === "person"
    ? who
    : null;
}

/** Words of "der frühere Leiter" before a name, at most. */
const LONGEST_TITLE = 4;

/** The last token of a name that opens a clause, where a word follows it that is no part of who somebody is; else `last`. */
function endOfName(tokens: readonly Word[], first: number, last: number, grammar: Grammar): number {
  const name = tokens.findIndex(
    ({ actor }, at) => at >= first && at <= first + LONGEST_TITLE && actor?.kind === "person",
  );
  if (name < 0 || name > last) return last;
  let end = name;
  while (end < last && tokens[end + 1]?.actor === tokens[name]?.actor) end++;
  const next = tokens[end + 1];
  const isPart =
    !next?.isWord ||
    next.isCapital ||
    [grammar.prepositions, grammar.conjunctions, grammar.clauseOpeners].some((words) => words.has(lower(next))) ||
    grammar.governs?.test(`${lower(next)} `) === true;
  return end >= last || isPart ? last : end;
}

/** "Union lawyer Ida Brandt | disagrees, saying": the last token of a name that a verb of the present follows, soon behind `first`; else `last`. English. */
function beforePresent(tokens: readonly Word[], first: number, last: number): number {
  const name = tokens.findIndex(({ actor }, at) => at >= first && at <= first + LONGEST_TITLE && actor !== null);
  if (name < 0 || name >= last || tokens[name]?.actor?.kind === "place") return last;
  let end = name;
  while (end < last && tokens[end + 1]?.actor === tokens[name]?.actor) end++;
  return PRESENT.test(tokens[end + 1]?.text ?? "") ? end : last;
}

const PRESENT = /^\p{Lower}{2,}[^s’']s$/u;

/** The commas of "the March 7, 2009, flood". */
const isInDate = (tokens: readonly Word[], at: number): boolean => {
  const isYear = (index: number) => /^(?:1[89]|20)\d\d$/u.test(tokens[index]?.text ?? "");
  const isDay = (index: number) => /^\d{1,2}$/u.test(tokens[index]?.text ?? "");
  return (isDay(at - 1) && isYear(at + 1)) || (isYear(at - 1) && isDay(at - 3) && tokens[at + 1]?.isCapital === false);
};

const leadsOn = (word: Word | undefined, grammar: Grammar): boolean =>
  word?.text === "," ||
  [grammar.prepositions, grammar.adverbs, grammar.clauseOpeners].some((words) => words.has(lower(word))) ||
  grammar.times.test(lower(word));

/** "Asked whether it leaked, ..." */
const opensWithParticiple = (word: Word | undefined, grammar: Grammar): boolean =>
  word?.isCapital === true &&
  !word.actor &&
  /^\p{Upper}\p{Lower}+ed$/u.test(word.text) &&
  (grammar.finite?.test(lower(word)) ?? false);

/** "Mariée à Otto Falk, elle", "Preguntado por el puerto, Falk": what somebody is or was asked, before who that is. */
const opensWithState = (tokens: readonly Word[], first: number, grammar: Grammar): boolean =>
  first === 0 &&
  STATES[grammar.code]?.test(tokens[0]?.text ?? "") === true &&
  tokens[0]?.actor === null &&
  (grammar.prepositions.has(lower(tokens[1])) || grammar.governs?.test(`${lower(tokens[1])} `) === true);

const STATES: Readonly<Record<string, RegExp>> = {
  fr: /^\p{Upper}\p{Lower}+(?:ée?s?|ie?s?|ise?s?|ite?s?|ue?s?)$/u,
  es: /^\p{Upper}\p{Lower}+[ai]d[oa]s?$/u,
  pt: /^\p{Upper}\p{Lower}+[ai]d[oa]s?$/u,
  it: /^\p{Upper}\p{Lower}+[aiu]t[oaie]$/u,
};

const NUMBER = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|several)$/u;

/** "A month later, ...": words of time up to the first comma, with nothing that could act. */
function opensWithTime({ tokens }: Passage, first: number, grammar: Grammar): boolean {
  const comma = tokens.findIndex(({ text }, index) => index > first && text === ",");
  const words = tokens.slice(first, Math.max(first, comma));
  const isTime = (word: string) => grammar.times.test(word) || grammar.times.test(word.replace(/s$/u, ""));
  return (
    words.some((token) => isTime(lower(token))) &&
    words.every((token) => {
      const word = lower(token);
      return (
        !token.actor &&
        (isTime(word) || NUMBER.test(word) || grammar.determiners.has(word) || grammar.adverbs.has(word))
      );
    })
  );
}
