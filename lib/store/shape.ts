import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { LaterAddress } from "../listTypes.ts";
import type { ActorKind, Brief } from "../types.ts";
import type { Postings } from "./postings.ts";

/** What lies in the store: a saved brief as it was written, with what the indexes need beside it. */
export interface StoredRecord {
  readonly id: string;
  /** Version of this record's shape, so that a record of a newer Nutgraf is recognised and left alone. */
  readonly schema: number;
  /** The article's address, canonical: one article, one brief. */
  readonly address: string;
  readonly savedAt: string;
  /** The brief's number in the word index; never given twice. */
  readonly serial?: number;
  readonly [field: string]: unknown;
}

/** How many briefs a block of numbers holds and when they were saved, in milliseconds of the clock. */
export interface BlockSummary {
  readonly block: number;
  readonly count: number;
  readonly newest: number;
  readonly oldest: number;
}

export interface ActorRecord {
  readonly key: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Words of the name, as they are compared. */
  readonly words: readonly string[];
  /** Briefs with this very key. */
  readonly own: number;
  /** Briefs with this key or one merged into it; absent for a key that is merged into another. */
  readonly total?: number;
  readonly newest: number;
  /** The key this one is merged into. */
  readonly into?: string;
}

export interface RemovalRecord {
  readonly id: string;
  /** Removals in the order in which they happened, whatever the clock said. */
  readonly order: number;
  readonly removedAt: string;
  readonly count: number;
  readonly title: string;
  /** When it was first seen to be too old to undo. Clocks are set: only a second look throws it away. */
  readonly overSince?: string;
}

export interface BriefDatabase extends DBSchema {
  briefs: {
    key: string;
    value: StoredRecord;
    indexes: {
      newest: [string, string];
      address: string;
      serial: number;
      published: [string, number];
      title: [string, number];
    };
  };
  /** The word index: block and term. */
  postings: { key: [number, string]; value: Postings };
  /** Terms of briefs, by number, that are not in the postings yet: see `pending.ts`. */
  pending: { key: number; value: string };
  blocks: { key: number; value: BlockSummary };
  /** When each brief of a block was saved, by offset; NaN where there is none. */
  times: { key: number; value: Float64Array<ArrayBuffer> };
  actors: {
    key: string;
    value: ActorRecord;
    indexes: { total: [number, string]; words: string; into: string };
  };
  /** Earlier versions: id of the brief, or of one in the trash, and a number from 0. */
  versions: { key: [string, number]; value: { savedAt: string; brief: Brief } };
  removals: { key: string; value: RemovalRecord; indexes: { order: number } };
  /** What was removed: id of the removal, and of the record. */
  removed: { key: [string, string]; value: StoredRecord };
  later: { key: string; value: LaterAddress; indexes: { added: [string, string] } };
  /** What an import has checked and not yet moved: id of the import, and a number from 0. */
  staging: { key: [string, number]; value: unknown };
  meta: { key: string; value: number | string };
}

export type StoreName = StoreNames<BriefDatabase>;
export type Database = IDBPDatabase<BriefDatabase>;
export type UpgradeTransaction = IDBPTransaction<BriefDatabase, StoreName[], "versionchange">;
export type WriteTransaction = IDBPTransaction<BriefDatabase, StoreName[], "readwrite">;
export type ReadTransaction = IDBPTransaction<BriefDatabase, StoreName[], "readonly"> | WriteTransaction;
