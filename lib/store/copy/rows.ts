import type { StoreName } from "../shape.ts";

/**
 * Stores that hold what the reader saved. All others are derived from them. Of "actors" only what the reader has merged is kept, of
 * "meta" everything but the state of the copy itself.
 */
export const KEPT: ReadonlySet<StoreName> = new Set<StoreName>([
  "briefs",
  "versions",
  "removals",
  "removed",
  "later",
  "actors",
  "meta",
]);

export type RowKey = readonly [StoreName, IDBValidKey];

/** A row of a kept store, as of the change with this number; without a value it is gone. */
export interface CopiedRow {
  readonly change: number;
  readonly value?: unknown;
  /** What the row was before a change that takes several transactions: it counts until the change is committed. */
  readonly before?: CopiedRow;
}

/** The row as of a change, or undefined when it was not there. */
export function rowAt(row: CopiedRow | undefined, change: number): unknown {
  if (!row) return undefined;
  return row.change <= change ? row.value : rowAt(row.before, change);
}

interface StorageBucket {
  readonly indexedDB: IDBFactory;
  estimate(): Promise<StorageEstimate>;
}

interface StorageBuckets {
  open(name: string, options?: { persisted?: boolean }): Promise<StorageBucket>;
  keys(): Promise<string[]>;
  delete(name: string): Promise<void>;
}

/** Chromium's buckets: each has its databases in files of its own. */
export function storageBuckets(): StorageBuckets {
  const { storageBuckets: found } = navigator as { readonly storageBuckets?: StorageBuckets };
  if (!found) throw new Error("this browser has no storage buckets");
  return found;
}

/**
 * Whether there is a second copy of what is saved. Chromium needs one: it keeps all databases of an extension in one LevelDB, which it
 * throws away when its log is damaged; and a log that ends in the middle of a record, because the browser was killed or the disk was
 * full, is damaged by the next thing that is written (https://github.com/google/leveldb/issues/1287). Firefox has SQLite, which bears
 * that, and no buckets.
 */
export const hasCopy = (): boolean => typeof navigator === "object" && "storageBuckets" in navigator;
