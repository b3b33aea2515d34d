import type { Actor } from "../../../types.ts";
import { isRoleNoun } from "../../actors/roles/roleNouns.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Naming, Namings } from "../passages/namings.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Utterance } from "../types.ts";

/** Where what is said stands. */
export type Said = Pick<Utterance, "start" | "end">;

/**
 * "Falk is not to pay for the boat, he said": whom somebody speaks of by name is another one, unless the words lead to a clause ("When Falk came,
 * it was late, he said") or are of what is his ("Falk's boat"). English.
 */
export function namedInSaid(
  passage: Passage,
  pronoun: number,
  { start, end }: Said,
  within: Namings["within"],
  grammar: Grammar,
): readonly Actor[] {
  const { text, block, tokens, quotations } = passage;
  // "Falk likes “anything that floats,” he says": the words around a quotation are the narrator's.
  if (quotations.some(({ open, close }) => open < end && close > start)) return [];
  const head = tokens.findIndex((token) => token.start >= start);
  // "However, Falk did call, he said": whom a clause of its own names.
  const isHowever = lower(tokens[head]) === "however" && tokens[head + 1]?.text === ",";
  const opener = tokens[isHowever ? head + 2 : head];
  const leadsOn = [grammar.prepositions, grammar.clauseOpeners, grammar.subordinators].some((words) =>
    words.has(lower(opener)),
  );
  if (grammar.code !== "en" || start >= pronoun || !opener || leadsOn || grammar.participle?.test(lower(opener)))
    return [];
  return within(block, start, Math.min(end, pronoun))
    .filter((naming) => naming.actor.kind === "person" && !/^['’]/u.test(text.slice(naming.end)))
    .map(({ actor }) => actor);
}

/** « Otto Falk doit partir », dit-il: whom somebody names in full is another one. In languages other than English. */
export const isNamedInQuote = (
  { text }: Passage,
  { start, end, isQuoted }: Pick<Utterance, "start" | "end" | "isQuoted">,
  { kind, name }: Actor,
  { code }: Grammar,
): boolean =>
  code !== "en" && isQuoted && kind === "person" && name.includes(" ") && text.slice(start, end).includes(name);

/**
 * True for somebody whom a clause names behind the pronoun of who says it: "He said that Falk was late" is not said by Falk, whatever comes before.
 * English.
 */
export const isNamedBehind = (
  { block, text }: Passage,
  pronoun: number,
  { start, end, isQuoted }: Utterance,
  actor: Actor,
  within: Namings["within"],
  { code }: Grammar,
): boolean =>
  code === "en" &&
  !isQuoted &&
  start > pronoun &&
  // "He claimed to have read what Falk wrote": no clause.
  !/^to\s/u.test(text.slice(start, end)) &&
  within(block, start, end).some((naming) => naming.actor === actor && !/^['’]/u.test(text.slice(naming.end)));

/** "with | Lind", "a letter to harbour chief | Lind": a name behind a preposition. */
export const isGoverned = (lead: string, { code, governsPerson }: Grammar): boolean => {
  if (governsPerson?.test(lead)) return true;
  const office =
    code === "en" ? /\b(?:to|with|from)\s(?:[\p{Alpha}-]+\s){0,3}?(\p{Alpha}+)\s$/u.exec(lead)?.[1] : undefined;
  return office !== undefined && isRoleNoun(office.toLowerCase());
};

/** "Asked by his lawyer, | Lind, whether it was so, he replied": who asks does not answer. English. */
export const isAskedBy = ({ text, start }: Passage, at: number, { code }: Grammar): boolean =>
  code === "en" &&
  /^(?:When\s)?(?:(?:asked|pressed|questioned|challenged|cross-examined|quizzed|grilled)\sby|(?:(?:up)?on|under|during|in)\s(?:further\s|close\s)?(?:cross-examination|questioning|examination)\s(?:by|from)|(?:in|by\sway\sof)\s(?:reply|answer|response)\sto|(?:answering|replying\sto|responding\sto))\s(?:[\p{Alpha}’'-]+,?\s){0,6}$/iu.test(
    text.slice(start, at),
  );

/** "When I repeated this to [Lind], he nodded": whom the one who writes has spoken to. */
export const TOLD_BY_ME =
  /^(?:When|After|As|Once)\s(?:I|we)\s[^,;]*\s(?:to|with|asked|told|pressed|met|called|reached|visited)\s$/u;

const CLAUSE_BEFORE = /^(?:When|After|Once|As|While)\s[^,;]*$/u;

/** The same of a name before a pronoun, but for "When he wrote to Nordfast, | it said": the body that ends the clause before. */
export const isGovernedHere = (
  { text, start: from }: Passage,
  { actor, start: at, end }: Naming,
  start: number,
  pronoun: string,
  grammar: Grammar,
): boolean => {
  const isIt = grammar.code === "en" && actor.kind === "organization" && grammar.thingPronouns.has(pronoun);
  const lead = text.slice(from, at);
  const isClause = isIt && CLAUSE_BEFORE.test(lead);
  return !(isClause && text.slice(end, start) === ", ") && isGoverned(lead, grammar);
};

/** "I ask Brandt whether Falk is any good. “Of course,” he snaps": whom the reporter asks about is not who replies. English. */
export const askedAbout = (before: Passage | null, within: Namings["within"], { code }: Grammar): readonly Actor[] =>
  code === "en" && before
    ? within(before.block, before.start, before.end)
        .filter(({ start }) => I_ASK.test(before.text.slice(before.start, start)))
        .map(({ actor }) => actor)
    : [];
const I_ASK =
  /(?:^|\s)I\s(?:then\s|also\s)?(?:ask(?:ed)?|wonder(?:ed)?)\s(?:[^.?!]*\s)?(?:if|whether|about|what|why|how)\s[^.?!]*$/u;
