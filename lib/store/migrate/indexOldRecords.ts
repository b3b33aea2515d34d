import type { SavedBrief } from "../../types.ts";
import { startIndexing } from "../indexing.ts";
import { fromRecord, toRecord } from "../record.ts";
import { takeSerial } from "../serials.ts";
import type { StoredRecord, UpgradeTransaction, WriteTransaction } from "../shape.ts";
import { noteUnindexed } from "../unindexed.ts";

/** Records that are read at a time. */
const BATCH = 200;

/** Version 1 to 2: every record that can be read gets its new fields, a number, and its place in the word index. */
export async function indexOldRecords(upgrade: UpgradeTransaction): Promise<void> {
  // An upgrade can do all that a writing transaction can.
  const transaction = upgrade as unknown as WriteTransaction;
  const store = transaction.objectStore("briefs");
  const indexing = startIndexing(transaction);
  let unreadable = 0;
  let after: IDBKeyRange | null = null;
  for (;;) {
    const records: StoredRecord[] = await store.index("newest").getAll(after, BATCH);
    const last = records.at(-1);
    if (!last) break;
    after = IDBKeyRange.lowerBound([last.savedAt, last.id], true);
    for (const record of records) {
      const saved = readVersion1(record);
      if (!saved) {
        unreadable++;
        continue;
      }
      const serial = await takeSerial(transaction);
      await store.put(toRecord(saved, serial));
      await indexing.change(serial, null, saved);
    }
  }
  await indexing.finish();
  if (unreadable > 0) await noteUnindexed(transaction, unreadable);
}

/** A record as version 1 wrote it, with the fields that are new; null for one that cannot be read, which stays as it is. */
export function readVersion1(record: StoredRecord): SavedBrief | null {
  if (record.schema !== 1) return null;
  return fromRecord({ ...record, schema: 2, serial: 0, updatedAt: null, earlier: 0 });
}
