import { fold, indexWords } from "../text/fold.ts";
import type { Actor, SavedBrief } from "../types.ts";

/**
 * What an actor of a brief is filed under before the reader's merges: its kind and its name as it is compared. A surname alone is
 * another key than the full name: across briefs it may be anybody's.
 */
export function actorKeyOf({ name, kind }: Pick<Actor, "name" | "kind">): string {
  const plain = fold(name)
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join(" ");
  return `${kind}:${(plain ?? name.trim()).slice(0, 200)}`;
}

/** The host of an address without "www.", or an empty text. */
export function siteOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, "");
  } catch {
    return "";
  }
}

/** Terms of the filters stand in the same index as the words; no word begins with a colon. */
export const siteTerm = (site: string) => `:site:${site}`;
export const tagTerm = (tag: string) => `:tag:${tag}`;
export const actorTerm = (key: string) => `:actor:${key}`;
export const UNREAD_TERM = ":unread";

/** Every term a brief is found by: the words of all that is shown of it, and its site, tags, actors and state. */
export function termsOf(saved: SavedBrief): Set<string> {
  const { article, points, actors, statements } = saved.brief;
  const terms = new Set<string>();
  const read = (text: string | null) => {
    if (text) for (const word of indexWords(text)) terms.add(word);
  };
  for (const text of [article.title, article.site, article.byline, saved.note]) read(text);
  for (const tag of saved.tags) {
    read(tag);
    terms.add(tagTerm(tag));
  }
  for (const { sentence, companion } of points) {
    read(sentence.text);
    if (companion) read(companion.text);
  }
  for (const actor of actors) {
    read(actor.name);
    for (const alias of actor.aliases) read(alias);
    for (const role of actor.roles) read(role.text);
    terms.add(actorTerm(actorKeyOf(actor)));
  }
  for (const { speakerText, content } of statements) {
    read(speakerText);
    read(content.text);
  }
  const site = siteOf(article.url);
  if (site) {
    read(site);
    terms.add(siteTerm(site));
  }
  if (!saved.read) terms.add(UNREAD_TERM);
  return terms;
}
