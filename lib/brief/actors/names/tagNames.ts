import type { Language } from "../../../text/languages/types.ts";
import type { Article, Sentence } from "../../../types.ts";
import { OFFICES } from "../data/offices.ts";
import { nameListsOf } from "../learned/learnedLanguages.ts";
import type { Mention, Tagger } from "../types.ts";
import { withApposedNames } from "./apposedNames.ts";
import { withCalledBodies } from "./calledBodies.ts";
import { withExplainedBodies } from "./explainedBodies.ts";
import { withGivenNames } from "./givenBefore.ts";
import { isGivenNameAbroad } from "./givenName.ts";
import { withKindsAbroad } from "./kindsAbroad.ts";
import { withoutNation } from "./nation.ts";
import { withQuotedBodies } from "./quotedBodies.ts";
import { withNamesByGrammar } from "./romanceNames.ts";
import { rules } from "./rules.ts";

/** Rules are written for English; elsewhere only what they are sure of is said. */
const SURE = 0.6;
/** From here on rules are believed where the learned tagger sees no name: two in five such are one, and news has more of them than other text. */
const QUITE_SURE = 0.8;
/** Under this the learned tagger saw little of a name. */
const UNSURE = 0.3;

/** The names of an article as the tagger finds them, or the rules where it does not read the language. */
export function tagNames(
  article: Article,
  sentences: readonly Sentence[],
  language: Language,
  tagger: Tagger,
): readonly Mention[] {
  const reads = tagger.languages === null || tagger.languages.includes(language.code);
  if (language.code === "en")
    return withApposedNames((reads ? tagger : rules).tag(article, sentences, language), sentences);
  const byRules = rules.tag(article, sentences, language).filter(({ confidence }) => confidence >= SURE);
  const names =
    reads && tagger !== rules ? withRules(tagger.tag(article, sentences, language), byRules, language) : byRules;
  const own = names.flatMap((mention) => withoutForeignWords(mention, sentences[mention.sentence], language.code));
  const named = withNamesByGrammar(withKindsAbroad(own, sentences, language.code), sentences, language);
  const called = withCalledBodies(named, sentences, language.code);
  const explained = withExplainedBodies(called, sentences, language.code);
  return withGivenNames(withQuotedBodies(explained, sentences, language.code), sentences, language);
}

/** "Segundo Ida Brandt": the word that opens the sentence is a preposition, not her first name. */
const OPENER =
  /^(?:Segundo|Conforme|Após|Para|Según|Tras|Ante|Après|Avant|Selon|Avec|Pour|Dans|Depuis|Secondo|Dopo|Per|Volgens)\s(?=\p{Upper})/u;
/** "député NSP Otto Falk": the letters of his party. */
const PARTY = /^\p{Upper}{2,6}\s(?=\p{Upper}\p{Lower}\S*\s\p{Upper}\p{Lower})/u;

/** A mark whose other half is no part of the name. */
const OPENED = /^[„“"«»‚›](?=[^“”"«»]*$)\s?/u;
/** "Allen Beteiligten", and not "Allen Lind" */
const ALL = /^All(?:en|er|e)\s\p{Upper}\p{Lower}+(?:ern|innen|igten|enen|ffenen|chen)$/u;

