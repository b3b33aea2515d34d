import type { Language } from "../../../text/languages/types.ts";
import type { Sentence } from "../../../types.ts";
import type { Mention } from "../types.ts";
import { type Gender, isCaseOf, obliqueForms } from "./declension.ts";
import { givenForm } from "./slavicNames.ts";
import { nominativeOf } from "./slavicNominative.ts";

const BOTH: readonly Gender[] = ["m", "f"];
/** Letters that two forms of one name have in common at the start. */
const SHARED = 3;

/** Names in buckets: two forms of one name have the same key, so that no question goes through all names. */
const keyOf = (name: string): string => {
  const words = name.split(" ");
  return `${words.length} ${words[0]?.charAt(0)} ${words.at(-1)?.slice(0, 2)}`;
};

/** Those of a list that may be forms of a name. @param nameOf what each is called by, where that is not the entry itself. */
function bucketsOf<Entry>(
  list: readonly Entry[],
  nameOf: (entry: Entry) => string = String,
): (name: string) => readonly Entry[] {
  const buckets = Map.groupBy(list, (entry) => keyOf(nameOf(entry)));
  return (name) => buckets.get(keyOf(name)) ?? [];
}

const wordsOf = (name: string) => name.split(" ");
const lastOf = (name: string) => wordsOf(name).at(-1) ?? "";

/** Letters at the end of a nominative that may go: "Кузнец", "Paweł". */
const LONGEST_ENDING = 3;
/** Letters that no ending changes. */
const stemOf = (word: string) => word.slice(0, Math.max(1, word.length - LONGEST_ENDING));

/** Of which gender a full name can be, by its first name: both where that is unknown. */
export function gendersBy(name: string, code: string): readonly Gender[] {
  const given = name.includes(" ") ? givenForm(wordsOf(name)[0] ?? "", code) : null;
  return given ? BOTH.filter((gender) => given[gender]) : BOTH;
}

/** True where a name stands in an oblique case of another: "Иды Брандт" of "Ида Брандт", "Tuskowi" of "Tusk". */
export const isFormOf = (form: string, nominative: string, genders: readonly Gender[], code: string): boolean =>
  form.charAt(0) === nominative.charAt(0) &&
  lastOf(form).startsWith(stemOf(lastOf(nominative))) &&
  genders.some((gender) => isCaseOf(form, nominative, gender, code));

const PREPOSITION =
  /(?:^|\s)(?:для|от|у|с|со|без|из|до|после|против|о|об|к|ко|по|за|над|перед|при|w|z|ze|od|do|dla|u|o|przez|bez|przeciw|po|za|про|від|біля|з|із|після|проти)\s$/iu;
/** A verb in the past behind a name: hers. */
const HERS =
  /^\s(?:(?:также|тоже|вчера|ранее|wczoraj|też|также|також)\s)?\p{Lower}{2,}(?:ла|лась|лася|ła)(?!\p{Alpha})/u;

/** True where a woman's name in the nominative is as likely as a man's in the genitive: "Фалька сказала". */
const isHers = ({ end }: Pick<Mention, "end">, { text, start }: Sentence): boolean =>
  HERS.test(text.slice(end - start));
const isBehindPreposition = ({ start }: Mention, sentence: Sentence | undefined): boolean =>
  sentence !== undefined && PREPOSITION.test(sentence.text.slice(0, start - sentence.start));

/**
 * Names of Polish, Russian and Ukrainian people in one form each: what is said of "Иды Брандт" and "Brandtem" is said of Ida Brandt where
 * she is named in the nominative. A form that two people could have stays as it is. The span of a mention stays what is written.
 */
