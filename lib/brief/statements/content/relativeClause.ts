import type { Grammar } from "../grammars/types.ts";
import { isBorderMark, isQuoted, lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** "in denen", "deren": no article. */
const RELATIVE = /^(?:denen|deren|dessen)$/u;
const ARTICLE_OR_RELATIVE = /^(?:der|die|das|den|dem)$/u;
/** "um zu", "ohne zu", "statt zu" */
const PURPOSE = /^(?:um|ohne|statt|anstatt)$/u;
/** What ends a clause whose verb stands last. */
const VERB_SECOND = /^\p{Lower}{2,}(?:e|t|te|ten)$/u;
const VERB_LAST = /^\p{Lower}{2,}(?:t|te|ten|en|ern|eln)$/u;

/** True where the clause that opens behind a comma is about the word before it, "die ohne Licht fahren", in a language whose articles are its relative pronouns. */
export function opensRelative(passage: Passage, at: number, grammar: Grammar): boolean {
  if (!grammar.verbFinal || !grammar.capitalNouns) return false;
  const { tokens } = passage;
  const [word, next] = [lower(tokens[at]), lower(tokens[at + 1])];
  if (RELATIVE.test(word) || PURPOSE.test(word)) return true;
  const isBehindPreposition = grammar.prepositions.has(word) && (RELATIVE.test(next) || ARTICLE_OR_RELATIVE.test(next));
  if (isBehindPreposition && RELATIVE.test(next)) return true;
  return (ARTICLE_OR_RELATIVE.test(word) || isBehindPreposition) && endsWithVerb(passage, at + 1, grammar);
}

/** "die ohne Licht fahren", but not "die Boote seien ohne Licht gefahren": nothing is a finite verb before the last word. */
function endsWithVerb(passage: Passage, from: number, grammar: Grammar): boolean {
  const { tokens } = passage;
  const noun = tokens.findIndex(({ isCapital }, at) => at >= from && isCapital);
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || isQuoted(passage, token.start)) return false;
    const word = lower(token);
    const isKnown = isFiniteForm(word, grammar);
    // "der Ruhe und Sicherheit bringt": two nouns.
    if (token.isCapital && grammar.conjunctions.has(lower(next)) && tokens[at + 2]?.isCapital) continue;
    if (!next || isBorderMark(next.text) || next.text === "." || grammar.conjunctions.has(lower(next)))
      // "teilte mit, die Tore zu prüfen"
      return !token.isCapital && lower(tokens[at - 1]) !== "zu" && (isKnown || VERB_LAST.test(word));
    // "das Tor halte jedem Sturm stand"
    const isSecond = at === noun + 1 && VERB_SECOND.test(token.text) && !grammar.adverbs.has(word);
    if (isKnown || (isSecond && !grammar.prepositions.has(word))) return false;
  }
  return false;
}

const isFiniteForm = (word: string, grammar: Grammar): boolean =>
  grammar.auxiliaries.has(word) ||
  (grammar.notInSubject.has(word) && !grammar.clauseOpeners.has(word) && !grammar.conditions.has(word));
