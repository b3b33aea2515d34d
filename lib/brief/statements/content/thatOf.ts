import type { Grammar } from "../grammars/types.ts";
import { isPronoun, lower } from "../passages/phrases.ts";
import type { Passage, Word } from "../types.ts";

/**
 * True where a "that" some words behind a verb of saying is the verb's own, with no more than when, where or to whom between the two: "told
 * reporters on Monday that". In "called on Lind to think of the vote that" and "promised to shut the gate that" it belongs to a noun.
 *
 * @param word the verb; `at` and `that` are tokens: the one behind it and the "that".
 */
export function isThatOf({ tokens }: Passage, word: string, at: number, that: number, grammar: Grammar): boolean {
  const first = lower(tokens[at]);
  const between = that > at ? tokens.slice(at, that) : [];
  if (/^call/u.test(word) && grammar.callsFor.has(first)) return false;
  const deed = between.findIndex((token) => lower(token) === "to");
  // "admitted to diving at a gate that"
  if (deed === 0 && grammar.bareClause && grammar.participle?.test(lower(between[1]))) return false;
  const isLate = between.slice(0, Math.max(deed, 0)).every((token) => isTimeWord(lower(token), grammar));
  if (deed >= 0 && isLate && grammar.intending?.test(word)) return false;
  // "said this month that", not "said this was a town that"
  if (between.length > 0 && between.every((token) => !token.actor && grammar.times.test(lower(token)))) return true;
  // "said late Monday that", "wrote this month in a letter that"
  const behindTime = between.findIndex((token) => token.actor !== null || !isTimeWord(lower(token), grammar));
  const rest = behindTime < 0 ? [] : between.slice(behindTime);
  const isTimed = grammar.bareClause && between.length > 0 && behindTime !== 0 && lower(between[0]) !== "on";
  if (isTimed && (rest.length === 0 || grammar.prepositions.has(lower(rest[0]))) && !rest.some(isVerb(grammar)))
    return true;
  // "told me he had asked | that": of the second verb.
  const inner = lower(between.at(-1));
  const isInner =
    grammar.code === "en" && grammar.tellingVerbs.has(word) && between.length > 1 && !grammar.nounLike.has(inner);
  if (isInner && [grammar.verbs, grammar.thatVerbs, grammar.askingVerbs].some((verbs) => verbs.has(inner)))
    return false;
  if (isToHearer(between, tokens.slice(that + 1, that + 3), word, grammar)) return true;
  if (grammar.prepositions.has(first)) return true;
  if (grammar.adverbs.has(first) && !/^(?:there|here)$/u.test(first)) return true;
  // "noted repeatedly that"
  if (between.length === 1 && grammar.bareClause && grammar.manner?.test(first)) return true;
  // "said of the work that"
  if (first === "of" && /^(?:sa(?:y|ys|id|ying)|wr(?:ite|ites|ote))$/.test(word)) return true;
  // "told them of the ban but that news was not passed on": no conjunction.
  const isNoun = grammar.bareClause && grammar.conjunctions.has(lower(between.at(-1)));
  if (isNoun && /^\p{Lower}+$/u.test(tokens[that + 1]?.text ?? "") && grammar.auxiliaries.has(lower(tokens[that + 2])))
    return false;
  // "told us the talks are the reason that", "told us Lind will say that": the clause has begun before.
  return (
    grammar.tellingVerbs.has(word) &&
    !between.some((token) => grammar.passives.has(lower(token)) || (grammar.code === "en" && FUTURE.test(lower(token))))
  );
}

