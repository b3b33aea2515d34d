/** The data of the list of saved briefs that crosses rooms: what is asked of it, and what it answers. */
import type { ActorKind, Brief, SavedBrief } from "./types.ts";

export type { ActorMerge, LaterAddress } from "./types.ts";

/** How the saved briefs are put in order. Without a published day a brief comes last. */
export type BriefSort = "newest" | "oldest" | "published" | "title";

/** What a reader asks of the list; every part that is set has to hold. */
export interface BriefQuery {
  /** Words that all have to be there, each as the beginning of a word, whatever its case and accents; empty: all briefs. */
  readonly text: string;
  /** The site's host name without "www.", or null. */
  readonly site: string | null;
  readonly tag: string | null;
  /** Key of an `ActorEntry`, or null. */
  readonly actor: string | null;
  readonly unread: boolean;
  /** Days of saving, ISO 8601 ("2026-03-04"), both included, in the reader's time zone; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly sort: BriefSort;
}

/** All briefs, newest first. */
export const ALL_BRIEFS: BriefQuery = {
  text: "",
  site: null,
  tag: null,
  actor: null,
  unread: false,
  from: null,
  to: null,
  sort: "newest",
};

/** Where a page of the list ends; JSON, of no meaning outside the store. */
export type ListPlace = readonly (string | number)[];

export interface BriefPage {
  readonly briefs: readonly SavedBrief[];
  /** Records met on the way that this version cannot read; they are kept untouched. */
  readonly unreadable: number;
  /** Where the next page starts, or null when this was the last. */
  readonly next: ListPlace | null;
}

/** Which briefs something is done with. */
export type BriefSelection =
  | { readonly by: "ids"; readonly ids: readonly string[] }
  | { readonly by: "query"; readonly query: BriefQuery };

/** What the reader changes about saved briefs. */
export interface BriefEdit {
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly read?: boolean;
  /** The whole note anew; for one brief. */
  readonly note?: string;
}

/** A brief as it was before the article changed. */
export interface EarlierBrief {
  readonly savedAt: string;
  readonly brief: Brief;
}

/** What became of a saving. */
export interface Saving {
  readonly saved: SavedBrief;
  readonly did: "added" | "updated" | "changed";
  /** Sentences of the points, where the article has changed: those that are new, and those that are gone. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** A removal that can be undone, also after a reload. */
export interface Removal {
  readonly id: string;
  readonly removedAt: string;
  readonly count: number;
  /** Of the first of them. */
  readonly title: string;
}

/** How many briefs have come back after the browser lost them, and whether that is all. */
export interface Restoration {
  readonly restored: number;
  readonly isDone: boolean;
}

/** Somebody or something in the saved briefs, under one name. */
export interface ActorEntry {
  readonly key: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Briefs in which the actor is. */
  readonly briefs: number;
  /** When the newest of them was saved. */
  readonly newest: string;
  /** Names the reader has merged into this one, with their keys. */
  readonly merged: readonly { readonly key: string; readonly name: string }[];
}

export interface ActorPage {
  readonly actors: readonly ActorEntry[];
  readonly next: ListPlace | null;
}

export interface Facet {
  readonly value: string;
  readonly briefs: number;
}

/** How far a long piece of work is: `total` is null as long as nobody knows. */
export interface Progress {
  readonly done: number;
  readonly total: number | null;
}

/** What an import does with an article that is in the list already. */
export type OnDuplicate = "keep-mine" | "take-theirs" | "merge";

export interface Refused {
  /** Which entry of the file, from 1. */
  readonly entry: number;
  readonly title: string;
  /** In words for the reader. */
  readonly why: string;
}

export interface ImportReport {
  readonly kind: "nutgraf" | "pocket" | "instapaper" | "bookmarks";
  readonly added: number;
  readonly merged: number;
  readonly unchanged: number;
  readonly later: number;
  readonly refused: readonly Refused[];
  /** Refused entries beyond those listed. */
  readonly moreRefused: number;
}
