import type { Language } from "../../text/languages/types.ts";
import type { Token } from "../actors/tokens.ts";
import type { Grammar } from "./grammars/types.ts";
import type { Passage, Subject } from "./types.ts";

/** Words of the longest subject; beyond it is a clause. */
const LONGEST_SUBJECT = 14;

const MARK = /^[^\p{L}\p{N}]$/u;
const TIME =
  /^(?:week|month|year|night|morning|afternoon|evening|weekend|day|last|this|next|late|early|earlier|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}|20\d\d|19\d\d)$/i;

/** Words of grammar that can be a subject by themselves. */
const SPEAKING = /^(?:some|many|most|others|both|all|few|several)$/i;

const lower = (token: Token | undefined) => token?.text.toLowerCase().replace("’", "'") ?? "";

/** True where `at` stands within a quotation, marks included. */
export const isQuoted = ({ quotations }: Passage, at: number): boolean =>
  quotations.some(({ open, close }) => at >= open && at < close);

/**
 * The subject of the verb at `cue`: the words before it, those behind it where a quotation or a comma stands before the verb, or the
 * subject of the clause before ("..., adding that").
 *
 * @param inherited the subject of the statement before in this passage, or of its main clause, or null.
 * @returns null when nothing there can speak, and when the verb is denied ("did not say").
 */
export function subjectOf(
  passage: Passage,
  cue: number,
  grammar: Grammar,
  language: Language,
  inherited: Subject | null,
): Subject | null {
  const { tokens } = passage;
  const verb = tokens[cue];
  let last = cue - 1;
  for (;;) {
    const word = lower(tokens[last]);
    if (grammar.denials.has(word)) return null;
    // "Lind was told that", "it was announced that": the subject hears, or nobody is one.
    if (grammar.passives.has(word) && !verb?.text.endsWith("ing")) return null;
    const isTime = language.calendarWords.has(word) || TIME.test(word);
    const opensTime = last < cue - 1 && grammar.prepositions.has(word);
    if (!(grammar.betweenSubjectAndVerb.has(word) || grammar.adverbs.has(word) || isTime || opensTime)) break;
    last--;
  }
  const before = tokens[last];
  const isParticiple = verb?.text.endsWith("ing") === true;
  if (before === undefined || isQuoted(passage, before.start)) return behind(passage, cue, grammar);
  if (before.text === ",") {
    return (
      appositive(passage, last, grammar) ??
      (isParticiple || isQuoted(passage, tokens[last - 1]?.start ?? 0) ? null : behind(passage, cue, grammar)) ??
      (isParticiple ? inherit(inherited) : quotedBehind(passage, last) ? behind(passage, cue, grammar) : null)
    );
  }
  if (before.text === ")") {
    const open = tokens.findLastIndex(({ text }, index) => index < last && text === "(");
    return open > 0 ? nounPhrase(passage, open - 1, grammar, language) : null;
  }
  if (/^(?:and|but|or|then)$/i.test(before.text) || (isParticiple && grammar.prepositions.has(lower(before))))
    return inherit(inherited);
  if (MARK.test(before.text)) return behind(passage, cue, grammar);
  return nounPhrase(passage, last, grammar, language);
}

const inherit = (subject: Subject | null): Subject | null => subject && { ...subject, side: "inherited" };

const quotedBehind = (passage: Passage, comma: number) => isQuoted(passage, passage.tokens[comma - 1]?.start ?? -1);

/** "Lind, the head of the agency, said": the words before the comma that opens the apposition. */
function appositive(passage: Passage, closing: number, grammar: Grammar): Subject | null {
  const { tokens } = passage;
  const opening = tokens.findLastIndex(
    ({ text, start }, index) => index < closing && text === "," && !isQuoted(passage, start),
  );
  if (opening < 1 || closing - opening < 2) return null;
  if (isQuoted(passage, tokens[opening - 1]?.start ?? 0)) return null;
  // "On Monday, as the vote neared, said": no name before the comma, no subject.
  const first = firstOf(passage, opening - 1, grammar);
  const start = tokens[first];
  const end = tokens[opening - 1];
  if (!start || !end || !start.isWord || grammar.prepositions.has(lower(start))) {
    return null;
  }
  const from = tokens[opening + 1]?.start ?? end.end;
  return {
    start: start.start,
    end: end.end,
    side: "before",
    apposition: { start: from, end: tokens[closing - 1]?.end ?? from },
  };
}

