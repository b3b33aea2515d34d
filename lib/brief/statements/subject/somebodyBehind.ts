import type { Language } from "../../../text/languages/types.ts";
import { OFFICES } from "../../actors/data/offices.ts";
import { isRoleNoun } from "../../actors/roles/roleNouns.ts";
import { hasVerbWithin } from "../content/clauseEnd.ts";
import type { Grammar } from "../grammars/types.ts";
import { isFiniteVerb, lower } from "../passages/phrases.ts";
import type { Passage, Word } from "../types.ts";

/** Words of "la nouvelle directrice" up to the noun, at most. */
const LONGEST_LEAD = 3;

/** Words of "a national police | officer" before the noun, at most. */
const LONGEST_TITLE = 4;

/** "..., which is old, states Lind, a pilot of the port.": a clause, its verb of saying, and somebody whom no other verb follows. */
export function endsWithSpeaker(
  passage: Passage,
  cue: number,
  last: number,
  grammar: Grammar,
  language: Language,
): boolean {
  const { tokens, start } = passage;
  if (grammar.code === "en" && grammar.verbs.has(lower(tokens[cue])) && isTitledName(tokens, cue, grammar)) return true;
  const speaker = tokens[cue + 1];
  // "said | a national police officer": nobody is told so by "said".
  const isDescribed =
    !grammar.objectVerbs.has(lower(tokens[cue])) &&
    grammar.determiners.has(lower(speaker)) &&
    tokens.slice(cue + 2, cue + 2 + LONGEST_TITLE).some((token) => !token.actor && isRoleNoun(lower(token)));
  // ", which links crews": what is told of something is not what is said.
  // "said Lind, a director at the port | who is building it"
  const isInApposition = (at: number) =>
    tokens
      .slice(cue + 2, at)
      .some(({ text }, index) => text === "," && /^(?:an?|the)$/u.test(lower(tokens[cue + 3 + index])));
  const relative = tokens.findIndex(
    (token, at) =>
      at > cue + 2 &&
      /^(?:who|which|whose)$/u.test(lower(token)) &&
      (isDescribed || tokens[at - 1]?.text === "," || isInApposition(at)),
  );
  const tail = relative < 0 ? tokens.length : relative;
  const isNamed = speaker?.actor?.kind === "person" || speaker?.actor?.kind === "organization";
  return (
    grammar.code === "en" &&
    (isNamed || isDescribed) &&
    grammar.verbs.has(lower(tokens[cue])) &&
    hasVerbWithin(passage, start - 1, tokens[last]?.start ?? start, grammar) &&
    !tokens.some(
      (token, at) =>
        at > cue + 1 && at < tail && !isInTitle(passage, token) && isFiniteVerb(passage, at, grammar, language),
    )
  );
}

/** Words of "the harbour county Sheriff" before a name, at most. */
const LONGEST_OFFICE = 7;

/** "..., said | resident Ida Brandt.", "..., says | Dr. Otto Falk, a professor at Norvik": an office and a name, and nothing that they do. English. */
export function isTitledName(tokens: readonly Word[], cue: number, grammar: Grammar): boolean {
  // "said | the Harbour Union, one of two groups that"
  let name = lower(tokens[cue + 1]) === "the" ? cue + 2 : cue + 1;
  const first = tokens[name];
  const isBody = first?.actor?.kind === "organization";
  const isWhole = isBody && tokens[name + 1]?.actor !== first.actor;
  while (
    !isWhole &&
    name <= cue + LONGEST_OFFICE &&
    tokens[name]?.actor?.kind !== "person" &&
    isOfOffice(tokens[name], grammar)
  )
    name++;
  if (!isWhole && tokens[name]?.actor?.kind !== "person") return false;
  const title = tokens[name - 1];
  const isTitled =
    name === cue + 1 ||
    isWhole ||
    /\.$/u.test(title?.text ?? "") ||
    grammar.canSpeak?.(lower(title)) === true ||
    isRoleNoun(lower(title));
  const behind = tokens.slice(name + 1).filter((token) => token.actor !== tokens[name]?.actor);
  if (isTitled && !isWhole && OF.test(lower(behind[0])) && name > cue + 1)
    return !behind.some(isDoing(behind, grammar));
  if (!isTitled || !/^[.,;]?$/u.test(behind[0]?.text ?? "")) return false;
  // "said Falk, the pilot, steers": he does something.
  return behind.every(
    ({ text, isCapital }, at) =>
      text !== "," || at === 0 || isCapital || behind[at + 1]?.isCapital || JOINS.test(lower(behind[at + 1])),
  );
}

