import { english } from "../../../text/languages/english.ts";
import type { Language } from "../../../text/languages/types.ts";
import type { Sentence } from "../../../types.ts";
import { DEMONYMS } from "../data/countries.ts";
import { OFFICES } from "../data/offices.ts";
import { ORGANIZATION_WORDS } from "../data/organizations.ts";
import { TITLES } from "../data/people.ts";
import { innerSurnames } from "../merging/people.ts";
import { formsOf } from "../slavic/slavicForms.ts";
import { isSlavic } from "../slavic/slavicPieces.ts";
import type { Mention } from "../types.ts";
import { calledFirms } from "./calledFirm.ts";

/** Letters of the shortest name that is looked for. */
const SHORTEST = 3;
/** How sure it is that what a known name is called by is that name once more. */
const CONFIDENCE = 0.5;

/**
 * Between a verb and a noun: "Da sieht auch | Ravn Vorteile". Behind a preposition or a noun it may be half of another name, and so it may
 * before a word of companies.
 */
const BEHIND_VERB =
  /(?:^|\s)(?!(?:ab|an|auf|aus|bei|bis|durch|für|gegen|hinter|in|ins|mit|nach|neben|ohne|per|seit|statt|über|um|unter|vor|von|wegen|zwischen|samt|laut|und|oder|als)\s)\p{Lower}[\p{Alpha}-]+\s$/u;
const COMPANY_BEHIND =
  /^\s(?:AG|GmbH|SE|KG|Co|Gruppe|Group|Holding|Stiftung|Institut|Verlag|Bank|Werke|Motors|Marine|Partners?|Inc|Ltd)(?!\p{Alpha})/u;

/** A word, its possessive ending apart. */
const WORD = /\p{Upper}[\p{Alpha}\p{M}-]*/gu;

/** "der NHD": letters are a name behind an article, too. */
const ACRONYM = /^\p{Upper}{2,}$/u;
/** In German every noun has a capital: behind an article, the surname Richter is a judge. */
const GERMAN_ARTICLE =
  /(?:^|[^\p{Alpha}])(?:d(?:er|ie|as|em|en|es)|(?:k?ein|jed|dies|manch|welch|solch|[msd]ein|ihr|unser)(?:e[mnrs]?)?|all?e[mnrs]?|viele|am|im|zum|zur|vom|beim)\s$/iu;

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
  if (language) {
    const surnames = surnamesOf(mentions, sentences);
    const firms = calledFirms(new Set(surnames.keys()), sentences, language.code);
    for (const [surname, person] of surnames)
      known.set(surname, firms.has(surname) ? { ...person, kind: "organization" } : person);
  }
  if (language)
    for (const [first, person] of firstNamesOf(mentions, language)) if (!known.has(first)) known.set(first, person);
  const nouns = language ? new Map<string, Mention>() : surnamesAmongNouns(mentions, sentences, known);
  for (const [surname, person] of nouns) known.set(surname, person);
  const full = language && !isSlavic(language) ? fullNamesOf(mentions) : null;
  if (known.size === 0 && !full?.size) return [...mentions];
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
      const whole = full?.get(word)?.find(({ text }) => standsWhole(sentence.text, index, text));
      if (whole) {
        const start = sentence.start + index;
        const end = start + whole.text.length;
        if (own.some((other) => other.start < end && start < other.end)) continue;
        found.push({
          ...whole,
          block: sentence.block,
          start,
          end,
          confidence: CONFIDENCE,
          sentence: sentence.index,
          title: null,
        });
        continue;
      }
      // "Ravns Boot", in German and the Nordic languages
      const text = language && !inOtherCase && !known.has(word) ? word.replace(/s$/u, "") : word;
      const model = known.get(text) ?? inOtherCase?.(word, sentence, index);
      const [start, end] = [sentence.start + index, sentence.start + index + text.length];
      if (!model || own.some((other) => other.start < end && start < other.end)) continue;
      if (!standsAlone(sentence.text, index, word, language)) continue;
      if (nouns.has(text) && index === 0 && !ACTS.test(sentence.text.slice(text.length))) continue;
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

/** Names of several words, by their first, the longest first: "Otto Ravn" is Otto Ravn wherever the tagger saw nobody. */
function fullNamesOf(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const names = new Map<string, Mention>();
  for (const mention of mentions)
    if (mention.kind !== "other" && mention.text.includes(" ") && !names.has(mention.text))
      names.set(mention.text, mention);
  const byLength = [...names.values()].sort((a, b) => b.text.length - a.text.length);
  return Map.groupBy(byLength, ({ text }) => /^[\p{Alpha}\p{M}-]+/u.exec(text)?.[0] ?? "");
}

/** True where a name stands at an offset and ends there: before no letter and no hyphen. */
const standsWhole = (text: string, at: number, name: string): boolean =>
  text.startsWith(name, at) &&
  !/^(?:[\p{Alpha}\p{M}\d-]|\s\p{Upper})/u.test(text.slice(at + name.length, at + name.length + 2));

/** The surnames of the people who are named in full, but for those that the article has as words of its own. */
function surnamesOf(mentions: readonly Mention[], sentences: readonly Sentence[]): Map<string, Mention> {
  const people = mentions.flatMap((mention): [string, Mention][] => {
    const surname = mention.text.split(" ").at(-1) ?? "";
    const isFull = mention.kind === "person" && mention.text.includes(" ");
    // "Kang Do-vel": the surname stands first.
    const [family = "", given = ""] = mention.text.split(" ");
    if (isFull && /^\p{Upper}\p{Lower}+-\p{Lower}+$/u.test(given) && family.length >= SHORTEST)
      return [[family, mention]];
    const inner = isFull ? innerSurnames(mention.text) : [];
    return isFull && surname.length >= SHORTEST && ONE_WORD.test(surname)
      ? [surname, ...inner].map((word): [string, Mention] => [word, mention])
      : [];
  });
  if (people.length === 0) return new Map();
  const small = new Set(
    sentences.flatMap(({ text }) => text.match(/(?<![\p{Alpha}\p{M}-])\p{Lower}[\p{Alpha}\p{M}-]*/gu) ?? []),
  );
  return new Map(people.filter(([surname]) => !small.has(surname.toLowerCase())));
}

