import type { Language } from "../../text/languages/types.ts";
import type { Sentence } from "../../types.ts";
import { OFFICES } from "./data/offices.ts";
import { formsOf } from "./slavicForms.ts";
import { isSlavic } from "./slavicPieces.ts";
import type { Mention } from "./types.ts";

/** Letters of the shortest name that is looked for. */
const SHORTEST = 3;
/** How sure it is that what a known name is called by is that name once more. */
const CONFIDENCE = 0.5;

/**
 * Between a verb and a noun: "Da sieht auch | Ravn Vorteile". Behind a preposition or a noun it may be half of another name, and so it may
 * before a word of companies.
 */
const BEHIND_VERB =
  /(?:^|\s)(?!(?:ab|an|auf|aus|bei|bis|durch|für|gegen|hinter|in|ins|mit|nach|neben|ohne|per|seit|statt|über|um|unter|vor|von|wegen|zwischen|samt|laut|und|oder|als)\s)\p{Ll}[\p{L}-]+\s$/u;
const COMPANY_BEHIND =
  /^\s(?:AG|GmbH|SE|KG|Co|Gruppe|Group|Holding|Stiftung|Institut|Verlag|Bank|Werke|Motors|Marine|Partners?|Inc|Ltd)(?!\p{L})/u;

/** A word, its possessive ending apart. */
const WORD = /\p{Lu}[\p{L}\p{M}-]*/gu;

/** In German every noun has a capital: behind an article, the surname Richter is a judge. */
const GERMAN_ARTICLE =
  /(?:^|[^\p{L}])(?:d(?:er|ie|as|em|en|es)|(?:k?ein|jed|dies|manch|welch|solch|[msd]ein|ihr|unser)(?:e[mnrs]?)?|all?e[mnrs]?|viele|am|im|zum|zur|vom|beim)\s$/iu;

/**
 * The mentions, and those that the tagger missed of names it knows from the same article: a surname or acronym that stands alone, with
 * nothing beside it that could be part of another name. "Day’s foundation" is hers where "Doris Day" and "Day" are in the story.
 *
 * @param language where names are found by rules, which know people by first names and offices only: their surnames are looked for, too.
 */
export function withMissed(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  language: Language | null = null,
): Mention[] {
  const known = new Map<string, Mention>();
  for (const mention of mentions) {
    const { text, kind } = mention;
    if (kind === "other" || text.length < SHORTEST || !ONE_WORD.test(text)) continue;
    if (!known.has(text)) known.set(text, mention);
  }
  if (language) for (const [surname, person] of surnamesOf(mentions, sentences)) known.set(surname, person);
  if (known.size === 0) return [...mentions];
  const taken = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = taken.get(mention.sentence);
    if (list) list.push(mention);
    else taken.set(mention.sentence, [mention]);
  }
  const inOtherCase = language && isSlavic(language) ? formsOf(known, language) : null;
  const found: Mention[] = [];
  for (const sentence of sentences) {
    const own = taken.get(sentence.index) ?? [];
    for (const { 0: word, index } of sentence.text.matchAll(WORD)) {
      // "Ravns Boot", in German and the Nordic languages
      const text = language && !inOtherCase && !known.has(word) ? word.replace(/s$/u, "") : word;
      const model = known.get(text) ?? inOtherCase?.(word, sentence, index);
      const [start, end] = [sentence.start + index, sentence.start + index + text.length];
      if (!model || own.some((other) => other.start < end && start < other.end)) continue;
      if (!standsAlone(sentence.text, index, word, language)) continue;
      found.push({
        block: sentence.block,
        start,
        end,
        text,
        kind: model.kind,
        confidence: CONFIDENCE,
        sentence: sentence.index,
        title: null,
      });
    }
  }
  if (found.length === 0) return [...mentions];
  return [...mentions, ...found].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}

/** The surnames of the people who are named in full, but for those that the article has as words of its own. */
function surnamesOf(mentions: readonly Mention[], sentences: readonly Sentence[]): Map<string, Mention> {
  const people = mentions.flatMap((mention): [string, Mention][] => {
    const surname = mention.text.split(" ").at(-1) ?? "";
    const isFull = mention.kind === "person" && mention.text.includes(" ");
    return isFull && surname.length >= SHORTEST && ONE_WORD.test(surname) ? [[surname, mention]] : [];
  });
  if (people.length === 0) return new Map();
  const small = new Set(sentences.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}-])\p{Ll}[\p{L}\p{M}-]*/gu) ?? []));
  return new Map(people.filter(([surname]) => !small.has(surname.toLowerCase())));
}

const ONE_WORD = /^\p{Lu}[\p{L}\p{M}-]*$/u;

/** No word with a capital right before or behind it, no hyphen, no "the". */
function standsAlone(text: string, at: number, word: string, language: Language | null): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const behind = text.slice(at + word.length, at + word.length + 30);
  const capital = /(\p{Lu}\S*)\s$/u.exec(before)?.[1];
  if (capital && !(language && opensOrIntroduces(capital, language))) return false;
  if (/(?:[\p{L}\d-]|\b[Tt]he\s)$/u.test(before) || /^[\p{L}\d-]/u.test(behind)) return false;
  if (language?.code === "de" && GERMAN_ARTICLE.test(before)) return false;
  // "Ravns Boot"
  const isGenitive = language?.code === "de" && word.endsWith("s");
  // ", lover Ravn Norvik Avis": who is told
  if (language && /^(?:nb|da|sv)$/.test(language.code) && /,\s\p{Ll}+\s$/u.test(before)) return true;
  if (isGenitive || !/^\s(?:of\s(?:the\s)?)?\p{Lu}/u.test(behind)) return true;
  return language?.code === "de" && BEHIND_VERB.test(before) && !COMPANY_BEHIND.test(behind);
}

/** "Weil Ravn", "Hafenexperte Ravn", "Gestern, Ravn" */
const opensOrIntroduces = (word: string, language: Language): boolean =>
  isBefore(word, language) ||
  (isSlavic(language) && (language.continuations.has(word.toLowerCase()) || SLAVIC_OPENER.test(word)));

/** "Zdaniem Falka": a preposition, or a noun that is one. */
const SLAVIC_OPENER =
  /^(?:Zdaniem|Wobec|Dzięki|Mimo|Wbrew|Obok|Poza|Oprócz|Согласно|Вместе|Вслед|Благодаря|Против|Проти|Згідно|Разом|Завдяки|Услід)$/u;

const isBefore = (word: string, { code, stopWords }: Language): boolean =>
  /[,;:]$/u.test(word) || stopWords.has(word.toLowerCase()) || (OFFICES[code]?.test(word) ?? false);
