import { newActor, recount } from "../actorCounts.ts";
import { announceChange } from "../changes.ts";
import { reading, writingUncopied } from "../connection.ts";
import { startIndexing } from "../indexing.ts";
import { readRecord } from "../read.ts";
import type { ActorRecord, StoredRecord, StoreName, WriteTransaction } from "../shape.ts";
import { noteUnindexed } from "../unindexed.ts";
import type { OpenCopy } from "./bucket.ts";
import { KEPT, rowAt } from "./rows.ts";
import { OF_COPY, writeRestoration, writeState } from "./state.ts";

/** Briefs that come back in one transaction. */
const BATCH = 500;

interface Row {
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/**
 * Puts into the store what the copy has, and builds its indexes anew. It can end at any point and be begun again: the store counts as
 * lost until all is back. @param mayRemove the store was not lost but is older: what the copy no longer has goes.
 */
export async function restore(copy: OpenCopy, committed: number, mayRemove: boolean): Promise<void> {
  let restored = 0;
  if (mayRemove) for (const name of KEPT) await removeOthers(copy, committed, name);
  for (const name of KEPT) {
    if (name === "briefs" || name === "actors") continue;
    await eachBatch(copy, committed, name, (rows) =>
      writingUncopied(
        async (transaction) => {
          const store = transaction.objectStore(name) as unknown as {
            readonly keyPath: unknown;
            put(value: unknown, key?: IDBValidKey): Promise<unknown>;
          };
          await Promise.all(
            rows.map(({ key, value }) => (store.keyPath === null ? store.put(value, key) : store.put(value))),
          );
        },
        [name],
      ),
    );
  }
  let unreadable = 0;
  await eachBatch(copy, committed, "briefs", async (rows) => {
    await writingUncopied(async (transaction) => {
      const counts = await restoreBriefs(transaction, rows);
      unreadable += counts.unreadable;
      restored += counts.restored;
      if (restored > 0) await writeRestoration(transaction, { restored, isDone: false });
    });
    announceChange();
  });
  await eachBatch(copy, committed, "actors", (rows) =>
    writingUncopied((transaction) => restoreActors(transaction, rows)),
  );
  await writingUncopied(async (transaction) => {
    await noteUnindexed(transaction, unreadable);
    await writeRestoration(transaction, restored > 0 ? { restored, isDone: true } : null);
    await writeState(transaction, { changes: committed, copy: copy.name });
  });
}

/** Goes through the rows of a store as they were at the change, in the order of their keys. */
async function eachBatch(
  copy: OpenCopy,
  committed: number,
  name: StoreName,
  visit: (rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  let after: [string, IDBValidKey] | null = null;
  for (;;) {
    const range: IDBKeyRange = after
      ? IDBKeyRange.bound(after, endOf(name), true)
      : IDBKeyRange.bound([name], endOf(name));
    const transaction = copy.database.transaction("rows");
    const [keys, rows] = await Promise.all([
      transaction.store.getAllKeys(range, BATCH),
      transaction.store.getAll(range, BATCH),
    ]);
    const last = keys.at(-1);
    if (!last) return;
    after = last;
    await visit(
      keys.flatMap(([, key], index) => {
        const value = rowAt(rows[index], committed);
        return value === undefined ? [] : [{ key, value }];
      }),
    );
  }
}

/** Behind every key of a store, be it a text or a list that begins with one. */
const endOf = (name: StoreName) => [name, [[]]];

/** Returns how many were not there, or not the same, and how many of all this version cannot read. */
async function restoreBriefs(transaction: WriteTransaction, rows: readonly Row[]) {
  const store = transaction.objectStore("briefs");
  const indexing = startIndexing(transaction);
  const counts = { restored: 0, unreadable: 0 };
  for (const { value } of rows) {
    const record = value as StoredRecord;
    const known = await store.get(record.id);
    const now = readRecord(record);
    if (!now) counts.unreadable++;
    if (known && JSON.stringify(known) === JSON.stringify(record)) continue;
    const before = readRecord(known);
    if (before && (!now || now.serial !== before.serial)) await indexing.change(before.serial, before.saved, null);
    if (now) await indexing.change(now.serial, before?.serial === now.serial ? before.saved : null, now.saved);
    await store.put(record);
    counts.restored++;
  }
  await indexing.finish();
  return counts;
}

/** Merges again what was merged: the actors themselves have come back with their briefs. */
async function restoreActors(transaction: WriteTransaction, rows: readonly Row[]): Promise<void> {
  const store = transaction.objectStore("actors");
  const roots = new Set<string>();
  for (const { value } of rows) {
    const { total: _total, own: _own, newest: _newest, ...merged } = value as ActorRecord;
    const known = await store.get(merged.key);
    const unused = { own: 0, newest: Number.NEGATIVE_INFINITY };
    if (merged.into === undefined) {
      if (!known) await store.put({ ...newActor(merged), ...unused, total: 0 });
      roots.add(merged.key);
      continue;
    }
    const { total: _theirs, ...counted } = known ?? { ...newActor(merged), ...unused };
    await store.put({ ...counted, into: merged.into });
    roots.add(merged.into);
  }
  for (const root of roots) await recount(transaction, root);
}

/** Takes out of the store what the copy no longer has. */
async function removeOthers(copy: OpenCopy, committed: number, name: StoreName): Promise<void> {
  const kept = new Set<string>();
  await eachBatch(copy, committed, name, async (rows) => {
    for (const { key } of rows) kept.add(JSON.stringify(key));
  });
  const keys = await reading((transaction) => transaction.objectStore(name).getAllKeys(), [name]);
  const others = keys.filter((key) => !kept.has(JSON.stringify(key)) && !(name === "meta" && OF_COPY.has(key)));
  await writingUncopied(async (transaction) => {
    const indexing = startIndexing(transaction);
    for (const key of others) {
      if (name === "actors") {
        const known = await transaction.objectStore("actors").get(key as string);
        if (known?.into === undefined) continue;
        const { into, ...rest } = known;
        await transaction.objectStore("actors").put({ ...rest, total: rest.own });
        await recount(transaction, into);
        continue;
      }
      const before = name === "briefs" ? readRecord(await transaction.objectStore("briefs").get(key as string)) : null;
      if (before) await indexing.change(before.serial, before.saved, null);
      await transaction.objectStore(name).delete(key as never);
    }
    await indexing.finish();
  });
}