/** Index of the first token of the words that end at `last` and belong together. */
function firstOf(passage: Passage, last: number, grammar: Grammar): number {
  const { tokens } = passage;
  let first = last;
  while (first > 0 && last - first < LONGEST_SUBJECT) {
    const token = tokens[first - 1];
    if (!token || isQuoted(passage, token.start)) break;
    const word = lower(token);
    if (/^[,;:–—()[\]!?]$/.test(token.text) || grammar.clauseOpeners.has(word)) break;
    if (
      grammar.notInSubject.has(word) ||
      (!token.isCapital && grammar.verbs.has(word) && !grammar.sourceNouns.has(word))
    )
      break;
    first--;
  }
  return first;
}

function nounPhrase(passage: Passage, last: number, grammar: Grammar, language: Language): Subject | null {
  const { tokens } = passage;
  const end = tokens[last];
  if (!end?.isWord) return null;
  if (isPronoun(lower(end), grammar) && grammar.conditions.has(lower(tokens[last - 1]))) return null;
  if (isPronoun(lower(end), grammar)) return { start: end.start, end: end.end, side: "before" };
  let first = firstOf(passage, last, grammar);
  while (first < last && !tokens[first]?.isWord) first++;
  // "On Wednesday Carrie Lam", "Yesterday officials": the time is not part of the subject.
  while (first < last) {
    const word = lower(tokens[first]);
    const next = lower(tokens[first + 1]);
    const isTime = language.calendarWords.has(word) || grammar.adverbs.has(word) || TIME.test(word);
    const opensTime = grammar.prepositions.has(word) && (language.calendarWords.has(next) || TIME.test(next));
    if (!isTime && !opensTime) break;
    first++;
  }
  // "what it says", "until the builder explained": nothing has been said.
  if (grammar.conditions.has(lower(tokens[first - 1]))) return null;
  const start = tokens[first];
  // "the most | pledged delegates", "an | alleged abuse": behind these words stands an adjective, no verb.
  if (
    !end.isCapital &&
    (language.stopWords.has(lower(end)) || grammar.prepositions.has(lower(end))) &&
    !SPEAKING.test(end.text)
  )
    return null;
  return start ? { start: start.start, end: end.end, side: "before" } : null;
}

/** "..., said a protester at the gate" */
function behind(passage: Passage, cue: number, grammar: Grammar): Subject | null {
  const { tokens } = passage;
  const before = tokens[cue - 1];
  if (!before || !(before.text === "," || isQuoted(passage, before.start))) return null;
  const first = cue + 1;
  if (isPronoun(lower(tokens[first]), grammar)) {
    const token = tokens[first];
    return token ? { start: token.start, end: token.end, side: "behind" } : null;
  }
  let last = first;
  while (last < tokens.length && last - first < LONGEST_SUBJECT) {
    const token = tokens[last];
    if (!token || isQuoted(passage, token.start)) break;
    const word = lower(token);
    const isBorder =
      /^[,;:–—()[\].!?]$/.test(token.text) || grammar.clauseOpeners.has(word) || grammar.notInSubject.has(word);
    if (isBorder || (last > first && /^(?:in|on|during|after|at|to|following|via)$/.test(word))) break;
    last++;
  }
  const [start, end] = [tokens[first], tokens[last - 1]];
  if (!start?.isWord || !end || last <= first || grammar.prepositions.has(lower(start))) return null;
  return { start: start.start, end: end.end, side: "behind" };
}

/** True for a pronoun that can speak. */
export const isPronoun = (word: string, { personPronouns, thingPronouns, groupPronouns }: Grammar): boolean =>
  personPronouns.has(word) || thingPronouns.has(word) || groupPronouns.has(word);
