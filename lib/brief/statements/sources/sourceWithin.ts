import type { Language } from "../../../text/languages/types.ts";
import { clauseEnd } from "../content/clauseEnd.ts";
import { trimmed } from "../content/trimmed.ts";
import { antecedentStart } from "../content/wholeClause.ts";
import type { Grammar } from "../grammars/types.ts";
import { endsPhrase } from "../passages/phraseEnd.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import { isVerb } from "../subject/verbSecond.ts";
import type { Content, Cue, Passage } from "../types.ts";

/** Words of "nach den Worten" and what may stand before it. */
const LONGEST_OPENING = 3;

/** "Laut Nordfast | soll", "nach Angaben der Polizei | im Hafen": in languages whose verbs stand second, a source ends before the verb, or with its noun. */
export function endsSource(passage: Passage, first: number, at: number, grammar: Grammar, language: Language): boolean {
  const token = passage.tokens[at];
  if (!token || token.actor || token.isCapital) return false;
  const word = token.text.toLowerCase();
  return (
    // "die von der Stadt geleitete Wache": a verb follows only a source that opens the sentence.
    (first <= LONGEST_OPENING && isVerb(passage.tokens, at, grammar, language)) ||
    (first <= LONGEST_OPENING && isBehindName(passage.tokens, first, at, grammar)) ||
    grammar.endsSubject.has(word) ||
    endsPhrase(passage, first, at, grammar)
  );
}

/** "Ifølge Ida Brandt fra Nordfast | rammer": a present tense that no list of forms has, where nouns have no capital and verbs end on "r". */
const isBehindName = (tokens: Passage["tokens"], first: number, at: number, grammar: Grammar): boolean => {
  const word = lower(tokens[at]);
  const isFree = ![grammar.prepositions, grammar.conjunctions, grammar.clauseOpeners].some((words) => words.has(word));
  return (
    /^(?:da|nb|sv)$/u.test(grammar.code) &&
    at > first &&
    tokens[at - 1]?.isCapital === true &&
    /r$/u.test(word) &&
    isFree
  );
};

/**
 * The clause in whose middle its source stands: "Die Fähre soll laut Nordfast die Boote ersetzen", all of it. Null where it is a part of
 * another: "Der Mann, der nach Angaben der Polizei schlief, klagt".
 */
export function clauseAround(
  passage: Passage,
  at: number,
  cues: readonly Cue[],
  grammar: Grammar,
  language: Language,
): Content | null {
  const { tokens, start } = passage;
  const comma = tokens.findLastIndex(
    (token) => token.end <= at && /^[,;–—]$/u.test(token.text) && !isQuoted(passage, token.start),
  );
  // "Die Fähre, die Mai hieß, wurde laut Nordfast verkauft": the main clause goes on with its verb.
  if (comma >= 0 && !isVerb(tokens, comma + 1, grammar, language)) return null;
  return trimmed(passage, start, clauseEnd(passage, at, { at: -1 }, cues, { ...grammar, accordingTo: null }));
}

/**
 * "made of steel because, according to Lind, the sea is rough": what she says is the reason, and stands behind her. "a gate, which, according
 * to Lind, is shut": all from the gate on. In English; null where no such word stands before the source.
 */
export function openedBy(
  passage: Passage,
  at: number,
  rest: number,
  cues: readonly Cue[],
  grammar: Grammar,
): Content | "behind" | null {
  const { text, tokens } = passage;
  const opener = tokens.findLastIndex((token) => token.end <= at && token.isWord);
  const word = lower(tokens[opener]);
  const opens = opener > 0 && grammar.clauseOpeners.has(word) && !grammar.conjunctions.has(word);
  if (grammar.code !== "en" || !opens || !/,\s$/.test(text.slice(0, at))) return null;
  const start = grammar.relatives.has(word) ? antecedentStart(passage, opener, grammar) : null;
  if (start === null) return "behind";
  return trimmed(passage, start, clauseEnd(passage, rest, { at: -1 }, cues, { ...grammar, accordingTo: null }));
}
