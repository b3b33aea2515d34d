import type { Language } from "../../../text/languages/types.ts";
import { countWords } from "../content/trimmed.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Quotation } from "../passages/quotations.ts";
import { behind } from "../subject/behind.ts";
import type { Passage, Subject, Utterance, Word } from "../types.ts";

/** A quotation of fewer words is a title or a scare quote as often as speech. */
const SHORTEST = 4;
/** Words of "ne s'était pas encore" before a participle at most. */
const LONGEST_LEAD = 4;

/**
 * The quotations behind which a word and somebody stand: “...,” mocked Falk; « ... », s’est réjouie la maire. Such a word says that the
 * quotation is theirs, whether or not a table has it; where the language sets subjects before their verbs, a person’s name must follow it.
 *
 * @param taken what verbs of the tables already mark in the passage.
 */
export function toldBeside(
  passage: Passage,
  taken: readonly Utterance[],
  grammar: Grammar,
  language: Language,
): Utterance[] {
  if (!grammar.inverts && grammar.code !== "en") return [];
  return passage.quotations.flatMap((quotation): Utterance[] => {
    const { start, end, close, isClosed } = quotation;
    const isFree = !taken.some((other) => other.start < end && start < other.end);
    if (!isFree || !isClosed || countWords(passage.text.slice(start, end)) < SHORTEST) return [];
    const told = grammar.inverts
      ? verbAndSubject(passage, close, grammar, language)
      : verbAndPerson(passage, quotation, grammar);
    // »Det er godt,« slutter Falk af.
    const said = passage.text.charAt(end - 1) === "," ? end - 1 : end;
    return told ? [{ ...told, start, end: said, isQuoted: true }] : [];
  });
}

/** “The deck is safe,” describes Falk, a diver: a verb by its form, right between the quotation and the name of a person that a mark follows. */
function verbAndPerson(
  { text, tokens }: Passage,
  { end, close }: Quotation,
  grammar: Grammar,
): { readonly subject: Subject; readonly cue: string } | null {
  const at = tokens.findIndex(({ start }) => start >= close);
  const [verb, person, mark] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isForm =
    verb !== undefined && !verb.isCapital && (/\p{Lower}{2}s$/u.test(verb.text) || grammar.finite?.test(verb.text));
  if (!isForm || person?.actor?.kind !== "person" || mark?.isWord || !/[,?!]/.test(text.charAt(end - 1))) return null;
  return { subject: { start: person.start, end: person.end, side: "behind", verb: verb.start }, cue: verb.text };
}

function verbAndSubject(
  passage: Passage,
  close: number,
  grammar: Grammar,
  language: Language,
): { readonly subject: Subject; readonly cue: string } | null {
  const { tokens } = passage;
  const next = tokens.findIndex(({ start }) => start >= close);
  const from = /^[,–—-]$/u.test(tokens[next]?.text ?? "") ? next + 1 : next;
  if (next < 0) return null;
  const leads = (at: number) =>
    [grammar.auxiliaries, grammar.passives, grammar.betweenSubjectAndVerb, grammar.reflexives, grammar.adverbs].some(
      (words) => words.has(lower(tokens[at])),
    );
  let pronoun: Subject | null = null;
  for (let at = from; at < from + LONGEST_LEAD; at++) {
    const verb = tokens[at];
    if (!verb || isQuoted(passage, verb.start)) return null;
    pronoun ??= tiedTo(verb, grammar);
    if (pronoun && !leads(at) && !isAuxiliary(verb, grammar)) return { subject: pronoun, cue: verb.text };
    if (leads(at) || pronoun) continue;
    const phrase = grammar.phrasal?.exec(passage.text.slice(verb.start, passage.end))?.[0];
    if (!phrase && !mayBeVerb(verb, grammar, language)) return null;
    const last = phrase ? tokens.findLastIndex(({ end }) => end <= verb.start + phrase.length) : at;
    const subject = behind(passage, last, grammar, { from });
    // "praised “the best crew of all” despite the protest of the union": without a mark only a person's name follows a verb.
    const isSure =
      from > next || tokens.some(({ actor, start }) => actor?.kind === "person" && start === subject?.start);
    return subject && isSure ? { subject, cue: verb.text } : null;
  }
  return null;
}

/** "sourit-elle", "a-t-il": the pronoun tied to a verb. */
function tiedTo(token: Word, { enclitic }: Grammar): Subject | null {
  const pronoun = enclitic?.exec(token.text.toLowerCase())?.[2];
  return pronoun ? { start: token.end - pronoun.length, end: token.end, side: "behind", verb: token.start } : null;
}

/** "a" of "a-t-il répété": what is said comes behind. */
const isAuxiliary = (token: Word, grammar: Grammar): boolean =>
  grammar.auxiliaries.has(grammar.enclitic?.exec(token.text.toLowerCase())?.[1] ?? "");

/** A word that is no article, preposition or the like. */
const mayBeVerb = (token: Word, grammar: Grammar, language: Language): boolean =>
  token.isWord &&
  !token.isCapital &&
  !token.actor &&
  /^\p{Alpha}{3,}$/u.test(token.text) &&
  !grammar.gerund?.test(lower(token)) &&
  !language.stopWords.has(lower(token)) &&
  !language.calendarWords.has(lower(token)) &&
  ![
    grammar.prepositions,
    grammar.determiners,
    grammar.clauseOpeners,
    grammar.relatives,
    grammar.conditions,
    grammar.endsSubject,
    grammar.sourceNouns,
  ].some((words) => words.has(lower(token)));
