import { reading } from "../connection.ts";
import type { ActorRecord, ReadTransaction, StoreName } from "../shape.ts";
import { type OpenCopy, writeRows } from "./bucket.ts";
import type { Changes } from "./recordChanges.ts";
import { type CopiedRow, KEPT, type RowKey } from "./rows.ts";
import { OF_COPY } from "./state.ts";

/** Rows that are read and written at a time. */
const BATCH = 200;

interface Row {
  readonly key: RowKey;
  /** Undefined: it is not there, or nothing that is kept. */
  readonly value: unknown;
}

/**
 * Brings a change into the copy, all of it or, as far as anybody will ever see, nothing. Throws what IndexedDB throws; the store
 * has the change then, and the copy has not.
 */
export async function copyChanges(copy: OpenCopy, changes: Changes, number: number): Promise<void> {
  const keys = [...changes.values()];
  const batches = Math.ceil(keys.length / BATCH);
  const gone: RowKey[] = [];
  for (let batch = 0; batch < batches; batch++) {
    const rows = await readRows(keys.slice(batch * BATCH, (batch + 1) * BATCH));
    await writeRows(copy, batch === batches - 1 ? number : null, (store) =>
      inTurns(rows, async ({ key, value }) => {
        const at: [string, IDBValidKey] = [key[0], key[1]];
        if (batches === 1) return value === undefined ? store.delete(at) : store.put({ change: number, value }, at);
        // What a change does in several steps can end in the middle: then the row is what it was before.
        const known = await store.get(at);
        if (value === undefined) gone.push(key);
        return store.put({ change: number, value, ...(known ? { before: settled(known) } : {}) }, at);
      }),
    );
  }
  await forget(copy, gone);
}

/** Rows that are handed to the database in one go: to take them apart for it is work in which the page does not answer. */
const AT_A_TIME = 25;

async function inTurns(rows: readonly Row[], write: (row: Row) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_A_TIME) await Promise.all(rows.slice(at, at + AT_A_TIME).map(write));
}

const settled = ({ change, value }: CopiedRow): CopiedRow => ({ change, value });

/** Takes out rows that are gone for good, now that the change is whole. */
async function forget(copy: OpenCopy, gone: readonly RowKey[]): Promise<void> {
  for (let at = 0; at < gone.length; at += BATCH)
    await writeRows(copy, null, (store) =>
      Promise.all(gone.slice(at, at + BATCH).map(([name, key]) => store.delete([name, key]))),
    );
}

/** The rows as they are in the store now, with those they cannot be without. */
function readRows(keys: readonly RowKey[]): Promise<Row[]> {
  return reading(
    async (transaction) => {
      const rows = await Promise.all(keys.map(async (key) => ({ key, value: await keptValue(transaction, key) })));
      const roots = await Promise.all(rows.map(({ key: [name], value }) => rootOf(transaction, name, value)));
      return [...rows, ...roots.filter((row) => row !== null)];
    },
    [...KEPT],
  );
}

async function keptValue(transaction: ReadTransaction, [name, key]: RowKey): Promise<unknown> {
  const value: unknown = await transaction.objectStore(name).get(key as never);
  return name === "actors" && (value as ActorRecord | undefined)?.into === undefined ? undefined : value;
}

/** Under whom an actor was merged: without that name nobody knows what the merge means. */
async function rootOf(transaction: ReadTransaction, name: StoreName, value: unknown): Promise<Row | null> {
  const into = name === "actors" ? (value as ActorRecord | undefined)?.into : undefined;
  if (into === undefined) return null;
  const root = await transaction.objectStore("actors").get(into);
  return root ? { key: ["actors", into], value: root } : null;
}

/** Makes a whole copy of what is in the store now, as of a change. */
export async function copyEverything(copy: OpenCopy, number: number): Promise<void> {
  for (const name of KEPT) {
    let after: IDBValidKey | null = null;
    for (;;) {
      const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const keys: IDBValidKey[] = await reading(
        (transaction) => transaction.objectStore(name).getAllKeys(range as never, BATCH),
        [name],
      );
      const last = keys.at(-1);
      if (last === undefined) break;
      after = last;
      const rows = await readRows(keys.filter((key) => name !== "meta" || !OF_COPY.has(key)).map((key) => [name, key]));
      await writeRows(copy, null, (store) =>
        inTurns(
          rows.filter(({ value }) => value !== undefined),
          ({ key, value }) => store.put({ change: number, value }, [key[0], key[1]]),
        ),
      );
    }
  }
  await writeRows(copy, number, async () => undefined);
}