/** Languages in which a word with a capital within a sentence is a name, and names are not declined. */
const CALLED_BY_FIRST = /^(?:fr|es|it|pt|nl|nb|da|sv)$/;

/** "Marialuce" of Marialuce Falk: first names of one person only, whom the article may call so. */
function firstNamesOf(mentions: readonly Mention[], { code }: Language): Map<string, Mention> {
  const people = new Map<string, Mention>();
  if (!CALLED_BY_FIRST.test(code)) return people;
  const several = new Set<string>();
  for (const mention of mentions) {
    const [first = "", ...rest] = mention.text.split(" ");
    if (mention.kind !== "person" || rest.length === 0 || first.length <= SHORTEST || !ONE_WORD.test(first)) continue;
    const known = people.get(first);
    if (known && known.text !== mention.text) several.add(first);
    people.set(first, mention);
  }
  return new Map([...people].filter(([first]) => !several.has(first)));
}

/** Behind a name that opens a sentence, what it does: "Field arrived", "Field’s", not "Field work". */
const ACTS =
  /^(?:['’]s\s|,\swho\s|\s(?:also\s)?(?:said|says|told|has|had|is|was|will|would|did|\p{Lower}{2,}ed|\p{Lower}{3,}s)(?!\p{Alpha}))/u;
/** Times that a surname which is a noun as well stands alone within a sentence, at least. */
const OFTEN = 2;
/** Surnames that are written with a capital whatever they mean. */
const NO_SURNAME = /^(?:North|South|East|West|Earth|God|Church|State|Internet|Christmas|Easter)$/u;

/**
 * In English, the surnames of people named in full that the tagger took for nouns: "Ida Field", whom the article calls "Field" within its
 * sentences, where no noun has a capital. Not "May", which is a month.
 */
function surnamesAmongNouns(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  known: ReadonlyMap<string, Mention>,
): Map<string, Mention> {
  const people = new Map<string, Mention>();
  for (const mention of mentions) {
    const surname = mention.text.split(" ").at(-1) ?? "";
    const isFull = mention.kind === "person" && mention.text.includes(" ") && mention.confidence > CONFIDENCE;
    const isName = surname.length >= SHORTEST && ONE_WORD.test(surname) && !known.has(surname);
    const isOther =
      english.calendarWords.has(surname.toLowerCase()) ||
      TITLES.has(surname) ||
      ORGANIZATION_WORDS.has(surname) ||
      DEMONYMS.has(surname) ||
      NO_SURNAME.test(surname);
    if (isFull && isName && !isOther) people.set(surname, mention);
  }
  if (people.size === 0) return people;
  const times = new Map<string, number>();
  for (const { text } of sentences)
    for (const { 0: word, index } of text.matchAll(WORD))
      if (people.has(word) && index > 0 && isInSentence(text, index) && standsAlone(text, index, word, null))
        times.set(word, (times.get(word) ?? 0) + 1);
  return new Map([...people].filter(([surname]) => (times.get(surname) ?? 0) >= OFTEN));
}

/** Behind a word in small letters or a comma: what opens a quotation or follows a colon has a capital anyway. */
const isInSentence = (text: string, at: number): boolean =>
  /[\p{Lower}\d,]["”’)]?\s$/u.test(text.slice(Math.max(0, at - 4), at));

const ONE_WORD = /^\p{Upper}[\p{Alpha}\p{M}-]*$/u;

/** No word with a capital right before or behind it, no hyphen, no "the". */
function standsAlone(text: string, at: number, word: string, language: Language | null): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const behind = text.slice(at + word.length, at + word.length + 30);
  const capital = /(\p{Upper}\S*)\s$/u.exec(before)?.[1];
  if (capital && !(language && opensOrIntroduces(capital, language))) return false;
  if (/(?:[\p{Alpha}\d-]|\b[Tt]he\s)$/u.test(before) || /^[\p{Alpha}\d-]/u.test(behind)) return false;
  if (language?.code === "de" && GERMAN_ARTICLE.test(before) && !ACRONYM.test(word)) return false;
  // "Ravns Boot"
  const isGenitive = language?.code === "de" && word.endsWith("s");
  // ", lover Ravn Norvik Avis": who is told
  if (language && /^(?:nb|da|sv)$/.test(language.code) && /,\s\p{Lower}+\s$/u.test(before)) return true;
  if (isGenitive || !/^\s(?:of\s(?:the\s)?)?\p{Upper}/u.test(behind)) return true;
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
  /[,;:]$/u.test(word) ||
  SOURCE_OPENER.test(word) ||
  stopWords.has(word.toLowerCase()) ||
  (OFFICES[code]?.test(word) ?? false);

/** "Segundo Falk", "Ifølge Falk": prepositions before whoever tells it. */
const SOURCE_OPENER =
  /^(?:Segundo|Conforme|Após|Para|Según|Tras|Ante|Selon|Après|D['’]après|Secondo|Dopo|Per|Volgens|Ifølge|Enligt|Laut|Etter|Efter)$/u;
