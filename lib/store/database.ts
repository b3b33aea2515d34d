import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { MIGRATIONS } from "./migrations.ts";

/** What lies in the store: a saved brief as it was written, with what the indexes need beside it. */
export interface StoredRecord {
  readonly id: string;
  /** Version of this record's shape, so that a record of a newer Nutgraf is recognised and left alone. */
  readonly schema: number;
  /** The article's address without its fragment: one article, one brief. */
  readonly address: string;
  readonly savedAt: string;
  readonly [field: string]: unknown;
}

export interface BriefDatabase extends DBSchema {
  briefs: {
    key: string;
    value: StoredRecord;
    indexes: { newest: [string, string]; address: string };
  };
}

export type Database = IDBPDatabase<BriefDatabase>;

/** Version of a stored record. A record with a higher one was written by a newer Nutgraf. */
export const RECORD_SCHEMA = 1;

/**
 * Opens the store, bringing an older one up to date. Throws what IndexedDB throws; `attempt` turns that into a failure.
 *
 * The connection closes itself when another window needs to upgrade the database, so that an update never hangs.
 */
export async function openDatabase(): Promise<Database> {
  const database = await openDB<BriefDatabase>("nutgraf", MIGRATIONS.length, {
    upgrade(db, oldVersion) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(db);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
  return database;
}

/** Runs `work` on an open connection and closes it, also when the work throws. */
export async function withDatabase<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