export function withSlavicForms(
  given: readonly Mention[],
  sentences: readonly Sentence[],
  { code }: Language,
): Mention[] {
  const people = given.filter(({ kind }) => kind === "person");
  const full = [...new Set(people.flatMap(({ text }) => (text.includes(" ") ? [text] : [])))];
  const alike = bucketsOf(full);
  const bases = new Map<string, string>();
  for (const form of full) {
    const bucket = alike(form);
    const found = bucket.filter((name) => isFormOf(form, name, gendersBy(name, code), code));
    // A form of two names, or a name that is a form of one itself, is left alone.
    const [base, ...others] = found.filter(
      (name) =>
        !bucket.some(
          (other) => other !== form && other !== name && isFormOf(name, other, gendersBy(other, code), code),
        ),
    );
    if (base && others.length === 0) bases.set(form, base);
  }
  const alone = bucketsOf([...new Set(people.flatMap(({ text }) => (text.includes(" ") ? [] : [text])))]);
  for (const form of full) {
    const nominative = bases.has(form) || alike(form).length > 1 ? null : nominativeOf(form, alone, code);
    if (nominative) bases.set(form, nominative);
  }
  const isNamed = ({ text, ...mention }: Mention) =>
    isHersToo(text, code) && !isBehindPreposition({ ...mention, text }, sentences[mention.sentence]);
  const herOwn = new Set(people.filter(isNamed).map(({ text }) => text));
  const named = [...new Set([...full.filter((name) => !bases.has(name) || herOwn.has(name)), ...bases.values()])];
  const surnames = new Set(named.map(lastOf));
  const fullAlike = bucketsOf(named);
  const surnamedAlike = bucketsOf(named, lastOf);
  const others = new Set(given.flatMap(({ kind, text }) => (kind !== "person" && !text.includes(" ") ? [text] : [])));
  const othersAlike = bucketsOf([...others]);
  return given.map((mention) => {
    const { text, kind } = mention;
    const sentence = sentences[mention.sentence];
    const base = bases.get(text);
    if (base) {
      // "Александра Фалька" may be his, and hers is "Александра Фалька" as well.
      const isSure = !isHersToo(text, code) || isBehindPreposition(mention, sentence);
      return isSure ? { ...mention, text: base } : mention;
    }
    if (text.includes(" ")) {
      const tail = kind === "person" ? tailOf(mention, fullAlike, code) : null;
      return tail ?? mention;
    }
    if (kind !== "person") {
      const [name, ...more] = othersAlike(text).filter((other) => isNameForm(text, other, code));
      return name && more.length === 0 ? { ...mention, text: name } : mention;
    }
    const family = surnamedAlike(text);
    const bearers = family.filter((name) => isFormOf(text, lastOf(name), gendersBy(name, code), code));
    const isOblique = bearers.length > 0 && (!surnames.has(text) || isBehindPreposition(mention, sentence));
    const [surname, ...more] = new Set(bearers.map(lastOf));
    if (isOblique && surname && more.length === 0) return { ...mention, text: surname };
    // "Фальк" alone, of whom only "Отто Фалька" is written in full.
    if (surnames.has(text)) return mention;
    const [known, ...further] = new Set(
      family.filter((name) => isFormOf(lastOf(name), text, gendersBy(name, code), code)).map(lastOf),
    );
    return known && further.length === 0 ? { ...mention, text: known } : mention;
  });
}

/** "Александра Фалька": a man's first name in the genitive that is a woman's in the nominative. */
const isHersToo = (name: string, code: string): boolean => {
  const own = givenForm(wordsOf(name)[0] ?? "", code);
  return own?.nominative === true && own.f;
};

/** "Норвика Отто Фальком" is Otto Falk where he is named besides: whose he is has run into his name. */
function tailOf(mention: Mention, alike: (name: string) => readonly string[], code: string): Mention | null {
  const words = wordsOf(mention.text);
  if (words.length < 3) return null;
  const tail = words.slice(-2).join(" ");
  const found = alike(tail).find((name) => name === tail || isFormOf(tail, name, gendersBy(name, code), code));
  return found ? { ...mention, start: mention.end - tail.length, text: found } : null;
}

