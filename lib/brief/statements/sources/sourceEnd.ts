import type { Language } from "../../../text/languages/types.ts";
import { OFFICES } from "../../actors/data/offices.ts";
import type { Grammar } from "../grammars/types.ts";
import { isFiniteVerb, isPronoun, isQuoted, lower } from "../passages/phrases.ts";
import { subjectForm } from "../speakers/nounsAbroad.ts";
import { isShortened } from "../subject/behind.ts";
import type { Passage, Word } from "../types.ts";
import { joins, nounEnd } from "./sourceNouns.ts";
import { endsSource } from "./sourceWithin.ts";

/** Words of "ma secondo", at most: behind more, a source stands within what it says. */
const LONGEST_OPENING = 2;
/** Words of the longest source. */
const LONGEST_SOURCE = 20;

/** "un informe | al que tuvo acceso Nordnet": a relative pronoun with its preposition. */
const TIED_RELATIVE =
  /^(?:al que|a la que|del que|(?:di|a) cui|(?:al|del|alla|della) quale|(?:ao|à) qual|a que [ao]|auquel|à laquelle)\s/u;

/** Index of the last token of a date that begins with its month or weekday: "March 14, 2019". */
function behindDate(tokens: readonly Word[], at: number): number {
  const isDay = /^\d{1,2}$/u.test(tokens[at + 1]?.text ?? "");
  const last = isDay ? at + 1 : at;
  const year = tokens[last + 1]?.text === "," ? last + 2 : last + 1;
  const isYear = /^(?:19|20)\d\d$/u.test(tokens[year]?.text ?? "");
  return isYear ? (tokens[year + 1]?.text === "," ? year + 1 : year) : last;
}

/** Index of the last token of the source that begins at `first`: it ends at a mark, a verb, a time, or a new clause. */
export function sourceEnd(passage: Passage, first: number, grammar: Grammar, language: Language): number {
  const { tokens } = passage;
  const isTime = (at: number) =>
    !tokens[at]?.actor && (language.calendarWords.has(lower(tokens[at])) || grammar.times.test(lower(tokens[at])));
  // "Lind | in “The End of the Pier”", "the Harbour Board | of 1953"
  const withoutPreposition = (last: number) =>
    grammar.code === "en" && last > first && /^(?:of|in|for|at|from|on)$/u.test(lower(tokens[last])) ? last - 1 : last;
  for (let at = first; at < Math.min(tokens.length, first + LONGEST_SOURCE); at++) {
    const token = tokens[at];
    // "WHO" is a name.
    const word = /^\p{Upper}{2,}$/u.test(token?.text ?? "") ? "" : lower(token);
    if (!token || isQuoted(passage, token.start)) return withoutPreposition(at - 1);
    if (!token.isWord && !/^['’]s$/u.test(token.text) && !/^(?:[.&/]|['’])$/u.test(token.text)) return at - 1;
    // "zdaniem prof. Falka": the full stop belongs to the title.
    if (token.text === "." && isShortened(tokens, at, grammar)) continue;
    if (token.text === ".") return at - 1;
    if (at === first) continue;
    if (at === first + 1 && first <= LONGEST_OPENING && token.isWord && isPronounAlone(lower(tokens[first]), grammar))
      return first;
    if (grammar.inverts && TIED_RELATIVE.test(passage.text.slice(token.start, passage.end))) return at - 1;
    // "wird laut Trainer Otto Falk | Erik Lund nicht spielen": the next name is what is said of.
    if (token.actor && tokens[at - 1]?.actor?.kind === "person" && token.actor !== tokens[at - 1]?.actor) return at - 1;
    if (isFieldBeforeName(passage, at, grammar)) continue;
    if (grammar.verbSecond && endsSource(passage, first, at, grammar, language))
      // "laut Polizei von | dem Ausfall betroffen"
      return grammar.governs?.test(`${lower(tokens[at - 1])} `) && !tokens[at - 1]?.isCapital ? at - 2 : at - 1;
    // "a 2011 study"
    const isYearOf = grammar.code === "en" && grammar.determiners.has(lower(tokens[at - 1])) && /^\d{4}$/u.test(word);
    // "our Q2 2025 Pulse Survey"
    const isInName =
      grammar.code === "en" && /^\d{4}$/u.test(word) && tokens[at - 1]?.isCapital && tokens[at + 1]?.isCapital;
    if (isYearOf || isInName) continue;
    // "a March 14, 2019, | press release", "the Monday report"
    if (grammar.code === "en" && at === first + 1 && grammar.determiners.has(lower(tokens[first])) && isTime(at)) {
      const behind = behindDate(tokens, at);
      if (tokens[behind + 1]?.isWord && !isTime(behind + 1)) {
        at = behind;
        continue;
      }
    }
    const opensTime =
      (grammar.prepositions.has(word) && (isTime(at + 1) || /^\d/.test(lower(tokens[at + 1])))) || isTime(at);
    const isNewClause =
      (!token.actor && isPronoun(word, grammar)) ||
      grammar.relatives.has(word) ||
      (grammar.clauseOpeners.has(word) && !(grammar.conjunctions.has(word) && joins(passage, at, grammar))) ||
      grammar.sourceBorders.has(word) ||
      isFiniteVerb(passage, at, grammar, language);
    // "a tweet on Monday by the minister", "data released in August"
    const paper = lower(tokens[at - 1]);
    const isPaper = grammar.papers.has(paper) || grammar.documents?.has(paper) === true;
    const isMade = isPaper && (grammar.finite?.test(word) ?? false);
    // "a report dated March 16"
    if (isMade && isTime(at + 1)) {
      while (at + 1 < tokens.length && isTime(at + 1)) at++;
      continue;
    }
    // "According to data gathered by divers | and shared with Nordfast, boats ...": up to the comma.
    if (grammar.code === "en" && first <= LONGEST_OPENING) {
      const isJoint = grammar.conjunctions.has(word);
      const isJoined = grammar.conjunctions.has(paper);
      if ((isMade || isJoined || isJoint) && isDoneWith(tokens, isJoint ? at + 1 : at, grammar)) continue;
    }
    if ((opensTime || isMade) && tokens.slice(at, at + 4).some((next) => grammar.agents.has(lower(next)))) continue;
    // "agreed facts heard in court"
    if (grammar.code === "en" && word === "heard" && grammar.records?.has(paper)) continue;
    // "according to several people | I spoke to"
    if (grammar.code === "en" && /^(?:i|we|you)$/u.test(word)) return at - 1;
    if (isNewClause && !opensTime && isPlain(passage, first, at, grammar)) return nounEnd(passage, first, at, grammar);
    if (opensTime || isNewClause) return withoutPreposition(at - 1);
    // "according to the Ministry of Health he died": behind a name that is all of the source something new begins.
    const named = tokens[at - 1]?.actor && (at - 1 <= first + 1 || isShortened(tokens, at - 2, grammar));
    if (
      named &&
      token.isWord &&
      (!grammar.prepositions.has(word) || grammar.heads) &&
      !grammar.sourceJoints.has(word) &&
      !token.isCapital &&
      // "according to Falk divers have found"
      ((tokens[at - 1]?.actor?.kind === "person" && (grammar.heads || isClauseBehind(word, grammar))) ||
        grammar.determiners.has(word) ||
        grammar.auxiliaries.has(lower(tokens[at + 1])))
    )
      return at - 1;
  }
  return Math.min(tokens.length, first + LONGEST_SOURCE) - 1;
}

