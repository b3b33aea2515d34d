import type { Result } from "../result.ts";
import type { Brief, SavedBrief } from "../types.ts";
import { articleAddress } from "./address.ts";
import { attempt } from "./attempt.ts";
import { announceChange } from "./changes.ts";
import { type Database, type StoredRecord, withDatabase } from "./database.ts";
import { fromRecord, toRecord } from "./record.ts";

/** Waits for the transaction itself: a request that succeeded can still be undone by an abort. */
async function write<Value>(work: (store: ReturnType<typeof briefsOf>) => Promise<Value>): Promise<Result<Value>> {
  const result = await attempt(() =>
    withDatabase(async (database) => {
      const store = briefsOf(database);
      const transaction = store.transaction;
      // Both are awaited together: when the work throws, the transaction's own rejection must not go unheard.
      const [value] = await Promise.all([
        work(store).catch((error: unknown) => {
          abortQuietly(transaction);
          throw error;
        }),
        transaction.done,
      ]);
      return value;
    }),
  );
  if (result.ok) announceChange();
  return result;
}

const briefsOf = (database: Database) =>
  database.transaction("briefs", "readwrite", { durability: "strict" }).objectStore("briefs");

function abortQuietly(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has already ended by itself, which is what was wanted.
  }
}

/**
 * Saves a brief: one record, one transaction, success only when the transaction is complete. An article that was saved before is
 * updated: it keeps its id, tags, note and the day it was first saved.
 *
 * @param now the moment of saving; @param id the id to give a brief that is new.
 */
export function putBrief(brief: Brief, now: Date, id: string): Promise<Result<SavedBrief>> {
  return write(async (store) => {
    const known = firstReadable(await store.index("address").getAll(articleAddress(brief.article.url)));
    const saved: SavedBrief = known
      ? { ...known, brief }
      : { id, savedAt: now.toISOString(), brief, tags: [], read: false, note: "" };
    await store.put(toRecord(saved));
    return saved;
  });
}

/** Puts back a brief that was removed, exactly as it was. */
export function restoreBrief(saved: SavedBrief): Promise<Result<void>> {
  return write(async (store) => {
    await store.put(toRecord(saved));
  });
}

export function removeBrief(id: string): Promise<Result<void>> {
  return write((store) => store.delete(id));
}

/** The saved brief of the article at this address, or null. */
export function findBrief(url: string): Promise<Result<SavedBrief | null>> {
  return attempt(() =>
    withDatabase(async (database) => {
      return firstReadable(await database.getAllFromIndex("briefs", "address", articleAddress(url)));
    }),
  );
}

/** One address has one record, and at most a few more that another version of Nutgraf wrote and this one leaves alone. */
function firstReadable(records: readonly StoredRecord[]): SavedBrief | null {
  return records.map(fromRecord).find((saved) => saved !== null) ?? null;
}
