import type { BriefEdit, BriefSelection, EarlierBrief, Saving } from "../listTypes.ts";
import type { LongWork } from "../longWork.ts";
import type { Result } from "../result.ts";
import type { Brief, SavedBrief } from "../types.ts";
import { articleAddress } from "./address.ts";
import { attempt, attemptChange, endIfCancelled } from "./attempt.ts";
import { noteSaving } from "./backup.ts";
import { reading, writing } from "./database.ts";
import { startIndexing } from "./indexing.ts";
import { momentOf } from "./moment.ts";
import { eachRead, readAddress, readRecord } from "./read.ts";
import { toRecord } from "./record.ts";
import { takeSerial } from "./serials.ts";
import { settleSoon } from "./settle.ts";
import { compareVersions, keepVersion, readVersions } from "./versions.ts";

/**
 * Saves a brief: one record, one transaction, success only when the transaction is complete. An article that was saved before is
 * updated: it keeps its id, tags, note, state and the day it was first saved; and when the article has changed, what was saved
 * before is kept as an earlier version.
 *
 * @param now the moment of saving; @param id the id to give a brief that is new.
 */
export function putBrief(brief: Brief, now: Date, id: string): Promise<Result<Saving>> {
  let waiting = 0;
  return attemptChange(async () => {
    const saving = await writing<Saving>(async (transaction) => {
      const address = articleAddress(brief.article.url);
      // Text without an address is an article of its own each time.
      const known = address ? await readAddress(transaction, address) : null;
      const at = momentOf(now);
      const { added, gone, isOther } = known
        ? compareVersions(known.saved.brief, brief)
        : { added: [], gone: [], isOther: false };
      if (known && isOther)
        await keepVersion(transaction, known.saved.id, {
          savedAt: known.saved.updatedAt ?? known.saved.savedAt,
          brief: known.saved.brief,
        });
      const saved: SavedBrief = known
        ? { ...known.saved, brief, updatedAt: at, earlier: known.saved.earlier + (isOther ? 1 : 0) }
        : { id, savedAt: at, updatedAt: null, brief, tags: [], read: false, note: "", earlier: 0 };
      const serial = known?.serial ?? (await takeSerial(transaction));
      const indexing = startIndexing(transaction);
      // A new brief is added, never put: an id that is taken, also by a record that cannot be read, is not written over.
      const briefs = transaction.objectStore("briefs");
      await (known ? briefs.put(toRecord(saved, serial)) : briefs.add(toRecord(saved, serial)));
      if (known) await indexing.change(serial, known.saved, saved);
      else waiting = await indexing.add(serial, saved);
      await indexing.finish();
      if (address) await transaction.objectStore("later").delete(address);
      await noteSaving(transaction);
      return isOther
        ? { saved, did: "changed", added, gone }
        : { saved, did: known ? "updated" : "added", added: [], gone: [] };
    });
    settleSoon(waiting);
    return saving;
  });
}

/** The saved brief of the article at this address, or null. */
export function findBrief(url: string): Promise<Result<SavedBrief | null>> {
  return attempt(async () => {
    const address = articleAddress(url);
    return address ? ((await reading((transaction) => readAddress(transaction, address)))?.saved ?? null) : null;
  });
}

/** The briefs with these ids, in that order; those that are not there, or cannot be read, are left out. */
export function getBriefs(ids: readonly string[]): Promise<Result<SavedBrief[]>> {
  return attempt(() =>
    reading(async (transaction) => {
      const records = await Promise.all(ids.map((id) => transaction.objectStore("briefs").get(id)));
      return records.flatMap((record) => readRecord(record)?.saved ?? []);
    }),
  );
}

/** The brief's earlier versions, newest first. */
export function earlierBriefs(id: string): Promise<Result<EarlierBrief[]>> {
  return attempt(async () => (await reading((transaction) => readVersions(transaction, id))).reverse());
}

/**
 * Changes tags, note or state of briefs, all of them or, when it fails or is cancelled, none. Returns how many there were.
 */
export function editBriefs(selection: BriefSelection, edit: BriefEdit, work?: LongWork): Promise<Result<number>> {
  return attemptChange(() =>
    writing(async (transaction) => {
      const indexing = startIndexing(transaction);
      let done = 0;
      await eachRead(transaction, selection, async (briefs, total) => {
        endIfCancelled(work?.signal);
        for (const { saved, serial } of briefs) {
          const edited = editBrief(saved, edit);
          await indexing.change(serial, saved, edited);
          await transaction.objectStore("briefs").put(toRecord(edited, serial));
        }
        done += briefs.length;
        work?.onProgress({ done, total });
      });
      await indexing.finish();
      return done;
    }),
  );
}

/** Longest tag and note that are kept, in UTF-16 code units. */
const LONGEST_TAG = 100;
const LONGEST_NOTE = 100_000;

export function editBrief(saved: SavedBrief, { addTags = [], removeTags = [], read, note }: BriefEdit): SavedBrief {
  const added = addTags.map((tag) => tag.replace(/\s+/g, " ").trim().slice(0, LONGEST_TAG)).filter(Boolean);
  const tags = [...new Set([...saved.tags, ...added])].filter((tag) => !removeTags.includes(tag));
  return { ...saved, tags, read: read ?? saved.read, note: (note ?? saved.note).slice(0, LONGEST_NOTE) };
}
