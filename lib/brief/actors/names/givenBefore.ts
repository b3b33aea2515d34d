import type { Language } from "../../../text/languages/types.ts";
import type { Sentence } from "../../../types.ts";
import { OFFICES } from "../data/offices.ts";
import { ORGANIZATION_WORDS } from "../data/organizations.ts";
import { PLACE_HEADS } from "../data/places.ts";
import type { Mention } from "../types.ts";

/** Languages whose names are found by rules, and stand in one form. */
const BY_RULES = /^(?:es|it|pt|nl|sv|da|nb|tr)$/;
/** How sure it is that what stands before a surname, where it stands first, is the first name. */
const CONFIDENCE = 0.8;

/** "Zelmira Ravn": two words with a capital each. */
const FULL =
  /(?<![\p{Alpha}\p{M}’'-])(?<given>\p{Upper}\p{Lower}[\p{Alpha}\p{M}-]+)\s(?<surname>\p{Upper}\p{Lower}[\p{Alpha}\p{M}-]+)(?![\p{Alpha}\p{M}-])/gu;
const CAPITAL_BEFORE = /(?<![\p{Alpha}\p{M}-])(\p{Upper}[\p{Alpha}\p{M}’'-]*)\s$/u;
const THAT = /^(?:que|che|dat|at|att|of)$/;
/** Titles that the press writes before a surname. */
const COURTESY =
  /^(?:[Ss]eñora?|[Dd]o[nñ]a?|[Ss]ignora?|[Dd]ottor(?:e|essa)?|[Aa]vvocat[oa]|[Oo]norevole|[Ss]enhora?|[Dd]outora?|[Dd]ona|[Mm]eneer|[Mm]evrouw|[Hh]err?|[Ff]ru|[Bb]ay|[Bb]ayan|[Ss]ayın)$/u;

/**
 * The mentions, with the first name of who is called by the surname later: "Zelmira Ravn llegó. Ravn asegura que ...". The news names somebody
 * in full first; a first name that nobody knows is told by its place.
 */
export function withGivenNames(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  language: Language,
): readonly Mention[] {
  if (!BY_RULES.test(language.code)) return mentions;
  const inFull = new Set(
    mentions.flatMap(({ kind, text }) => (kind === "person" && text.includes(" ") ? [text.split(" ").at(-1)] : [])),
  );
  const lone = new Map<string, Mention>();
  for (const mention of mentions) {
    const { kind, text } = mention;
    if (kind === "person" && !text.includes(" ") && !inFull.has(text) && !lone.has(text)) lone.set(text, mention);
  }
  if (lone.size === 0) return mentions;
  const taken = Map.groupBy(mentions, ({ sentence }) => sentence);
  const found: Mention[] = [];
  for (const sentence of sentences)
    for (const { 0: text, index, groups } of sentence.text.matchAll(FULL)) {
      const { given = "", surname = "" } = groups ?? {};
      const called = lone.get(surname);
      const [start, end] = [sentence.start + index, sentence.start + index + text.length];
      if (!called || called.sentence < sentence.index || !isGiven(given, language)) continue;
      // "Recuerda Ravn que ...", "Recuerda Ravn la tarde": a verb.
      const next =
        /^\s(\p{Lower}+)/u.exec(sentence.text.slice(index + text.length, index + text.length + 8))?.[1] ?? "";
      if (language.definiteArticles.has(next) || THAT.test(next)) continue;
      lone.delete(surname);
      const before = CAPITAL_BEFORE.exec(sentence.text.slice(0, index))?.[1]?.toLowerCase();
      const isInWay = taken.get(sentence.index)?.some((other) => other.start < end && start < other.end);
      if (isInWay || (before !== undefined && !language.stopWords.has(before))) continue;
      found.push({
        ...called,
        block: sentence.block,
        start,
        end,
        text,
        confidence: CONFIDENCE,
        sentence: sentence.index,
      });
    }
  return found.length === 0
    ? mentions
    : [...mentions, ...found].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}

/** False for an office, a title, a verb and what else begins a sentence or a body's name. */
function isGiven(word: string, language: Language): boolean {
  const { code, stopWords, sentenceOpeners, connectiveOpeners, continuations, calendarWords, sayingVerbs } = language;
  const lower = word.toLowerCase();
  const grammar = [stopWords, sentenceOpeners, connectiveOpeners, continuations, calendarWords, sayingVerbs];
  return (
    !grammar.some((words) => words.has(lower)) &&
    !COURTESY.test(word) &&
    OFFICES[code]?.test(lower) !== true &&
    !ORGANIZATION_WORDS.has(word) &&
    !PLACE_HEADS.has(word)
  );
}
