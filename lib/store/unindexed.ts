import type { ReadTransaction, WriteTransaction } from "./shape.ts";

const KEY = "unindexed";

/** How many records no migration could read: they stay where they are, and no search finds them. */
export async function countUnindexed(transaction: ReadTransaction): Promise<number> {
  return Number((await transaction.objectStore("meta").get(KEY)) ?? 0);
}

export async function noteUnindexed(transaction: WriteTransaction, count: number): Promise<void> {
  await transaction.objectStore("meta").put(count, KEY);
}