/** "z." of "z.B.": letters before a capital one that belongs to them. */
const ABBREVIATED = /(?:^|[\s(])\p{Lower}\.\s?$/u;

/** "Abou" before the rest of a name. */
const PATRONYM = /(?<![\p{Alpha}-])(Abou|Abu|Ibn|Oum|Umm)\s$/u;

/** A person's name without what stands before it and is none of it; nothing for the "US" of a price. */
function withoutForeignWords(mention: Mention, sentence: Sentence | undefined, language: string): readonly Mention[] {
  const behind = sentence?.text.slice(mention.end - sentence.start, mention.end - sentence.start + 2) ?? "";
  if (/^\p{Upper}{1,3}$/u.test(mention.text) && /^\s?\$/u.test(behind)) return [];
  // "«Ida Brandt bleibt»": the mark is none of her name.
  const mark = OPENED.exec(mention.text)?.[0].length ?? 0;
  if (mark > 0)
    return withoutForeignWords(
      { ...mention, start: mention.start + mark, text: mention.text.slice(mark) },
      sentence,
      language,
    );
  const national = language === "fr" ? withoutNation(mention) : null;
  if (national) return [national];
  if (mention.kind !== "person") return [mention];
  const before = sentence?.text.slice(0, mention.start - sentence.start) ?? "";
  // "z.B. Briefe", "z. B. Ida Brandt": no initial.
  const abbreviated = ABBREVIATED.test(before) ? (/^\p{Upper}\.\s/u.exec(mention.text)?.[0].length ?? 0) : 0;
  if (abbreviated > 0 && !mention.text.slice(abbreviated).includes(" ")) return [];
  // "Abou | Selim al-Ravni"
  const lead = PATRONYM.exec(before)?.[1];
  if (lead && mention.text.includes(" "))
    return [{ ...mention, start: mention.start - lead.length - 1, text: `${lead} ${mention.text}` }];
  // "Premier League": nobody of that name. "Ali começa", in Portuguese: there.
  const isThere = language === "pt" && mention.text === "Ali" && mention.start === sentence?.start;
  if (mention.text === "League" || isThere) return [];
  // "Allen Mitarbeitern": all of them.
  if (language === "de" && mention.start === sentence?.start && ALL.test(mention.text)) return [];
  const opener = mention.start === sentence?.start ? (OPENER.exec(mention.text)?.[0].length ?? 0) : 0;
  const extra = abbreviated + opener + (PARTY.exec(mention.text.slice(abbreviated + opener))?.[0].length ?? 0);
  return [extra === 0 ? mention : { ...mention, start: mention.start + extra, text: mention.text.slice(extra) }];
}

/**
 * What was learned, with what the rules know besides: the title before a name ("Hessens Arbeitsministerin Ida Brandt"), and names of which
 * they are quite sure.
 */
function withRules(learned: readonly Mention[], byRules: readonly Mention[], language: Language): Mention[] {
  const offices = OFFICES[language.code];
  const known = new Map(byRules.map((mention) => [placeOf(mention), mention] as const));
  const mentions = learned.map((given) => {
    const mention = withoutOffice(given, offices);
    const rule = known.get(placeOf(mention));
    if (!rule) return mention;
    // Two that do not know of each other find the same name: it is as sure as the surer one is.
    const { kind, confidence } = rule.confidence > mention.confidence ? rule : mention;
    return { ...mention, kind, confidence, title: mention.title ?? rule.title };
  });
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence);
  const replaced = new Set<Mention>();
  const more = byRules.filter((rule) => {
    if (rule.confidence < QUITE_SURE || (rule.kind === "person" && !isNameOfPerson(rule, language))) return false;
    const inWay = (bySentence.get(rule.sentence) ?? []).filter((other) => overlaps(rule, other));
    if (inWay.length === 0) return true;
    // "Ursula", hardly seen, is a part of Ursula von der Leun, and "Norvik" of Andrij Norvik.
    const isWhole =
      rule.kind === "person" &&
      inWay.every(
        (part) => contains(rule, part) && ((part.confidence < UNSURE && isPersonal(part)) || isSurnameOf(part, rule)),
      );
    if (isWhole) for (const part of inWay) replaced.add(part);
    return isWhole;
  });
  return [...mentions.filter((mention) => !replaced.has(mention)), ...more].sort(
    (a, b) => a.sentence - b.sentence || a.start - b.start,
  );
}

const isPersonal = ({ kind }: Mention) => kind === "person" || kind === "other";
const overlaps = (one: Mention, other: Mention) =>
  one.block === other.block && one.start < other.end && other.start < one.end;
/** True for a span within another that is longer. */
const contains = (whole: Mention, part: Mention) =>
  whole.start <= part.start && part.end <= whole.end && part.end - part.start < whole.end - whole.start;

/** True for the last of two words of which the first is a first name: whatever the surname was taken for but an organization. */
const isSurnameOf = (part: Mention, { text }: Mention): boolean => {
  const [first = "", last = "", ...more] = text.split(" ");
  return part.kind !== "organization" && more.length === 0 && part.text === last && isGivenNameAbroad(first);
};

/** "Oda Stelzer" may be unknown to the learned tagger; "Onlinemarktplatz Nordfast" and "Anfang März" are nobody. */
function isNameOfPerson({ text }: Mention, { code, calendarWords }: Language): boolean {
  const words = text.split(" ");
  const { forms } = nameListsOf(code);
  return (
    /\p{Lower}/u.test(text) &&
    !words.some((word) => calendarWords.has(word.toLowerCase())) &&
    !(words.length > 1 && forms.some(([, form]) => form.test(words[0] ?? "")))
  );
}

/** "Hafenexpertin Brandt", learned as one name, is Brandt with what she is. */
function withoutOffice(mention: Mention, offices: RegExp | undefined): Mention {
  const [office = "", next = ""] = mention.text.split(" ");
  if (mention.kind !== "person" || mention.title || !/^\p{Upper}/u.test(next) || !offices?.test(office)) return mention;
  const { block, start } = mention;
  const end = start + office.length;
  const title = { block, start, end, text: office };
  return { ...mention, start: end + 1, text: mention.text.slice(office.length + 1), title };
}

const placeOf = ({ block, start, end }: Mention) => `${block} ${start} ${end}`;
