import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { behindTime, isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Word } from "../types.ts";

/** In, at or by what somebody speaks: "a letter", "written evidence", "a news conference", "the weekend". */
const MEDIUM = new Set(
  `letter letters statement evidence submission submissions testimony email memo message messages post tweet video interview interviews speech
  address briefing conference meeting hearing trial inquest tribunal court debate session broadcast podcast article book blog column report reports
  review paper filing filings affidavit ruling judgment judgement rally ceremony event summit gathering service sermon sitting assembly
  call memoir diary reply response note release announcement bulletin update newsletter complaint petition brief verdict`.split(
    /\s+/u,
  ),
);
const OPENS = /^(?:in|at|during|after|on|by|through|via|before|following)$/u;
const AFTER = /^(?:after|before|since|until)$/u;
/** "all | the", "both | his" */
const QUANTITY = /^(?:all|both|half|such|what|than|not|only|even)$/u;

/**
 * "On Tuesday | the chairman", "In a letter | the chairman of the port", "At a meeting with Lind | its leader": where the subject begins in a
 * phrase that opens with when, or in English with where and in what it is said, with no comma behind that; not in "In the letter the chairman
 * wrote, the port".
 */
export function behindOpening(
  passage: Passage,
  from: number,
  last: number,
  grammar: Grammar,
  language: Language,
): number {
  const { tokens } = passage;
  const first = behindTime(passage, from, last, grammar, language);
  // "After the vote | the mayor"
  const isAfter = AFTER.test(lower(tokens[first - 1])) && !tokens[first - 2]?.isWord;
  if (grammar.code !== "en" || last - first < 3 || !(isAfter || OPENS.test(lower(tokens[first])))) return first;
  if (tokens[last + 2]?.text === ",") return first;
  for (let at = first + 2; at <= last; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (!token || !before?.isWord || isQuoted(passage, token.start)) return first;
    const isNew = grammar.determiners.has(token.lower) && !grammar.that.has(token.lower);
    if (isNew && endsPhrase(before, grammar))
      return isAfter || before.isCapital || tokens.slice(first + 1, at).some((word) => MEDIUM.has(word.lower))
        ? at
        : first;
  }
  return first;
}

/** A noun: neither "of" nor "all" stands before an article that opens another phrase. */
const endsPhrase = (word: Word, { prepositions, sourceJoints, determiners, conjunctions }: Grammar): boolean =>
  ![prepositions, sourceJoints, determiners, conjunctions].some((words) => words.has(word.lower)) &&
  !QUANTITY.test(word.lower);
