import type { Sentence } from "../../../types.ts";
import type { Entity } from "../types.ts";

/** "The " as a part of a name, behind a word of the same sentence. */
const CAPITAL_ARTICLE = /(?:[\p{Alpha}\p{N},;)/]\s?|\p{Alpha}[–—-])(?:The|THE)\s$/u;
const SMALL_ARTICLE = /\bthe\s$/u;

/**
 * The name of a body or town as the article prints it: "The Herald", where the article has a capital within a sentence ("told The Herald"),
 * and nowhere "the Herald"; else as it was found. At the start of a sentence or behind a colon the capital tells nothing.
 */
export function shownName({ name: filed, kind, mentions, aliases }: Entity, sentences: readonly Sentence[]): string {
  // "NORDFAST", a heading over what tells of "Nordfast"
  const isLoud = kind === "organization" && filed.length > 3 && filed === filed.toUpperCase();
  const name = (isLoud && aliases.find((form) => form.toUpperCase() === filed && /\p{Lower}{2}/u.test(form))) || filed;
  if (kind === "person" || kind === "other" || /^The\s/iu.test(name)) return name;
  let isPart = false;
  for (const { sentence, start } of mentions) {
    const own = sentences[sentence];
    const before = own?.text.slice(0, start - own.start) ?? "";
    if (SMALL_ARTICLE.test(before)) return name;
    isPart ||= CAPITAL_ARTICLE.test(before);
  }
  if (!isPart) return name;
  // "THE HAGUE", over a story
  const isShouted = kind === "place" && name.length > 3 && name === name.toUpperCase();
  return `The ${isShouted ? name.charAt(0) + name.slice(1).toLowerCase() : name}`;
}
