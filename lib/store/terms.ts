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

/** Every text a brief is searched in: all that is shown of it. */
export function textsOf({ brief, tags, note }: SavedBrief): string[] {
  const { article, points, actors, statements } = brief;
  return [
    article.title,
    article.site ?? "",
    article.byline ?? "",
    siteOf(article.url),
    note,
    ...tags,
    ...points.flatMap(({ sentence, companion }) => [sentence.text, companion?.text ?? ""]),
    ...actors.flatMap(({ name, aliases, roles, actions }) => [
      name,
      ...aliases,
      ...roles.map(({ text }) => text),
      ...actions.map(({ text }) => text ?? ""),
    ]),
    ...statements.flatMap(({ speakerText, told, content, anonymity }) => [
      speakerText,
      told ?? "",
      content.text,
      anonymity?.text ?? "",
    ]),
  ];
}

/** Every term a brief is found by: the words of its texts, and its site, tags, actors and state. */
export function termsOf(saved: SavedBrief): Set<string> {
  const terms = new Set(textsOf(saved).flatMap(indexWords));
  for (const tag of saved.tags) terms.add(tagTerm(tag));
  for (const actor of saved.brief.actors) terms.add(actorTerm(actorKeyOf(actor)));
  const site = siteOf(saved.brief.article.url);
  if (site) terms.add(siteTerm(site));
  if (!saved.read) terms.add(UNREAD_TERM);
  return terms;
}
