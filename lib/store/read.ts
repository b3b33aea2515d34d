import type { BriefSelection } from "../listTypes.ts";
import type { SavedBrief } from "../types.ts";
import { conditionsOf, type Match, matchAll } from "./match.ts";
import { fromRecord } from "./record.ts";
import type { ReadTransaction, StoredRecord } from "./shape.ts";

/** A saved brief with the record it was read from. */
export interface ReadBrief {
  readonly record: StoredRecord;
  readonly saved: SavedBrief;
  readonly serial: number;
}

/** A record as a brief, or null for one that this version cannot read: nothing is ever done with such a record. */
export function readRecord(record: StoredRecord | undefined): ReadBrief | null {
  const saved = record ? fromRecord(record) : null;
  return record && saved ? { record, saved, serial: record.serial ?? 0 } : null;
}

/** The brief of the article at an address. */
export async function readAddress(transaction: ReadTransaction, address: string): Promise<ReadBrief | null> {
  return (await readAllAt(transaction, address))[0] ?? null;
}

/** All briefs at an address that can be read: one, and hardly ever more. Texts without an address are each an article of its own. */
export async function readAllAt(transaction: ReadTransaction, address: string): Promise<ReadBrief[]> {
  if (!address) return [];
  const records = await transaction.objectStore("briefs").index("address").getAll(address);
  return records.map(readRecord).filter((read) => read !== null);
}

/** Records that are read at a time: enough to keep the database busy, few enough to keep the page responsive. */
const BATCH = 100;

/** Goes through the briefs of a selection in batches, in one transaction; newest first when they are asked for by a query. */
export async function eachRead(
  transaction: ReadTransaction,
  selection: BriefSelection,
  visit: (briefs: readonly ReadBrief[], total: number) => Promise<void>,
): Promise<void> {
  const store = transaction.objectStore("briefs");
  const keys = selection.by === "ids" ? [...new Set(selection.ids)] : await serialsOf(transaction, selection);
  for (let at = 0; at < keys.length; at += BATCH) {
    const records = await Promise.all(
      keys
        .slice(at, at + BATCH)
        .map(
          (key): Promise<StoredRecord | undefined> =>
            typeof key === "string" ? store.get(key) : store.index("serial").get(key),
        ),
    );
    await visit(
      records.map(readRecord).filter((read) => read !== null),
      keys.length,
    );
  }
}

async function serialsOf(
  transaction: ReadTransaction,
  { query }: Extract<BriefSelection, { by: "query" }>,
): Promise<number[]> {
  const matches: Match[] = await matchAll(transaction, await conditionsOf(transaction, query));
  return matches.sort((a, b) => b.time - a.time || b.serial - a.serial).map(({ serial }) => serial);
}