/** "gathered in", "shared with": a participle, and how, when or with whom. */
const isDoneWith = (tokens: readonly Word[], at: number, { finite, prepositions }: Grammar): boolean =>
  finite?.test(lower(tokens[at])) === true && prepositions.has(lower(tokens[at + 1]));

/** "ifølge professor | i forvaltningsret | Ida Brandt": the field of an office, up to the name of who has it. Nordic languages and Dutch. */
const isFieldBeforeName = ({ tokens }: Passage, at: number, { code, verbSecond, capitalNouns }: Grammar): boolean => {
  if (!verbSecond || capitalNouns) return false;
  const from = /^(?:i|for|in|van|voor|av|af|för)$/.test(lower(tokens[at])) ? at : at - 1;
  const isOffice = OFFICES[code]?.test(lower(tokens[from - 1])) === true;
  return isOffice && tokens[from + 1]?.isCapital === false && tokens[from + 2]?.actor?.kind === "person";
};

/** "Secondo Falk | almeno due barche": a word that carries no name on, in languages whose adverbs stand before the subject. */
const isClauseBehind = (word: string, { inverts, verbSecond, governs, conjunctions }: Grammar): boolean =>
  inverts && !verbSecond && !conjunctions.has(word) && governs?.test(`${word} `) !== true;

/** "Według niego | dwie łodzie": a pronoun is all of its source. */
const isPronounAlone = (word: string, { code, personPronouns }: Grammar): boolean =>
  personPronouns.has(word) || subjectForm(word, code) !== null;

/** True where a source and the subject of what it says run into each other: "Według policji | tunel jest bezpieczny". */
const isPlain = ({ tokens }: Passage, first: number, at: number, grammar: Grammar): boolean =>
  grammar.inverts && !grammar.verbSecond && at - first > 1 && !grammar.clauseOpeners.has(lower(tokens[at]));
