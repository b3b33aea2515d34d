import type { BriefSelection, Removal } from "../listTypes.ts";
import type { LongWork } from "../longWork.ts";
import type { Result } from "../result.ts";
import { attempt, attemptChange, endIfCancelled } from "./attempt.ts";
import { reading, writing } from "./database.ts";
import { purgeLeftovers } from "./import/leftovers.ts";
import { startIndexing } from "./indexing.ts";
import { eachRead, readRecord } from "./read.ts";
import type { ReadTransaction, RemovalRecord, WriteTransaction } from "./shape.ts";
import { versionsOf } from "./versions.ts";

/** As long as this a removal can be undone for certain, in milliseconds. */
const UNDOABLE = 60 * 60 * 1000;
/** Nobody comes back to a list after this and expects to undo: a longer time than this is a clock that was moved. */
const CLOCK_MOVED = 30 * 24 * UNDOABLE;
/** The last removals are kept whatever the clock says. */
const KEPT = 3;

/**
 * Moves briefs into the trash, all of them or, when it fails or is cancelled, none. Returns what can be undone, or null when there
 * was nothing to remove. Records that cannot be read are never removed.
 */
export function removeBriefs(selection: BriefSelection, now: Date, work?: LongWork): Promise<Result<Removal | null>> {
  return attemptChange(() =>
    writing(async (transaction) => {
      await purge(transaction, now);
      const id = crypto.randomUUID();
      const indexing = startIndexing(transaction);
      let count = 0;
      let title = "";
      await eachRead(transaction, selection, async (briefs, total) => {
        endIfCancelled(work?.signal);
        if (count === 0) title = briefs[0]?.saved.brief.article.title ?? "";
        for (const { record, saved, serial } of briefs) {
          await indexing.change(serial, saved, null);
          await transaction.objectStore("removed").put(record, [id, record.id]);
          await transaction.objectStore("briefs").delete(record.id);
        }
        count += briefs.length;
        work?.onProgress({ done: count, total });
      });
      if (count === 0) return null;
      await indexing.finish();
      const last = await transaction.objectStore("removals").index("order").openKeyCursor(null, "prev");
      const removal = { id, removedAt: now.toISOString(), count, title, order: (last?.key ?? 0) + 1 };
      await transaction.objectStore("removals").put(removal);
      return asRemoval(removal);
    }),
  );
}

/** Puts back what a removal took, exactly as it was. Returns how many; 0 when the removal can no longer be undone. */
export function undoRemoval(removalId: string): Promise<Result<number>> {
  return attemptChange(() =>
    writing(async (transaction) => {
      const indexing = startIndexing(transaction);
      const removed = transaction.objectStore("removed");
      const briefs = transaction.objectStore("briefs");
      let count = 0;
      for (;;) {
        const range = removedBy(removalId);
        const [keys, records] = await Promise.all([removed.getAllKeys(range, 100), removed.getAll(range, 100)]);
        if (records.length === 0) break;
        for (const record of records) {
          const read = readRecord(record);
          if (read) await indexing.change(read.serial, null, read.saved);
          await briefs.put(record);
        }
        await Promise.all(keys.map((key) => removed.delete(key)));
        count += records.length;
      }
      await indexing.finish();
      await transaction.objectStore("removals").delete(removalId);
      return count;
    }),
  );
}

/**
 * The last removal that can still be undone, or null; what can no longer be is thrown away for good. What an import
 * left behind that was ended with its browser goes, too: this is asked whenever a list is opened.
 */
export function lastRemoval(now: Date): Promise<Result<Removal | null>> {
  return attempt(async () => {
    const [removals, leftover] = await reading((transaction) =>
      Promise.all([allRemovals(transaction), transaction.objectStore("staging").getKey(IDBKeyRange.lowerBound([]))]),
    );
    if (leftover !== undefined) await purgeLeftovers();
    if (removals.some((removal, index) => isOver(removal, removals.length - index, now)))
      await writing((transaction) => purge(transaction, now));
    const last = removals.at(-1);
    return last && !isOver(last, 1, now) ? asRemoval(last) : null;
  });
}

/** Oldest first. */
const allRemovals = (transaction: ReadTransaction): Promise<RemovalRecord[]> =>
  transaction.objectStore("removals").index("order").getAll();

/** @param fromLast 1 for the last removal. */
function isOver({ removedAt }: RemovalRecord, fromLast: number, now: Date): boolean {
  // Clocks are set forward and back: what counts is how far the two moments are apart.
  const apart = Math.abs(now.getTime() - Date.parse(removedAt));
  if (apart <= UNDOABLE) return false;
  return apart < CLOCK_MOVED || fromLast > KEPT;
}

async function purge(transaction: WriteTransaction, now: Date): Promise<void> {
  const removals = await allRemovals(transaction);
  for (const [index, removal] of removals.entries()) {
    if (!isOver(removal, removals.length - index, now)) continue;
    const removed = transaction.objectStore("removed");
    for (const [, briefId] of await removed.getAllKeys(removedBy(removal.id)))
      if ((await transaction.objectStore("briefs").getKey(briefId)) === undefined)
        await transaction.objectStore("versions").delete(versionsOf(briefId));
    await removed.delete(removedBy(removal.id));
    await transaction.objectStore("removals").delete(removal.id);
  }
}

/** Ids are texts, and every text is before every list. */
const removedBy = (id: string) => IDBKeyRange.bound([id], [id, []]);

const asRemoval = ({ id, removedAt, count, title }: RemovalRecord): Removal => ({ id, removedAt, count, title });
