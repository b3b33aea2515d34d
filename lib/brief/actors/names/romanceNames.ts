import type { Language } from "../../../text/languages/types.ts";
import type { Sentence } from "../../../types.ts";
import { BODY_NOUNS } from "../data/bodies.ts";
import { OFFICES } from "../data/offices.ts";
import type { Mention, NameKind } from "../types.ts";

/** How sure such a place makes a name. */
const CONFIDENCE = 0.8;
/** A name that stands once may be a slip. */
const OFTEN = 2;

/** "la Norla a estimé", "el Norvik anunció": an article, a word with a capital, and what it does. */
const BODY =
  /(?<![\p{Alpha}’'-]|(?<!\p{Alpha})de\s)(?:[Ll]['’]|[Ll][ae]\s|[Ee]l\s)(?<name>\p{Upper}[\p{Alpha}\p{M}-]{2,})(?:\s(?:a|ha)\s|\s)(?<verb>\p{Lower}+)/gu;
/** The same wherever it stands. */
const WITH_ARTICLE =
  /(?<![\p{Alpha}’'-]|(?<!\p{Alpha})de\s)(?:[Ll]['’]|[Ll][ae]\s|[Ee]l\s)(?<name>\p{Upper}[\p{Alpha}\p{M}-]{2,})(?!\s\p{Upper}|[’'])/gu;
/** "le Norvégien a dit": in French people of a nation or a town have a capital. */
const PEOPLE =
  /(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|ol|ole|and|ande|ard|arde|in|ine|an|ane|é|ée|iste|que|che|eur|euse|on|onne|ar|asque|al|ale|el|elle|at|ate|ot|ote)$/u;

/** "Nordal Vauray": two words with a capital each. */
const FULL =
  /(?<![\p{Alpha}\p{M}’'-])(?<name>\p{Upper}\p{Lower}[\p{Alpha}\p{M}-]+\s\p{Upper}\p{Lower}[\p{Alpha}\p{M}-]+)(?![\p{Alpha}\p{M}’'-]|\s\p{Upper})/gu;
const ACTS = /^\s(?:a|est|avait|était|aurait|sera|va|doit|n['’]a|n['’]est|s['’]est)\s/u;
/** Behind a small word that is neither an article nor of a place. */
const WITHIN =
  /(?:^|\s)(?!(?:l[ae]s?|un|une|d[ue]s?|à|aux?|en|dans|sur|vers|chez|sous)\s)\p{Lower}{2,}\s$|(?:\p{Lower}\sde\s)$/u;

interface Found {
  readonly sentence: Sentence;
  readonly name: string;
  readonly at: number;
}

/**
 * The mentions, and names that only the grammar of their sentences tells, in French and Spanish: a body that says something behind an
 * article, and in French somebody with two names whom sentences begin with and go on about.
 */
export function withNamesByGrammar(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  language: Language,
): Mention[] {
  const { code, sayingVerbs } = language;
  if (code !== "fr" && code !== "es") return [...mentions];
  const taken = Map.groupBy(mentions, ({ sentence }) => sentence);
  const overlapping = ({ sentence, name, at }: Found) => {
    const [start, end] = [sentence.start + at, sentence.start + at + name.length];
    return (taken.get(sentence.index) ?? []).filter((other) => other.start < end && start < other.end);
  };
  const isFree = (found: Found) => overlapping(found).length === 0;
  // Of "Nordal Vauray" the surname may have been found alone.
  const hasSurname = (found: Found) => {
    const [surname, ...others] = overlapping(found);
    return others.length === 0 && surname?.kind === "person" && found.name.endsWith(` ${surname.text}`);
  };
  const tagged = new Set(mentions.map(({ text }) => text));
  const isBody = (name: string) =>
    !tagged.has(name) &&
    !PEOPLE.test(name) &&
    !language.calendarWords.has(name.toLowerCase()) &&
    OFFICES[code]?.test(name) !== true &&
    BODY_NOUNS[code]?.own.test(name) !== true;
  const bodies = new Set(
    sentences.flatMap(({ text }) =>
      [...text.matchAll(BODY)].flatMap(({ groups }) => {
        const { name = "", verb = "" } = groups ?? {};
        return sayingVerbs.has(verb) && isBody(name) ? [name] : [];
      }),
    ),
  );
  const told =
    bodies.size === 0 ? [] : allOf(sentences, WITH_ARTICLE).filter((one) => bodies.has(one.name) && isFree(one));
  const people = code === "fr" ? peopleIn(sentences, isFree, hasSurname) : [];
  const more = [
    ...often(told).map((one) => mentionOf(one, "organization")),
    ...people.map((one) => mentionOf(one, "person")),
  ];
  if (more.length === 0) return [...mentions];
  const ends = new Set(more.map(({ block, end }) => `${block} ${end}`));
  return [...mentions.filter(({ block, end }) => !ends.has(`${block} ${end}`)), ...more].sort(
    (a, b) => a.sentence - b.sentence || a.start - b.start,
  );
}

/** Forms of address before a surname. */
const ADDRESS = /^(?:Monsieur|Madame|Mademoiselle|Mmes?|Mlles?|Maître|Mgr|Saint|Sainte)\s/u;

function peopleIn(
  sentences: readonly Sentence[],
  isFree: (found: Found) => boolean,
  hasSurname: (found: Found) => boolean,
): readonly Found[] {
  const isOffice = (name: string) => ADDRESS.test(name) || OFFICES.fr?.test(name.split(" ")[0] ?? "") === true;
  const all = often(allOf(sentences, FULL).filter((one) => !isOffice(one.name) && (isFree(one) || hasSurname(one))));
  const named = (tells: (found: Found) => boolean) => new Set(all.filter(tells).map(({ name }) => name));
  const acting = named(({ sentence, at, name }) =>
    ACTS.test(sentence.text.slice(at + name.length, at + name.length + 12)),
  );
  const within = named(({ sentence, at }) => WITHIN.test(sentence.text.slice(Math.max(0, at - 20), at)));
  const called = named(hasSurname);
  return all.filter(({ name }) =>
    within.has(name) ? acting.has(name) || called.has(name) : acting.has(name) && called.has(name),
  );
}

const allOf = (sentences: readonly Sentence[], pattern: RegExp): readonly Found[] =>
  sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)].map(({ 0: whole, index, groups }) => {
      const name = groups?.name ?? "";
      return { sentence, name, at: index + whole.indexOf(name) };
    }),
  );

function often(found: readonly Found[]): readonly Found[] {
  const times = Map.groupBy(found, ({ name }) => name);
  return found.filter(({ name }) => (times.get(name)?.length ?? 0) >= OFTEN);
}

const mentionOf = ({ sentence, name, at }: Found, kind: NameKind): Mention => ({
  block: sentence.block,
  start: sentence.start + at,
  end: sentence.start + at + name.length,
  text: name,
  kind,
  confidence: CONFIDENCE,
  sentence: sentence.index,
  title: null,
});
