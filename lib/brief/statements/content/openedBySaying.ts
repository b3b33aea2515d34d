import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage, Subject, Utterance } from "../types.ts";
import { hasVerbWithin } from "./clauseEnd.ts";
import { contentOf } from "./content.ts";
import { isScrap } from "./scraps.ts";

/** Where the sentence begins: no subject of what it opens with stands there. */
const NOBODY = { start: 0, end: 0, side: "inherited" } as const satisfies Subject;

const ABOUT = /^(?:(?:why|how|what|when|where|who|which)|attention to)\s/iu;

/**
 * "Saying “the gate leaks”, Lind closed the port.", "Calling it a sham, the union walked out.": what opens a sentence with a participle is said by the
 * subject of its main clause. English.
 */
export function openedBySaying(passage: Passage, grammar: Grammar, language: Language): Utterance[] {
  const { text, tokens, quotations } = passage;
  const [verb, next] = tokens;
  const word = lower(verb);
  if (grammar.code !== "en" || !verb || !next || verb.actor || !grammar.participle?.test(word)) return [];
  const isNaming = grammar.namingVerbs.has(word) && !grammar.verbs.has(word);
  if (!isNaming && !grammar.verbs.has(word)) return [];
  // "Speaking of, telling of", "Reporting by Lind": no words of anybody.
  const opens = isNaming || grammar.that.has(lower(next)) || quotations.some(({ open }) => open === next.start);
  const comma = tokens.findIndex((token, at) => at > 2 && token.text === "," && isMainClause(passage, at, grammar));
  const border = tokens[comma];
  if (!border || (!opens && !hasVerbWithin(passage, verb.end, border.start, grammar))) return [];
  const from = tokens.findIndex(({ isWord }, at) => at > comma && isWord);
  const behind = { ...passage, start: tokens[from]?.start ?? passage.end, tokens: tokens.slice(from) };
  const subject = mainSubject(behind, behind.tokens.length, grammar, language);
  // "Calling attention to the vote of his friend, Ida Brandt, Lind left": she is named by the way.
  if (!subject || subject.start > behind.start || subject.apposition || !canSpeak(behind, subject, grammar)) return [];
  const end = quotations.find(({ end: last }) => last === border.end)?.close ?? border.start;
  const opening = {
    ...passage,
    end,
    tokens: tokens.filter((token) => token.end <= end),
    quotations: quotations.filter(({ open }) => open < end),
  };
  const start = { ...NOBODY, start: passage.start, end: passage.start };
  const content = contentOf(opening, { at: 0, subject: start }, [], grammar);
  if (!content || (!isNaming && isScrap(passage, content, grammar))) return [];
  // "Explaining why he had left, ...", "Calling attention to the flood, ...": what about, and not what.
  if (ABOUT.test(text.slice(content.start, content.end))) return [];
  return [{ ...content, subject, cue: text.slice(verb.start, verb.end).toLowerCase() }];
}

/** True for a comma, outside of a quotation or as its last mark, behind which a subject and its verb stand. */
function isMainClause(passage: Passage, comma: number, grammar: Grammar): boolean {
  const { tokens, quotations, end } = passage;
  const mark = tokens[comma];
  const closes = quotations.some((quotation) => mark && quotation.end === mark.end);
  if (!mark || (isQuoted(passage, mark.start) && !closes)) return false;
  const first = tokens.find(({ isWord }, at) => at > comma && isWord);
  const word = lower(first);
  if (!first?.actor && !grammar.determiners.has(word) && !grammar.personPronouns.has(word) && !first?.isCapital)
    return false;
  return !grammar.relatives.has(word) && hasVerbWithin(passage, first?.start ?? end, end, grammar);
}

/** A person, a body, "he", or a noun for either. */
function canSpeak({ text, tokens }: Passage, { start, end }: Subject, grammar: Grammar): boolean {
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  return (
    words.some(({ actor }) => actor !== null && actor.kind !== "place") ||
    grammar.personPronouns.has(text.slice(start, end).toLowerCase()) ||
    grammar.canSpeak?.(lower(words.at(-1))) === true
  );
}
