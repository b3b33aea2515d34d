import { reading as readingConnected, STORES, writingUncopied } from "./connection.ts";
import { agree, LOCK, lookAfterCopy } from "./copy/agree.ts";
import { committedOf, type OpenCopy } from "./copy/bucket.ts";
import { copyChanges } from "./copy/copyChanges.ts";
import { type Changes, recordChanges } from "./copy/recordChanges.ts";
import { hasCopy, KEPT } from "./copy/rows.ts";
import { readState, writeState } from "./copy/state.ts";
import type { ReadTransaction, StoreName, WriteTransaction } from "./shape.ts";

/** Reads in one transaction: nothing changes in between. @param stores the only ones it will ask for. */
export async function reading<Value>(
  work: (transaction: ReadTransaction) => Promise<Value>,
  stores = STORES,
): Promise<Value> {
  try {
    return await readingConnected(work, stores);
  } finally {
    // Afterwards, so that it holds up nothing that is to be shown.
    lookAfterCopy();
  }
}

/**
 * Writes in one transaction, and then the same into the second copy where there is one: when this returns, both are on the disk. When
 * it throws, nothing is in the store, or, when it was the copy that failed, all of it; nothing more is written then until there is a
 * new copy. @param stores the only ones it will ask for.
 */
export async function writing<Value>(
  work: (transaction: WriteTransaction) => Promise<Value>,
  stores: StoreName[] = STORES,
): Promise<Value> {
  if (!hasCopy() || !stores.some((name) => KEPT.has(name))) return writingUncopied(work, stores);
  const all = stores.includes("meta") ? stores : [...stores, "meta" as const];
  // One window at a time, so that the copy is told of changes in the order in which they happened.
  return navigator.locks.request(LOCK, async () => {
    let copy = await agree("as before");
    for (let attempts = 0; ; attempts++) {
      try {
        const written = await writeAfter(copy, work, all);
        if (written.changes.size > 0) await copyChanges(copy, written.changes, written.number);
        return written.value;
      } catch (error) {
        if (!(error instanceof Disagreement) || attempts > 0) throw error;
        copy = await agree("look closely");
      }
    }
  });
}

/** The store and its copy are not of the same moment. */
class Disagreement extends Error {}

interface Written<Value> {
  readonly value: Value;
  readonly changes: Changes;
  /** Of this change, counted from 1. */
  readonly number: number;
}

/** Writes into the store, if it is at the very change that the copy is at. */
async function writeAfter<Value>(
  copy: OpenCopy,
  work: (transaction: WriteTransaction) => Promise<Value>,
  stores: StoreName[],
): Promise<Written<Value>> {
  const committed = await committedOf(copy).catch(() => undefined);
  return writingUncopied(async (transaction) => {
    const state = await readState(transaction);
    if (state.copy !== copy.name || state.changes === undefined || state.changes !== committed)
      throw new Disagreement("the second copy is not of the same moment");
    const changes: Changes = new Map();
    const value = await work(recordChanges(transaction, changes));
    const number = state.changes + 1;
    if (changes.size > 0) await writeState(transaction, { changes: number, copy: copy.name });
    return { value, changes, number };
  }, stores);
}
