import { OFFICES } from "../actors/data/offices.ts";
import type { Grammar } from "../statements/grammars/types.ts";
import { isQuoted, lower } from "../statements/passages/phrases.ts";
import type { Passage, Word } from "../statements/types.ts";
import { isApposed } from "./apposed.ts";

/** Behind a name, whose somebody is, and what stands between commas: the first token that may be the verb. */
export function behindName(passage: Passage, at: number, grammar: Grammar): number {
  const { tokens } = passage;
  // "The pilot, Falk, | left", but "The pilot, Falk, who was ill, | left"
  if (isApposed(passage, at, grammar) && !/^(?:who|an?|the|\d+)$/u.test(lower(tokens[at + 2]))) return at + 2;
  return behindAside(passage, behindOrigin(passage, at + 1, grammar), grammar);
}

/** Words of ", 43, a former pilot of the port," at most. */
const LONGEST_ASIDE = 25;

/** Words of "of the University of Ports and Inland Waters" at most. */
const LONGEST_ORIGIN = 12;

/** "Falk of the Norvik Port Authority | left": where a name goes on to say whose somebody is, the first word behind it. English. */
function behindOrigin({ tokens }: Passage, from: number, grammar: Grammar): number {
  if (grammar.code !== "en" || !/^(?:of|from)$/u.test(lower(tokens[from]))) return from;
  let at = lower(tokens[from + 1]) === "the" ? from + 2 : from + 1;
  if (!tokens[at]?.isCapital && !tokens[at]?.actor) return from;
  const isPart = (index: number) => {
    const token = tokens[index];
    const isJoint = /^(?:of|and|for|the|in|at)$/u.test(lower(token)) && isCapital(tokens[index + 1] ?? token);
    return (
      token?.isWord && (isCapital(token) || isJoint || (lower(token) === "of" && lower(tokens[index + 1]) === "the"))
    );
  };
  while (at - from < LONGEST_ORIGIN && isPart(at)) at++;
  return at;
}

const isCapital = (token: Word | undefined): boolean =>
  token !== undefined && (token.isCapital || token.actor !== null);

/** Behind ", 43, a former pilot," and "(NU)": the first token that may be a verb. */
function behindAside(passage: Passage, from: number, grammar: Grammar): number {
  const { tokens } = passage;
  const mark = tokens[from]?.text;
  if (mark !== "," && mark !== "(") return from;
  // "Falk, has backed the plan, drafted by Lind": what stands behind the comma is the verb itself.
  if (mark === "," && grammar.code === "en" && grammar.auxiliaries.has(lower(tokens[from + 1]))) return tokens.length;
  const closing = mark === "(" ? /^\)$/ : /^,$/;
  let close = tokens.findIndex(
    ({ text, start }, index) => index > from && closing.test(text) && !isQuoted(passage, start),
  );
  // "Falk, 43, | a former pilot, left", "Falk, 54 ans, | maire de Norvik, ..."
  const isAge = mark === "," && close <= from + 3 && /^\d/u.test(tokens[from + 1]?.text ?? "");
  const next = lower(tokens[close + 1]);
  const isOffice = grammar.code !== "en" && (OFFICES[grammar.code]?.test(next) || grammar.determiners.has(next));
  if (isAge && (isOffice || /^(?:an?|the|of|from|who)$/u.test(next)))
    close = tokens.findIndex(({ text }, index) => index > close && text === ",");
  return close < 0 || close - from > LONGEST_ASIDE ? tokens.length : close + 1;
}
