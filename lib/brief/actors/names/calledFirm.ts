import type { Sentence } from "../../../types.ts";
import { BODY_NOUNS } from "../data/bodies.ts";
import type { Mention } from "../types.ts";

/** Characters before a name in which the noun for a company stands. */
const REACH = 60;

/** "la marque [Falk]": what a person is called as well. */
const BRAND = /(?<!\p{Alpha})(?:marque|marca|marke|marchio|merk)\s$/iu;

type Sentences = readonly Pick<Sentence, "text">[];

/** A word that may be a surname. */
const WORD = /(?<![\p{Alpha}-])\p{Upper}[\p{Alpha}-]*(?:['’]\p{Upper}[\p{Alpha}-]*)?/gu;

/**
 * Those of the surnames that stand alone behind a noun for a body: "der Kranbauer [Falk]", which an Otto Falk may lead without being it. For
 * languages whose nouns for bodies are listed. One pass over the sentences.
 */
export function calledFirms(surnames: ReadonlySet<string>, sentences: Sentences, code: string): Set<string> {
  const nouns = BODY_NOUNS[code];
  const firms = new Set<string>();
  if (!nouns || surnames.size === 0) return firms;
  for (const { text } of sentences)
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (!surnames.has(word) || firms.has(word)) continue;
      const before = text.slice(Math.max(0, index - REACH), index);
      if (nouns.before.test(before) && !BRAND.test(before)) firms.add(word);
    }
  return firms;
}

/** The mentions of firms that have the surname of somebody in the story, each with the key of the firm: the two are not one. */
export function firmsApart(mentions: readonly Mention[], sentences: Sentences, code: string): Map<Mention, string> {
  const surnames = new Set(mentions.flatMap(({ kind, text }) => (kind === "person" ? text.split(" ").slice(1) : [])));
  const bodies = mentions.filter(({ kind, text }) => kind === "organization" && surnames.has(text));
  const firms = calledFirms(new Set(bodies.map(({ text }) => text)), sentences, code);
  return new Map(bodies.flatMap((mention) => (firms.has(mention.text) ? [[mention, mention.text] as const] : [])));
}
