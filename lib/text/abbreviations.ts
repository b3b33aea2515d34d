import type { Language } from "./languages/types.ts";

/** "J", "J.K", "J.E.B": the initials of a name. */
const INITIALS = /^\p{Upper}(?:\.\p{Upper})*$/u;
/** The letters of "z. B", "i. d. R" with white space between them. */
const SPACED = /(?<![\p{Alpha}.])(?:\p{Alpha}{1,2}\.\s)+\p{Alpha}{1,2}$/u;
const CAPITALS = /^\p{Upper}{3,}$/u;
/** "(reg. $40)", "(ca. 300 m)", "(ок. 1900)": a short word that opens a bracket, before a number. */
const OPENS_BRACKET = /[([]\p{Lower}{1,5}$/u;
const NUMBER = /^[~\p{Sc}]?\s?\p{N}/u;
/** "Doors open at 3 p.m. Tickets cost": a time of day ends the sentence, but for "At 3 p.m. Vale left" and "a 7 p.m. Mass". */
const TIME = /\s(?:at|around|about|past|by|before|after|until|till|from|to)\s(?:\p{Alpha}+\s)?[\d.:]+\s[ap]\.m$/iu;
/** Unless a day, a zone or a number stands behind it. */
const BEHIND_TIME =
  /^(?:\p{N}|\p{Upper}{2}|(?:Mon|Tues?|Wed|Thu|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Christmas|Easter|New|Thanksgiving|Eastern|Central|Mountain|Pacific|Atlantic|British|Greenwich|\p{Upper}\p{Lower}+\s[Tt]ime))/u;
/** "Bahnhofstr. 12", "Karl-Marx-Str. 5": a street by its German ending, before the number of a house. */
const STREET = /\p{Alpha}-?[Ss]tr$/u;
/** "Plan B. Nobody", "in Group C. Norvik": a letter that names one of a row and is no initial. */
const ONE_OF_A_ROW =
  /(?<!\p{Alpha})(?:plan|group|gruppe?|grupo|groupe|gruppo|s[eé]rie|serie|vitamin|hepatitis|class|category|grade|team|block|ward|type)\s\p{Upper}$/iu;
/** "2. Lig", "II. Abdülhamit": a Turkish sentence ends in its verb, and a number with a full stop is an ordinal. */
const VERB_LAST: ReadonlySet<string> = new Set(["tr"]);
const ROMAN = /(?<!\p{Alpha})[IVX]+$/u;
/** "der 1. und 2. Platz", "vom 3. bis 5. Rang": a number that shares its noun with an ordinal before it. */
const AFTER_ORDINAL = /\d\.\s(?:\p{Alpha}+\s)?\d+$/u;

/**
 * True for a full stop that ends no sentence: that of "Dr.", "J.", "U.S.", "No. 5", "z. B.", "3. Mai".
 *
 * @param before the sentence up to the full stop, or its last few words.
 * @param next what follows, without white space and opening marks; does not begin in lower case.
 */
export function isAbbreviated(before: string, next: string, language: Language): boolean {
  const word = /[\p{Alpha}\p{M}\p{N}.]+$/u.exec(before)?.[0] ?? "";
  if (/^\d+$/.test(word)) return isOrdinal(before, word, next, language);
  if (OPENS_BRACKET.test(before) && NUMBER.test(next)) return true;
  if (language.code === "de" && STREET.test(before) && NUMBER.test(next)) return true;
  if (VERB_LAST.has(language.code) && ROMAN.test(before)) return true;
  if (ONE_OF_A_ROW.test(before)) return false;
  const letters = SPACED.exec(before)?.[0].replace(/\s/g, "") ?? word;
  const goesOn = /^\p{Alpha}{1,2}(?=\.)/u.exec(next)?.[0];
  const { abbreviations, closingAbbreviations, numberAbbreviations } = language;
  if (goesOn && knows(language, `${letters}.${goesOn}`)) return true;
  // "The bank ING. But": a name of capitals, not "Ing."
  if (CAPITALS.test(word) && beginsSentence(next, language)) return false;
  if (has(abbreviations, word) || has(abbreviations, letters)) return true;
  if (has(numberAbbreviations, word)) return /^\p{N}/u.test(next);
  if (language.code === "en" && TIME.test(before)) return BEHIND_TIME.test(next);
  if (has(closingAbbreviations, word) || has(closingAbbreviations, letters)) return !beginsSentence(next, language);
  return (
    INITIALS.test(word) &&
    /^\p{Upper}/u.test(next) &&
    !beginsSentence(next, language) &&
    !isPronoun(before, word, language)
  );
}

/** An entry in lower case stands for a word in any case, one with a capital for that alone: "Ill." but not "ill." */
const has = (list: ReadonlySet<string>, word: string) => list.has(word) || list.has(word.toLowerCase());

const knows = ({ abbreviations, closingAbbreviations }: Language, word: string) =>
  has(abbreviations, word) || has(closingAbbreviations, word);

/** True when the next word stands with a capital only because a sentence begins: "He works for Harl Inc. The firm is small." */
function beginsSentence(next: string, language: Language): boolean {
  const word = /^\p{Alpha}+(?![\p{Alpha}\p{M}.-])/u.exec(next)?.[0].toLowerCase() ?? "";
  const { sentenceOpeners, pronounOpeners, connectiveOpeners } = language;
  return sentenceOpeners.has(word) || pronounOpeners.has(word) || connectiveOpeners.has(word);
}

/** "So did I.", but not "Peter I. Vale", "the aide I. Vale" and not "I. Vale" at the start. */
function isPronoun(before: string, word: string, { firstPerson, stopWords }: Language): boolean {
  const previous = /(\S+)\s+\S+$/.exec(before)?.[1]?.toLowerCase();
  return firstPerson.has(word.toLowerCase()) && previous !== undefined && stopWords.has(previous);
}

/** How a day of numbers goes on behind its full stops: what stands before one and behind it. */
const DAY_FIRST = [
  /(?<![\p{Alpha}\p{N}.])\d{1,2}$/u,
  /^1?\d\.\s(?:19|20)\d\d/u,
  /\d{1,2}\.\s1?\d$/u,
  /^(?:19|20)\d\d(?!\d)/u,
] as const;
const YEAR_FIRST = [
  /(?<!\d)(?:19|20)\d\d$/u,
  /^[01]?\d\.\s\d{1,2}(?!\d)/u,
  /(?:19|20)\d\d\.\s[01]?\d$/u,
  /^[0-3]?\d(?!\d)/u,
] as const;
const NUMBERED_DAYS: Readonly<Record<string, typeof DAY_FIRST>> = {
  cs: DAY_FIRST,
  sk: DAY_FIRST,
  hr: DAY_FIRST,
  sl: DAY_FIRST,
  hu: YEAR_FIRST,
};

/** "3. 3. 2025", and in Hungarian "2025. 03. 03.", with the full stop behind `before`. */
function isInDate(before: string, next: string, { code }: Language): boolean {
  const [first, afterFirst, second, afterSecond] = NUMBERED_DAYS[code] ?? [];
  if (!first || !afterFirst || !second || !afterSecond) return false;
  return (first.test(before) && afterFirst.test(next)) || (second.test(before) && afterSecond.test(next));
}

/**
 * "am 3. Mai", "der 2. Weltkrieg": an ordinal, where the language writes them so, is followed by a month or follows a determiner. In
 * any language a number alone is that of a list item: "1. Wrong patient".
 */
function isOrdinal(before: string, number: string, next: string, language: Language): boolean {
  const { beforeOrdinals, calendarWords } = language;
  if (isInDate(before, next, language)) return true;
  if (number.length > 3) return false;
  if (before.trim() === number || VERB_LAST.has(language.code)) return true;
  if (beforeOrdinals.size === 0) return false;
  const following = /^\p{Alpha}+/u.exec(next)?.[0].toLowerCase() ?? "";
  if (Number(number) <= 31 && calendarWords.has(following)) return true;
  const previous = /(\p{Alpha}+)\s+\d+$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  return beforeOrdinals.has(previous) || AFTER_ORDINAL.test(before);
}