/** A town's or a body's name of one word in another case: "Norvikiem", in Polish "Teheranu" as well. */
function isNameForm(form: string, name: string, code: string): boolean {
  if (name.length <= SHARED || name === name.toUpperCase()) return false;
  return (code === "pl" && form === `${name}u`) || isFormOf(form, name, BOTH, code);
}

/** How sure it is that a known full name is that name in another case once more. */
const CONFIDENCE = 0.6;
const TWO_WORDS = /(?<![\p{Alpha}\p{N}-])(?=(\p{Upper}[\p{Alpha}-]+\s\p{Upper}[\p{Alpha}-]+)(?![\p{Alpha}\p{N}-]))/gu;

/** The mentions, and those of the same people's full names in any case: "Аббасом Терном", where Abbas Tern is somebody. */
export function withFullForms(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  { code }: Language,
): Mention[] {
  const isPair = ({ kind, text }: Mention) => kind === "person" && text.split(" ").length === 2;
  const names = [...new Map(mentions.filter(isPair).map((mention) => [mention.text, mention] as const)).values()];
  if (names.length === 0) return [...mentions];
  const alike = bucketsOf(names, ({ text }) => text);
  const taken = Map.groupBy(mentions, ({ sentence }) => sentence);
  const found = sentences.flatMap((sentence): Mention[] =>
    [...sentence.text.matchAll(TWO_WORDS)].flatMap(({ 1: text = "", index }): Mention[] => {
      const { block } = sentence;
      const start = sentence.start + index;
      const end = start + text.length;
      if ((taken.get(sentence.index) ?? []).some((other) => other.start < end && start < other.end)) return [];
      const isKnown = alike(text).some(
        (name) =>
          name.text === text ||
          isFormOf(text, name.text, gendersBy(name.text, code), code) ||
          isFormOf(name.text, text, gendersBy(text, code), code),
      );
      return isKnown
        ? [{ block, start, end, text, kind: "person", confidence: CONFIDENCE, sentence: sentence.index, title: null }]
        : [];
    }),
  );
  return [...mentions, ...found].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}

/** Before the first name of a monarch or the head of a church. */
const BY_FIRST_NAME =
  /(?:султан|корол|цар|император|імператор|пап|патриарх|патріарх|принц|król|cesarz|papież|patriarch|książ)\p{Alpha}*\s$/iu;

/** Words by which names are called in another case, each with the mention it is one of. @param known names of one word. */
export function formsOf(
  known: ReadonlyMap<string, Mention>,
  { code }: Language,
): (word: string, sentence: Sentence, at: number) => Mention | undefined {
  const byForm = new Map<string, Mention>();
  const names = [...known].filter(([name]) => name.length > SHARED && name !== name.toUpperCase());
  for (const [name, mention] of names) {
    for (const gender of gendersBy(mention.text, code))
      for (const form of obliqueForms(name, gender, code)) if (!known.has(form)) byForm.set(form, mention);
    if (code === "pl" && mention.kind !== "person") byForm.set(`${name}u`, mention);
  }
  const alike = bucketsOf(names, ([name]) => name);
  return (word, sentence, at) => {
    const model =
      byForm.get(word) ??
      alike(word).find(
        ([name, { kind, text }]) =>
          kind === "person" && word.length > SHARED && isFormOf(name, word, gendersBy(text, code), code),
      )?.[1];
    if (!model) return undefined;
    // A noun at the start of a sentence has a capital anyway: "Marka" is no Marek.
    if (model.kind !== "person" && at === 0) return undefined;
    // "султану Аббасу" is called by his first name, and is no Abbas of the story.
    if (BY_FIRST_NAME.test(sentence.text.slice(0, at))) return undefined;
    const isMans = gendersBy(model.text, code).join() === "m";
    return isMans && isHers({ end: sentence.start + at + word.length }, sentence) ? undefined : model;
  };
}