/** "Sgt. Ida Brandt | of the harbour police" */
const OF = /^(?:of|with|from|at)$/u;

/** A verb by its form, or by its "s" behind a name: "Falk of Norvik | steers". */
const isDoing =
  (words: readonly Word[], { auxiliaries, finite }: Grammar) =>
  (word: Word, at: number): boolean =>
    !word.isCapital &&
    (auxiliaries.has(lower(word)) ||
      (finite?.test(lower(word)) ?? false) ||
      (words[at - 1]?.isCapital === true && /^\p{Lower}{2,}[^s’'\s]s$/u.test(word.text)));

/** What goes on with who somebody is, behind a comma. */
const JOINS = /^(?:and|who|which|where|an?|the|with|in|at|of|now|formerly|former)$/u;

const isOfOffice = (word: Word | undefined, grammar: Grammar): boolean =>
  word?.isWord === true &&
  (word.actor !== null || word.isCapital || !isTie(lower(word), grammar)) &&
  !(grammar.finite?.test(lower(word)) && !word.isCapital);

const isTie = (
  word: string,
  { prepositions, conjunctions, relatives, that, auxiliaries, determiners }: Grammar,
): boolean =>
  [prepositions, conjunctions, relatives, that, auxiliaries, determiners].some((words) => words.has(word)) ||
  /^(?:of|for|he|she|it|they|we|there|no|not)$/u.test(word);

/** "author of “Cranes that Change Lives”": verbs within the name of a work are none of the sentence. */
const isInTitle = ({ text, quotations }: Passage, { start, end }: Word): boolean => {
  const title = quotations.find(({ open, close }) => open < start && end <= close);
  return title !== undefined && /\b(?:of|in|on|for|called|titled)\s$/u.test(text.slice(0, title.open));
};

/** "..., a annoncé lundi | le préfet", "..., sagte | der Sprecher": an article, and a noun for somebody soon behind it. */
export function isSomebodyBehind({ text, tokens, end }: Passage, cue: number, grammar: Grammar): boolean {
  let at = cue + 1;
  // "sagte | auch | der Leiter"
  while (grammar.capitalNouns && grammar.adverbs.has(lower(tokens[at]))) at++;
  const time = grammar.when?.exec(text.slice(tokens[at]?.start ?? end, end))?.[0].length ?? 0;
  const from = (tokens[at]?.start ?? end) + time;
  at = tokens.findIndex((token, index) => index >= at && token.start >= from);
  // "sagte | Sprecherin Ida Brandt", "sagde | dommer Ida Brandt"
  const isTitled =
    (grammar.capitalNouns ?? grammar.verbSecond) && OFFICES[grammar.code]?.test(lower(tokens[at])) === true;
  // "rapporte BFMTV.", "annonce Vaurya."
  // "rapporte Le Phare lundi"
  const name = grammar.determiners.has(lower(tokens[at])) && tokens[at + 1]?.isCapital ? at + 1 : at;
  const behindName = text.slice(tokens[name]?.end ?? end, end);
  const isName =
    tokens[at]?.isCapital === true &&
    (/^(?:[,.;:]|$)/u.test(behindName) || grammar.when?.test(behindName.trimStart()) === true);
  if (at > 0 && isName && !grammar.capitalNouns) return true;
  if (at < 0 || !(isTitled || grammar.determiners.has(elided(tokens[at])))) return false;
  if (grammar.oblique?.has(lower(tokens[at]))) return false;
  // "a expliqué | le choix du préfet": not he.
  const words = tokens.slice(at, at + LONGEST_LEAD + 1).map((token) => lower(token).replace(/^l'/u, ""));
  const border = words.findIndex((word, index) => index > 0 && grammar.governs?.test(`${word} `));
  return words
    .slice(0, border < 0 ? words.length : border)
    .some((word) => grammar.sourceNouns.has(word) || OFFICES[grammar.code]?.test(word) === true);
}

/** "l" of "l'ancienne". */
const elided = (word: Word | undefined) => lower(word).replace(/'.*$/u, "");
