import type { ActorMerge, ImportReport, LaterAddress, OnDuplicate, Refused } from "../../listTypes.ts";
import type { LongWork } from "../../longWork.ts";
import { restoreMerges } from "../actors.ts";
import { articleAddress } from "../address.ts";
import { endIfCancelled } from "../attempt.ts";
import { noteSaving } from "../backup.ts";
import { type Indexing, startIndexing } from "../indexing.ts";
import { type ReadBrief, readAllAt, readRecord } from "../read.ts";
import { toRecord } from "../record.ts";
import { takeSerial } from "../serials.ts";
import type { WriteTransaction } from "../shape.ts";
import { keepVersion, mixVersions, readVersions } from "../versions.ts";
import { mergeBriefs } from "./merge.ts";
import type { ImportedBrief } from "./readEntry.ts";
import type { Section } from "./splitLists.ts";

type Moved = Pick<ImportReport, "added" | "merged" | "unchanged" | "later" | "refused">;

/** Entries that are moved at a time. */
const BATCH = 50;

/** Moves all that has been laid aside to where it belongs, in the transaction of the caller. */
export async function moveStaged(
  transaction: WriteTransaction,
  staged: Readonly<Record<Section, number>>,
  onDuplicate: OnDuplicate,
  work: LongWork,
): Promise<Moved> {
  const counts = { added: 0, merged: 0, unchanged: 0, later: 0 };
  const refused: Refused[] = [];
  const indexing = startIndexing(transaction);
  const fresh = new Set<string>();
  const total = Math.max(1, staged.briefs + staged.merges + staged.later);
  let done = 0;
  const eachBatch = async <Value>(section: Section, visit: (entries: readonly Staged<Value>[]) => Promise<void>) => {
    for (let at = 0; at < staged[section]; at += BATCH) {
      endIfCancelled(work.signal);
      const range = IDBKeyRange.bound([section, at], [section, at + BATCH], false, true);
      const entries = await transaction.objectStore("staging").getAll(range);
      await visit(entries as Staged<Value>[]);
      done += entries.length;
      work.onProgress({ done: 50 + Math.round((done / total) * 49), total: 100 });
    }
  };
  await eachBatch<ImportedBrief>("briefs", (entries) =>
    moveBriefs(transaction, entries, { indexing, fresh, onDuplicate, counts, refused }),
  );
  await indexing.finish();
  await eachBatch<ActorMerge>("merges", (entries) =>
    restoreMerges(
      transaction,
      entries.map(({ value }) => value),
    ),
  );
  await eachBatch<LaterAddress>("later", (entries) => moveAddresses(transaction, entries, counts));
  if (counts.added + counts.merged > 0) await noteSaving(transaction, counts.added + counts.merged);
  endIfCancelled(work.signal);
  return { ...counts, refused };
}

interface Staged<Value> {
  /** Which entry of the file it was, from 1. */
  readonly entry: number;
  readonly value: Value;
}

interface Moving {
  readonly indexing: Indexing;
  /** Ids that came with this file: two of its entries are never taken for one. */
  readonly fresh: Set<string>;
  readonly onDuplicate: OnDuplicate;
  readonly counts: { added: number; merged: number; unchanged: number };
  readonly refused: Refused[];
}

async function moveBriefs(
  transaction: WriteTransaction,
  entries: readonly Staged<ImportedBrief>[],
  { indexing, fresh, onDuplicate, counts, refused }: Moving,
): Promise<void> {
  const store = transaction.objectStore("briefs");
  const known = await Promise.all(entries.map(({ value }) => knownOf(transaction, value)));
  const first = await takeSerial(transaction, entries.length);
  for (const [index, { entry, value }] of entries.entries()) {
    const { sameId, sameAddress } = known[index] ?? { sameAddress: [] };
    const title = value.brief.article.title.slice(0, 200);
    if (fresh.has(value.id)) {
      refused.push({ entry, title, why: "The file has two briefs with the same id; the first one was taken." });
      continue;
    }
    const mine = [...(sameId ? [sameId] : []), ...sameAddress].find(
      (read) =>
        !fresh.has(read.saved.id) &&
        articleAddress(read.saved.brief.article.url) === articleAddress(value.brief.article.url),
    );
    if (mine) {
      const merged = mergeBriefs(mine.saved, value, onDuplicate, await readVersions(transaction, mine.saved.id));
      if (!merged) counts.unchanged++;
      else {
        const saved = {
          ...merged.saved,
          earlier: await mixVersions(transaction, mine.saved.id, merged.earlier),
        };
        await store.put(toRecord(saved, mine.serial));
        await indexing.change(mine.serial, mine.saved, saved);
        counts.merged++;
        fresh.add(mine.saved.id);
      }
      continue;
    }
    const { earlierBriefs, ...rest } = value;
    // An id that another article has here, also one in a record that cannot be read, is not written over.
    const isTaken = (await store.getKey(value.id)) !== undefined;
    const saved = isTaken ? { ...rest, id: crypto.randomUUID() } : rest;
    const serial = first + index;
    await store.add(toRecord(saved, serial));
    for (const version of earlierBriefs) await keepVersion(transaction, saved.id, version);
    await indexing.change(serial, null, saved);
    const address = articleAddress(value.brief.article.url);
    if (address) await transaction.objectStore("later").delete(address);
    counts.added++;
    fresh.add(value.id);
    fresh.add(saved.id);
  }
}

async function knownOf(
  transaction: WriteTransaction,
  { id, brief }: ImportedBrief,
): Promise<{ readonly sameId: ReadBrief | null; readonly sameAddress: readonly ReadBrief[] }> {
  const [record, sameAddress] = await Promise.all([
    transaction.objectStore("briefs").get(id),
    readAllAt(transaction, articleAddress(brief.article.url)),
  ]);
  return { sameId: readRecord(record), sameAddress };
}

async function moveAddresses(
  transaction: WriteTransaction,
  entries: readonly { readonly value: LaterAddress }[],
  counts: { unchanged: number; later: number },
): Promise<void> {
  const later = transaction.objectStore("later");
  const seen = new Set<string>();
  await Promise.all(
    entries.map(async ({ value }) => {
      const isTwice = seen.has(value.url);
      seen.add(value.url);
      const [waiting, saved] = await Promise.all([
        later.getKey(value.url),
        transaction.objectStore("briefs").index("address").getKey(value.url),
      ]);
      if (isTwice || waiting !== undefined || saved !== undefined) counts.unchanged++;
      else {
        counts.later++;
        await later.put(value);
      }
    }),
  );
}
