import type { Sentence } from "../../../types.ts";
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from "../data/countries.ts";
import type { Mention } from "../types.ts";
import { ownerOf } from "./institutions.ts";

/** Characters before a name in which its owner stands. */
const REACH = 60;
/** Sentences within which a bare "Ferry Ministry" is the one that was named before. */
const NEAR = 3;

/** "Norway’s ", "South Korea's ", "Norwegian ": capitals right before a name. */
const BEFORE = /((?:\p{Upper}[\p{Alpha}\p{M}.-]*\s){0,2}\p{Upper}[\p{Alpha}\p{M}.-]*)(?:['’]s?)?\s$/u;
/** Most names stand behind a word in small letters: the longer pattern need not be compiled for them. */
const MAY_BE_OWNER = /[^a-z\s]\S*\s$/;

/** An institution of which country, and the words that say so, where it stands. */
interface Owner {
  readonly country: string;
  /** "Norway’s Ferry Ministry", as the article has it. */
  readonly words: string;
}

function ownerBefore({ text, start, sentence: at }: Mention, sentences: Sentences): Owner | null {
  const sentence = sentences[at];
  if (!sentence) return null;
  const from = start - sentence.start;
  const before = sentence.text.slice(Math.max(0, from - REACH), from);
  const capitals = MAY_BE_OWNER.test(before) ? (BEFORE.exec(before)?.[1]?.split(" ") ?? []) : [];
  for (let word = 0; word < capitals.length; word++) {
    const name = capitals.slice(word).join(" ");
    const country = COUNTRY_BY_NAME.get(name)?.name ?? COUNTRY_BY_DEMONYM.get(name);
    if (country) return { country, words: before.slice(before.lastIndexOf(name)) + text };
  }
  return null;
}

/** The country that a sentence begins with: "Norway closed its ports, the Ferry Ministry said." */
function subjectOf(sentence: Pick<Sentence, "text"> | undefined): string | null {
  const words =
    /^[“"]?(?:The\s)?(\p{Upper}[\p{Alpha}.]*(?:\s\p{Upper}[\p{Alpha}.]*){0,2})/u
      .exec(sentence?.text ?? "")?.[1]
      ?.split(" ") ?? [];
  for (let length = words.length; length > 0; length--) {
    const country = COUNTRY_BY_NAME.get(words.slice(0, length).join(" "));
    if (country) return country.name;
  }
  return null;
}

type Sentences = readonly Pick<Sentence, "text" | "start">[];

/**
 * "Norway’s Ferry Ministry" in a story of the Danish one: institutions that carry one name and belong to several countries. Returns the
 * key under which each of their mentions is filed; the bare name is that of the one named shortly before, or stays apart.
 *
 * @param keys the name under which each spelling is filed; @param isInstitution whether a spelling is an organization's.
 */
export function ownedApart(
  mentions: readonly Mention[],
  sentences: Sentences,
  keys: ReadonlyMap<string, string>,
  isInstitution: (text: string) => boolean,
): ReadonlyMap<Mention, string> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (!isInstitution(mention.text)) continue;
    const key = keys.get(mention.text) ?? mention.text;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  const found = new Map<Mention, string>();
  for (const [key, group] of groups) {
    const owners = group.map((mention): Owner | null => {
      const country = ownerOf(mention.text);
      return country ? { country, words: mention.text } : ownerBefore(mention, sentences);
    });
    if (new Set(owners.flatMap((owner) => owner?.country ?? [])).size < 2) continue;
    const names = new Map<string, string>();
    const own = ownerOf(key);
    if (own) names.set(own, key);
    for (const owner of owners) if (owner && !names.has(owner.country)) names.set(owner.country, owner.words);
    let last: { readonly name: string; readonly sentence: number } | null = null;
    for (const [index, mention] of group.entries()) {
      const name = names.get(owners[index]?.country ?? subjectOf(sentences[mention.sentence]) ?? "");
      if (name !== undefined) last = { name, sentence: mention.sentence };
      found.set(mention, last && mention.sentence - last.sentence <= NEAR ? last.name : mention.text);
    }
  }
  return found;
}