/** "warned | the head of the port | that", not "warned | the gate | that Brandt had built": who can be warned, and no verb. English. */
function isToHearer(
  between: readonly Word[],
  [next, behind]: readonly Word[],
  word: string,
  grammar: Grammar,
): boolean {
  if (grammar.code !== "en" || !HEARD.test(word) || between.length === 0 || between.some(isVerb(grammar))) return false;
  // "warned a firm that builds boats": no conjunction.
  const opens = /s$/u.test(lower(next)) && !grammar.determiners.has(lower(next)) && !isPronoun(lower(next), grammar);
  if (opens && !next?.isCapital && !grammar.auxiliaries.has(lower(behind))) return false;
  const joint = between.findIndex(
    (token, at) => at > 0 && (grammar.prepositions.has(lower(token)) || grammar.sourceJoints.has(lower(token))),
  );
  const head = between.at(joint < 0 ? -1 : joint - 1);
  return head?.isWord === true && (head.actor?.kind === "person" || grammar.canSpeak?.(lower(head)) === true);
}
const HEARD = /^(?:warn|caution)(?:s|ed|ing)?$/u;

const FUTURE = /^(?:will|would|could|should|must)$/u;

/** "Friday", "on Friday" */
const isTimeWord = (word: string, { adverbs, times }: Grammar) =>
  word === "on" || adverbs.has(word) || times.test(word);

const isVerb = (grammar: Grammar) => (token: Word) =>
  grammar.auxiliaries.has(lower(token)) || (!token.isCapital && (grammar.finite?.test(lower(token)) ?? false));

/** "said – after he denied | that it is shut – that it is open": the first "that" is of the aside, and leads to nothing that is said. */
export function isInDashes(tokens: readonly Word[], from: number, that: number, grammar: Grammar): boolean {
  const dashes = tokens.slice(from, that).filter(isDash).length;
  if (dashes % 2 === 0) return false;
  const close = tokens.findIndex((token, at) => at > that && isDash(token));
  return close > 0 && grammar.that.has(lower(tokens[close + 1]));
}

/** Tokens of an aside between dashes at most. */
const LONGEST_ASIDE = 30;

/** How many tokens of an aside between dashes stand behind `from` that opens within the next `reach`; 0 where none is closed. */
export function countInDashes(tokens: readonly Word[], from: number, reach: number): number {
  const open = tokens.findIndex((token, at) => at >= from && at < from + reach && isDash(token));
  const close =
    open < 0 ? -1 : tokens.findIndex((token, at) => at > open && at <= open + LONGEST_ASIDE && isDash(token));
  return close < 0 ? 0 : close - open;
}

const isDash = ({ text }: Word): boolean => /^[–—]$/u.test(text);

/** What opens where, when or to whom something is said. Spanish, Portuguese, Italian. */
const OPENS_ASIDE =
  /^(?:al?|ante|en|durante|tras|por|con|desde|mediante|à|às|aos?|em|n[ao]s?|numa?|perante|após|depois|com|alla?|alle|agli|ai|in|nell?[aeo]?|davanti|dopo|su)$/u;

/**
 * "afirmó este lunes | que es tarde", "disse à rádio | que está pronto": between a verb and its "that" is only when, where and to whom, so that
 * the clause is no relative one, though its verb stands first, in languages whose verbs need no subject.
 */
export function isBehindAside(
  { text, tokens, end }: Passage,
  at: number,
  that: number,
  verb: string,
  grammar: Grammar,
) {
  if (!grammar.proDrop || grammar.heads) return false;
  const start = tokens[at]?.start ?? end;
  const time = grammar.when?.exec(text.slice(start, end))?.[0].length ?? 0;
  let next = at;
  while (next < that && ((tokens[next]?.start ?? end) < start + time || grammar.adverbs.has(lower(tokens[next]))))
    next++;
  return next === that || (!grammar.objectVerbs.has(verb) && OPENS_ASIDE.test(lower(tokens[next])));
}

/** "se había adelantado por medio de Falk, | que transformó": a relative clause, where no comma stands before the "that" of a verb. */
export const isBehindLoneComma = (
  tokens: readonly Word[],
  at: number,
  that: number,
  { proDrop, heads }: Grammar,
): boolean =>
  proDrop &&
  heads === null &&
  tokens[that - 1]?.text === "," &&
  tokens.slice(at, that).filter(({ text }) => text === ",").length === 1;
