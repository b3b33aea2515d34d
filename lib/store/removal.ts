import type { BriefSelection, Removal } from "../listTypes.ts";
import type { LongWork } from "../longWork.ts";
import type { Result } from "../result.ts";
import { attempt, attemptChange, endIfCancelled } from "./attempt.ts";
import { reading, writing } from "./database.ts";
import { purgeLeftovers } from "./import/leftovers.ts";
import { mergeBriefs } from "./import/merge.ts";
import { type Indexing, startIndexing } from "./indexing.ts";
import { momentOf } from "./moment.ts";
import { eachRead, readAllAt, readRecord } from "./read.ts";
import { toRecord } from "./record.ts";
import type { ReadTransaction, RemovalRecord, StoredRecord, WriteTransaction } from "./shape.ts";
import { mixVersions, moveVersions, readVersions, versionsOf } from "./versions.ts";

/** As long as this a removal can be undone for certain, in milliseconds. */
const UNDOABLE = 60 * 60 * 1000;
/** Nobody comes back to a list after this and expects to undo: a longer time than this is a clock that was moved. */
const CLOCK_MOVED = 30 * 24 * UNDOABLE;
/** How long a removal can still be undone after it was first seen to be too old, in milliseconds. */
const GRACE = 60 * 1000;
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
          if (saved.earlier > 0) await moveVersions(transaction, record.id, trashKey(id, record.id));
        }
        count += briefs.length;
        work?.onProgress({ done: count, total });
      });
      if (count === 0) return null;
      await indexing.finish();
      const last = await transaction.objectStore("removals").index("order").openKeyCursor(null, "prev");
      const removal = { id, removedAt: momentOf(now), count, title, order: (last?.key ?? 0) + 1 };
      await transaction.objectStore("removals").put(removal);
      return asRemoval(removal);
    }),
  );
}

/**
 * Puts back what a removal took, exactly as it was; an article that was saved again meanwhile is one with what comes back, which keeps
 * both its tags, notes and versions. Returns how many; 0 when the removal can no longer be undone.
 */
export function undoRemoval(removalId: string): Promise<Result<number>> {
  return attemptChange(() =>
    writing(async (transaction) => {
      const indexing = startIndexing(transaction);
      const removed = transaction.objectStore("removed");
      const back = new Set<string>();
      let count = 0;
      for (;;) {
        const range = removedBy(removalId);
        const [keys, records] = await Promise.all([removed.getAllKeys(range, 100), removed.getAll(range, 100)]);
        if (records.length === 0) break;
        for (const record of records) await putBack(transaction, indexing, { record, removalId, back });
        await Promise.all(keys.map((key) => removed.delete(key)));
        count += records.length;
      }
      await indexing.finish();
      await transaction.objectStore("removals").delete(removalId);
      return count;
    }),
  );
}

interface Returning {
  readonly record: StoredRecord;
  readonly removalId: string;
  /** Ids that came back with this removal: two briefs that were two before are never taken for one. */
  readonly back: Set<string>;
}

async function putBack(
  transaction: WriteTransaction,
  indexing: Indexing,
  { record, removalId, back }: Returning,
): Promise<void> {
  const briefs = transaction.objectStore("briefs");
  const read = readRecord(record);
  const trash = trashKey(removalId, record.id);
  const there = await Promise.all([briefs.get(record.id), readAllAt(transaction, record.address)]);
  const live = [readRecord(there[0]), ...there[1]].find(
    (other) => other && !back.has(other.saved.id) && other.record.address === record.address,
  );
  if (read && live) {
    const theirs = { ...read.saved, earlierBriefs: await readVersions(transaction, trash) };
    const merged = mergeBriefs(live.saved, theirs, "merge", await readVersions(transaction, live.saved.id));
    if (merged) {
      const saved = { ...merged.saved, earlier: await mixVersions(transaction, live.saved.id, merged.earlier) };
      await briefs.put(toRecord(saved, live.serial));
      await indexing.change(live.serial, live.saved, saved);
    }
    await transaction.objectStore("versions").delete(versionsOf(trash));
    return;
  }
  const id = there[0] ? crypto.randomUUID() : record.id;
  back.add(id);
  await briefs.add({ ...record, id });
  await moveVersions(transaction, trash, id);
  if (read) await indexing.change(read.serial, null, { ...read.saved, id });
  if (record.address) await transaction.objectStore("later").delete(record.address);
}

/** Under which versions lie as long as their brief is in the trash: the same brief can be imported meanwhile. */
const trashKey = (removalId: string, id: string) => `${removalId}/${id}`;

/**
 * The last removal that can still be undone, or null; what can no longer be is thrown away for good. What an import
 * left behind that was ended with its browser goes, too: this is asked whenever a list is opened.
 */
export function lastRemoval(now: Date): Promise<Result<Removal | null>> {
  return attempt(async () => {
    const [removals, leftover] = await reading(
      (transaction) =>
        Promise.all([allRemovals(transaction), transaction.objectStore("staging").getKey(IDBKeyRange.lowerBound([]))]),
      ["removals", "staging"],
    );
    if (leftover !== undefined) await purgeLeftovers();
    if (removals.some((removal, index) => isOver(removal, removals.length - index, now)))
      await writing((transaction) => purge(transaction, now));
    const last = removals.at(-1);
    return last && !isOverForGood(last, 1, now) ? asRemoval(last) : null;
  });
}

/** Oldest first. */
const allRemovals = (transaction: ReadTransaction): Promise<RemovalRecord[]> =>
  transaction.objectStore("removals").index("order").getAll();

/** Whether a removal is too old to undo, as the clock says. @param fromLast 1 for the last removal. */
function isOver({ removedAt }: RemovalRecord, fromLast: number, now: Date): boolean {
  // Clocks are set forward and back: what counts is how far the two moments are apart.
  const apart = Math.abs(now.getTime() - Date.parse(removedAt));
  if (apart <= UNDOABLE) return false;
  return apart < CLOCK_MOVED || fromLast > KEPT;
}

/** A clock that has just been set makes a removal old in a moment: it is, when it still is a minute later. */
function isOverForGood(removal: RemovalRecord, fromLast: number, now: Date): boolean {
  const { overSince } = removal;
  return (
    isOver(removal, fromLast, now) && overSince !== undefined && Math.abs(now.getTime() - Date.parse(overSince)) > GRACE
  );
}

async function purge(transaction: WriteTransaction, now: Date): Promise<void> {
  const removals = await allRemovals(transaction);
  for (const [index, removal] of removals.entries()) {
    const fromLast = removals.length - index;
    if (isOverForGood(removal, fromLast, now)) {
      const removed = transaction.objectStore("removed");
      for (const [, briefId] of await removed.getAllKeys(removedBy(removal.id)))
        await transaction.objectStore("versions").delete(versionsOf(trashKey(removal.id, briefId)));
      await removed.delete(removedBy(removal.id));
      await transaction.objectStore("removals").delete(removal.id);
    } else if (isOver(removal, fromLast, now) && removal.overSince === undefined)
      await transaction.objectStore("removals").put({ ...removal, overSince: momentOf(now) });
  }
}

/** Ids are texts, and every text is before every list. */
const removedBy = (id: string) => IDBKeyRange.bound([id], [id, []]);

const asRemoval = ({ id, removedAt, count, title }: RemovalRecord): Removal => ({ id, removedAt, count, title });
