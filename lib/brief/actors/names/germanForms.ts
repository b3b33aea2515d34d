import type { Sentence } from "../../../types.ts";
import { GERMAN_COUNTRIES, GERMAN_ORGANIZATIONS, GERMAN_PLACES } from "../data/german.ts";
import type { Entity, Mention } from "../types.ts";

/** A genitive of a name that does not end in a hiss. */
const GENITIVE = /[^sxzß]s$/u;
/** "Dieter S.", "Gustav II.": the full stop belongs to the name. */
const SHORTENED = /\s(?:\p{Upper}|[IVX]+)$/u;
/** Endings of adjectives within names: "Deutsche Bank", "der Deutschen Bank". */
const ADJECTIVE = /^(\p{Upper}\p{Alpha}{2,}?)(?:e[nrsm]?)$/u;
const isKnown = (name: string) =>
  GERMAN_COUNTRIES.has(name) || GERMAN_PLACES.has(name) || GERMAN_ORGANIZATIONS.has(name);

/**
 * German names in one form each: what is said of "Brandts", "Norviks" and "der Norviker Allgemeinen Bank" is said of Brandt, Norvik and the
 * "Norviker Allgemeine Bank" of the same article. The span of a mention stays what is written.
 */
export function withGermanForms(given: readonly Mention[], sentences: readonly Sentence[]): Mention[] {
  const people = lastWordsOf(given);
  const mentions = given.map((mention) => ownerOf(withFullStop(mention, sentences[mention.sentence]), people));
  const texts = new Set(mentions.map(({ text }) => text));
  const surnames = lastWordsOf(mentions);
  const nominative = (text: string): string => {
    const base = text.slice(0, -1);
    if (!GENITIVE.test(text)) return text;
    return texts.has(base) || surnames.has(lastOf(base)) || isKnown(base) ? base : text;
  };
  const bare = mentions.map((mention) => ({ ...mention, text: nominative(mention.text) }));
  const declined = new Map<string, string>();
  for (const { kind, text } of bare) {
    if (kind === "person" || !text.includes(" ")) continue;
    const stem = stemOf(text);
    const known = declined.get(stem);
    if (known === undefined || (!isNominative(known) && isNominative(text))) declined.set(stem, text);
  }
  return bare.map((mention) => ({ ...mention, text: declined.get(stemOf(mention.text)) ?? mention.text }));
}

/** Nouns of bodies that are feminine, or many: their adjective ends in -e. */
const FEMININE =
  /^(\p{Upper}\p{Alpha}+e)n(\s(?:\S+\s)?\S*(?:[Bb]ank|[Aa]gentur|[Pp]artei|[Uu]nion|[Bb]ahn|[Pp]ost|Telekom|[Bb]örse|Welle|[Hh]ilfe|[Ss]tiftung|[Gg]esellschaft|[Rr]epublik|[Zz]eitung|[Kk]irche|[Aa]rmee|[Ll]iga|Nationen|Staaten|Emirate))$/u;
/** Bodies whose noun is neuter or masculine, behind an article: "das Norvikische Hafenamt" is called "Norvikisches Hafenamt". */
const NEUTER =
  /^(\p{Upper}\p{Alpha}*(?:isch|lich|ig|ell|[^r]al|iv|eutsch|ot|frei|gemein)e)(?=\s\S*(?:[Aa]mt|[Mm]inisterium|[Ii]nstitut|[Mm]useum|[Zz]entrum|[Gg]ericht|[Hh]ilfswerk|Kreuz|[Pp]arlament|[Kk]omitee)$)/u;
const MASCULINE =
  /^(\p{Upper}\p{Alpha}*(?:isch|lich|ig|ell|[^r]al|iv|eutsch|ot|frei|gemein)e)(?=\s\S*(?:[Vv]erband|\p{Lower}bund|-Bund|\p{Lower}rat|[Vv]erein|[Dd]ienst|[Gg]erichtshof|[Kk]onzern|[Rr]undfunk)$)/u;
/** Nouns of bodies whose genitive ends in -s, before what they are of. */
const WITH_S =
  /^(\S*(?:[Ii]nstitut|[Mm]inisterium|[Mm]useum|[Aa]mt|[Gg]ericht|[Vv]erband|[Vv]erein|\p{Lower}rat|\p{Lower}bund))(?:es|s)(?=\s(?:für|der|des|von|zur|zum|in)\s|$)/u;

/** "Deutschen Bank", "Alfred-Falk-Instituts für Meere": a body of whose name the article has no other form is called as it stands by itself. */
export function withNamesInFirstCase(entities: readonly Entity[]): Entity[] {
  const names = new Set(entities.map(({ name }) => name));
  return entities.map((entity) => {
    const { kind, name, aliases } = entity;
    const isStates = name === "US" && aliases.includes("USA");
    const first = isStates
      ? "USA"
      : name === "Grünen"
        ? "Grüne"
        : name.replace(FEMININE, "$1$2").replace(WITH_S, "$1").replace(NEUTER, "$1s").replace(MASCULINE, "$1r");
    if (kind === "person" || first === name || names.has(first)) return entity;
    return { ...entity, name: first, aliases: [...new Set([...aliases, name])].filter((alias) => alias !== first) };
  });
}

const lastWordsOf = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(mentions.flatMap(({ kind, text }) => (kind === "person" ? [lastOf(text)] : [])));

const lastOf = (text: string) => text.slice(text.lastIndexOf(" ") + 1);

/** "Brandts Boot", taken for one name, is Brandt where somebody of that name is in the article. */
function ownerOf(mention: Mention, people: ReadonlySet<string>): Mention {
  const words = mention.text.split(" ");
  const at = words.findIndex((word) => GENITIVE.test(word) && people.has(word.slice(0, -1)));
  if (at < 0 || at === words.length - 1) return mention;
  const text = words.slice(0, at + 1).join(" ");
  return { ...mention, kind: "person", text, end: mention.start + text.length };
}

/** "Dieter S" with its full stop, where the text has one. */
export function withFullStop(mention: Mention, sentence: Sentence | undefined): Mention {
  if (mention.kind !== "person" || !SHORTENED.test(mention.text) || !sentence) return mention;
  if (sentence.text[mention.end - sentence.start] !== ".") return mention;
  return { ...mention, end: mention.end + 1, text: `${mention.text}.` };
}

const stemOf = (text: string): string => {
  const words = text.split(" ");
  const last = words.pop() ?? "";
  return [...words.map((word) => ADJECTIVE.exec(word)?.[1] ?? word), last.replace(/(?<=[^s])e?s$/u, "")].join(" ");
};

/** "Deutsche Bank", "Statistisches Amt", not "Deutschen Bank", "Statistischen Amts". */
const isNominative = (text: string) => /\p{Alpha}es?\s\S+$/u.test(text) && !/[^s]e?s$/u.test(text);
