import type { Sentence } from "../../../types.ts";
import { BODY_NOUNS } from "../data/bodies.ts";
import type { Mention } from "../types.ts";

/** Characters before a name in which the noun for a company stands. */
const REACH = 60;

/** "la marque [Falk]": what a person is called as well. */
const BRAND = /(?<!\p{Alpha})(?:marque|marca|marke|marchio|merk)\s$/iu;

type Sentences = readonly Pick<Sentence, "text">[];

/**
 * True where a lone surname stands behind a noun for a body: "der Kranbauer [Falk]", which an Otto Falk may lead without being it. For
 * languages whose nouns for bodies are listed.
 */
export function isCalledFirm(surname: string, sentences: Sentences, code: string): boolean {
  const nouns = BODY_NOUNS[code];
  if (!nouns) return false;
  return sentences.some(({ text }) => {
    for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1))
      if (
        !/^[\p{Alpha}-]/u.test(text.slice(at + surname.length)) &&
        nouns.before.test(text.slice(Math.max(0, at - REACH), at)) &&
        !BRAND.test(text.slice(Math.max(0, at - REACH), at))
      )
        return true;
    return false;
  });
}

/** The mentions of firms that have the surname of somebody in the story, each with the key of the firm: the two are not one. */
export function firmsApart(mentions: readonly Mention[], sentences: Sentences, code: string): Map<Mention, string> {
  const surnames = new Set(mentions.flatMap(({ kind, text }) => (kind === "person" ? text.split(" ").slice(1) : [])));
  const bodies = mentions.filter(({ kind, text }) => kind === "organization" && surnames.has(text));
  const firms = new Set(
    [...new Set(bodies.map(({ text }) => text))].filter((name) => isCalledFirm(name, sentences, code)),
  );
  return new Map(bodies.flatMap((mention) => (firms.has(mention.text) ? [[mention, mention.text] as const] : [])));
}
