import type { Grammar } from "../grammars/types.ts";
import { endsPhrase } from "../passages/phraseEnd.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import { behind } from "../subject/behind.ts";
import type { Passage, Utterance } from "../types.ts";
import { clauseEnd } from "./clauseEnd.ts";
import { trimmed } from "./trimmed.ts";

/** Words of "wie ein Sprecher der Wache am Montag in Norvik sagte" at most. */
const LONGEST = 22;

/**
 * "Der Hafen ist zu, wie die Wache mitteilte.", "Wie Falk sagte, ist der Hafen zu.", "Der Hafen ist, wie Falk sagte, zu.": who tells of what
 * the rest of the sentence says, in languages whose verb ends such a clause.
 */
export function asTold(passage: Passage, grammar: Grammar): Utterance[] {
  const { asTold: told } = grammar;
  if (!told) return [];
  const { tokens } = passage;
  return tokens.flatMap((token, at): Utterance[] => {
    const before = tokens[at - 1];
    const opens = at === 0 || before?.text === ",";
    if (!opens || !told.as.has(lower(token)) || isQuoted(passage, token.start)) return [];
    if (told.turned) return turnedAt(passage, at, grammar);
    // "vor seinem „Müll“-Auftritt": a hyphen ends no clause.
    const mark = tokens.findIndex(
      ({ isWord, text, start }, index) => index > at && !isWord && text !== "-" && !isQuoted(passage, start),
    );
    const end = mark < 0 ? tokens.length : mark;
    if (end - at > LONGEST) return [];
    const verb = verbAt(passage, end - 1, grammar);
    const out = LEARNT.test(lower(tokens[verb])) ? outAt(passage, at, verb) : null;
    if (out === -1) return [];
    const from = out ?? (told.out.has(lower(tokens[at + 1])) ? at + 2 : behindNobody(passage, at + 1, grammar));
    const subject = verb > from ? subjectIn(passage, from, verb, grammar) : null;
    const content = subject && contentOf(passage, at, end, grammar);
    return content ? [{ subject, cue: `${token.text} ${tokens[verb]?.text ?? ""}`, ...content }] : [];
  });
}

/** "wie Nordnet aus Kreisen erfuhr": who says so is whom it was learnt from. German. */
const LEARNT = /^erf(?:uhr|uhren|ahren)$/u;

/** The first token of whom it was learnt from; -1 where nobody is told. */
function outAt({ tokens }: Passage, at: number, verb: number): number {
  const out = tokens.findIndex(
    (token, index) => index > at && index < verb - 1 && /^(?:aus|von|vom)$/u.test(lower(token)),
  );
  return out < 0 ? -1 : out + 1;
}

/** Words of "comme l’a déjà dit" before the verb's subject, at most. */
const LONGEST_VERB = 4;

/** "comme l’a dit la maire, Ida Brandt,": the verb first. */
function turnedAt(passage: Passage, at: number, grammar: Grammar): Utterance[] {
  const { tokens } = passage;
  const verb = tokens.findIndex(
    (token, index) =>
      index > at &&
      index <= at + LONGEST_VERB &&
      // "según ha denunciado la unión"
      (isSaying(lower(token), grammar) || grammar.objectVerbs.has(lower(token))),
  );
  const isLead = (word: string) =>
    [grammar.betweenSubjectAndVerb, grammar.auxiliaries, grammar.reflexives, grammar.objectPronouns].some((words) =>
      words.has(word),
    );
  if (verb < 0 || !tokens.slice(at + 1, verb).every((token) => isLead(lower(token)))) return [];
  if (tokens.slice(at + 1, verb).some((token) => grammar.asTold?.nobody.has(lower(token)))) return [];
  const subject = behind(passage, verb, grammar, { anywhere: true, from: at });
  if (!subject) return [];
  const last = tokens.findIndex(({ start }) => start >= (subject.apposition?.end ?? subject.end));
  const mark = tokens.findIndex(({ isWord }, index) => index >= last && last >= 0 && !isWord);
  const content = contentOf(passage, at, mark < 0 ? tokens.length : mark, grammar);
  return content ? [{ subject, cue: `${tokens[at]?.text} ${tokens[verb]?.text}`, ...content }] : [];
}

const isSaying = (word: string, grammar: Grammar): boolean =>
  [grammar.verbs, grammar.quoteVerbs].some((verbs) => verbs.has(word));

