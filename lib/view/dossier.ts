import type { Actor, ActorKind, SavedBrief } from "../types.ts";
import { statementLine } from "./statementLine.ts";

/** A saved brief as a dossier names it. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly site: string | null;
  readonly url: string;
  /** The day it was published, or, where the page does not say, saved: ISO 8601. */
  readonly day: string;
}

export interface DossierRole {
  /** As an article states it. */
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly stories: number;
}

/** Something of one article: what was said, or what was done. */
export interface DossierLine {
  readonly line: string;
  /** What leads to its place in the article. */
  readonly text: string;
  readonly source: Source;
}

export interface Companion {
  readonly key: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly stories: number;
}

/** Everything the saved briefs say about one actor. */
export interface Dossier {
  /** Newest first. */
  readonly stories: readonly { readonly source: Source; readonly mentions: number }[];
  readonly mentions: number;
  /** In the order of time. */
  readonly roles: readonly DossierRole[];
  /** Newest first, within a story in reading order. */
  readonly statements: readonly DossierLine[];
  /** The same of what the actor did; briefs of older versions do not tell. */
  readonly deeds: readonly DossierLine[];
  /** And of what was done to them. */
  readonly suffered: readonly DossierLine[];
  /** Those who are in most of the same stories first. */
  readonly companions: readonly Companion[];
}

/** Companions beyond these say little. */
const MOST_COMPANIONS = 20;

/**
 * Brings together what saved briefs say about an actor. Linear in the briefs.
 *
 * @param keys of the actor and of all the reader has merged into it; @param keyOf what an actor of a brief is filed under.
 */
export function makeDossier(
  briefs: readonly SavedBrief[],
  keys: ReadonlySet<string>,
  keyOf: (actor: Actor) => string,
): Dossier {
  const stories: Dossier["stories"][number][] = [];
  const statements: DossierLine[] = [];
  const deeds: DossierLine[] = [];
  const suffered: DossierLine[] = [];
  const roles = new Map<string, DossierRole>();
  const companions = new Map<string, Companion>();
  const inTime = briefs
    .map((saved) => ({ saved, source: sourceOf(saved) }))
    .sort((a, b) => newestFirst(a.source, b.source));
  for (const { saved, source } of inTime) {
    const { actors, statements: said } = saved.brief;
    const own = actors.filter((actor) => keys.has(keyOf(actor)));
    if (own.length === 0) continue;
    stories.push({ source, mentions: own.reduce((sum, { mentions }) => sum + mentions.length, 0) });
    for (const text of new Set(own.flatMap((actor) => actor.roles.map((role) => role.text)))) {
      const known = roles.get(text.toLowerCase());
      const day = source.day.slice(0, 10);
      roles.set(text.toLowerCase(), {
        text: known?.text ?? text,
        from: known && known.from < day ? known.from : day,
        to: known && known.to > day ? known.to : day,
        stories: (known?.stories ?? 0) + 1,
      });
    }
    const ids = new Set(own.map(({ id }) => id));
    for (const statement of said)
      if (statement.speaker !== null && ids.has(statement.speaker))
        statements.push({ line: statementLine(statement), text: statement.content.text, source });
    for (const { text, isSuffered } of own.flatMap(({ actions }) => actions))
      if (text !== undefined) (isSuffered ? suffered : deeds).push({ line: text, text, source });
    const others = new Map(actors.map((actor) => [keyOf(actor), actor]));
    for (const [key, { name, kind }] of others) {
      if (keys.has(key)) continue;
      companions.set(key, { key, name, kind, stories: (companions.get(key)?.stories ?? 0) + 1 });
    }
  }
  return {
    stories,
    mentions: stories.reduce((sum, { mentions }) => sum + mentions, 0),
    roles: [...roles.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : b.stories - a.stories)),
    statements,
    deeds,
    suffered,
    companions: [...companions.values()]
      .sort((a, b) => b.stories - a.stories || (a.name < b.name ? -1 : 1))
      .slice(0, MOST_COMPANIONS),
  };
}

export function sourceOf({ id, savedAt, brief }: SavedBrief): Source {
  const { title, site, url, published } = brief.article;
  return { id, title: title || "Untitled article", site, url, day: published ?? savedAt };
}

const newestFirst = (a: Source, b: Source) => Date.parse(b.day) - Date.parse(a.day) || (a.id < b.id ? -1 : 1);