/** Index of the verb of saying that ends with the token at `last`: "mitteilte", "mitgeteilt hat", "bekannt gab"; -1 for none. */
function verbAt({ tokens }: Passage, last: number, grammar: Grammar): number {
  const at = grammar.perfect?.has(lower(tokens[last])) ? last - 1 : last;
  const word = lower(tokens[at]);
  // "wie er den Wagen | stellte": at the end of a clause "feststellte" is one word.
  const isSayingHere = isSaying(word, grammar) && !grammar.separable.has(word);
  return isSayingHere || grammar.asTold?.verbs.test(word) ? at : -1;
}

/** "wie es | aus dem Rathaus heißt", "wie es in | Kreisen der Wache heißt": behind "es" and its preposition; elsewhere the place itself. */
function behindNobody({ tokens }: Passage, at: number, { asTold: told }: Grammar): number {
  const [first, second, third] = [lower(tokens[at]), lower(tokens[at + 1]), lower(tokens[at + 2])];
  const isFrom = /^(?:aus|von|vom)$/u.test(second) || (second === "in" && third === "kreisen");
  return told?.nobody.has(first) && isFrom ? at + 2 : at;
}

/** Words of "im MDax notierte" at most. */
const LONGEST_ATTRIBUTE = 6;

/** "das im MDax notierte | Unternehmen": the noun behind a participle with its own words, where nouns have capitals; else the first token. */
function behindAttribute({ tokens }: Passage, from: number, verb: number, grammar: Grammar): number {
  const opens = grammar.determiners.has(lower(tokens[from])) && grammar.prepositions.has(lower(tokens[from + 1]));
  if (!grammar.capitalNouns || !opens) return from;
  const noun = tokens.findIndex(
    ({ isCapital }, at) =>
      at > from + 2 && at < verb && isCapital && /\p{Lower}{4}e[nrms]?$/u.test(lower(tokens[at - 1])),
  );
  return noun > 0 && noun - from <= LONGEST_ATTRIBUTE ? noun : from;
}

/** Who stands between "wie" and the verb: up to where, when and to whom. */
function subjectIn(passage: Passage, from: number, verb: number, grammar: Grammar): Utterance["subject"] | null {
  const { tokens } = passage;
  let last = behindAttribute(passage, from, verb, grammar);
  while (last < verb) {
    const token = tokens[last];
    const word = lower(token);
    const isBorder =
      last > from &&
      !token?.actor &&
      [grammar.endsSubject, grammar.adverbs, grammar.reflexives].some((words) => words.has(word));
    // "wie ein Mitarbeiter der Wache | Nordfast sagte": who is told, without an article.
    const isListener =
      last > from + 1 &&
      grammar.oneOf?.test(`${lower(tokens[from])} `) &&
      token?.actor &&
      token.actor.kind !== "person";
    if (isBorder || isListener || endsPhrase(passage, from, last, grammar)) break;
    last++;
  }
  const [start, end] = [tokens[from], tokens[last - 1]];
  // "wie es heißt", "wie man sagt": nobody.
  const isNobody = !start?.isWord || grammar.objectPronouns.has(lower(start));
  if (!start || !end || last === from || grammar.prepositions.has(lower(start))) return null;
  // "das Amt" is somebody, "das" is not, and "sie" is both.
  if (isNobody && last === from + 1 && !grammar.personPronouns.has(lower(start))) return null;
  // "wie der „Hafenblick“ | berichtete"
  const isMarked =
    /[„“"«»]/u.test(passage.text.slice(start.start, end.end)) && /[“”"«»]/u.test(passage.text.charAt(end.end));
  const close = isMarked && !/[“”"«»]$/u.test(passage.text.slice(start.start, end.end)) ? 1 : 0;
  return grammar.asTold?.nobody.has(lower(start)) ? null : { start: start.start, end: end.end + close, side: "behind" };
}

/** The sentence without the clause, or with it in its midst. */
function contentOf(passage: Passage, at: number, end: number, grammar: Grammar) {
  const { text, tokens, start, quotations } = passage;
  const rest = tokens[end];
  // "Wie Falk nach der Sitzung sagte: „...“"
  const told = at === 0 && rest?.text === ":" ? quotations.find(({ open }) => open === rest.end + 1) : undefined;
  if (told) return { start: told.start, end: told.end, isQuoted: true };
  if (at === 0)
    return rest?.text === ","
      ? trimmed(passage, rest.end, clauseEnd(passage, rest.end, { at: -1 }, [], grammar))
      : null;
  const comma = tokens[at - 1]?.start ?? start;
  const quotation = quotations.find(({ open, close }) => open === start && text.slice(close, comma).trim() === "");
  if (quotation) return { start: quotation.start, end: quotation.end, isQuoted: true };
  return trimmed(passage, start, rest?.text === "," ? clauseEnd(passage, rest.end, { at: -1 }, [], grammar) : comma);
}
