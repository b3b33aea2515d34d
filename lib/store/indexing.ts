import type { SavedBrief } from "../types.ts";
import { countActors, type TouchedActors, touchActors } from "./actorCounts.ts";
import { canWait, joinTerms, MOST_WAITING, readWaiting, splitTerms } from "./pending.ts";
import { BLOCK, blockOf, changePostings, offsetOf } from "./postings.ts";
import type { BlockSummary, WriteTransaction } from "./shape.ts";
import { sortedBatches } from "./sortedBatches.ts";
import { termsOf } from "./terms.ts";

interface TermChange {
  readonly added: number[];
  readonly removed: number[];
}

interface BlockChanges {
  readonly terms: Map<string, TermChange>;
  /** When the brief at an offset was saved; NaN: it is gone. */
  readonly times: Map<number, number>;
}

/** Gathers what changes in the index, so that many changes of one term are one write. */
export interface Indexing {
  /** A brief is new, and comes alone: its terms wait if there is room. Returns how many briefs wait then. */
  add(serial: number, brief: SavedBrief): Promise<number>;
  /** A brief is new (`before` null), changed, or gone (`after` null). Writes down what has gathered when that gets much. */
  change(serial: number, before: SavedBrief | null, after: SavedBrief | null): Promise<void>;
  /** Writes down all that is left; to be called in the transaction in which the records change. */
  finish(): Promise<void>;
}

/** Terms of a block that are read and written at a time: the page stays responsive, and the transaction busy. */
const AT_A_TIME = 200;
/** Changed postings that are kept in memory before they are written. */
const MOST = 400_000;

export function startIndexing(transaction: WriteTransaction): Indexing {
  const blocks = new Map<number, BlockChanges>();
  const actors: TouchedActors = new Map();
  const waiting = startWaiting(transaction);
  let gathered = 0;

  const blockAt = (block: number) => {
    const changes = blocks.get(block) ?? { terms: new Map(), times: new Map() };
    blocks.set(block, changes);
    return changes;
  };
  const flush = async () => {
    for (const [block, changes] of blocks) await writeBlock(transaction, block, changes);
    blocks.clear();
    gathered = 0;
  };

  return {
    async add(serial, brief) {
      const count = await transaction.objectStore("pending").count();
      if (count >= MOST_WAITING) {
        await this.change(serial, null, brief);
        return count;
      }
      const changes = blockAt(blockOf(serial));
      const terms = termsOf(brief);
      for (const term of terms) if (!canWait(term)) changeOf(changes, term).added.push(offsetOf(serial));
      await transaction.objectStore("pending").put(joinTerms([...terms].filter(canWait).sort()), serial);
      changes.times.set(offsetOf(serial), Date.parse(brief.savedAt));
      touchActors(actors, null, brief);
      return count + 1;
    },
    async change(serial, before, after) {
      const block = blockOf(serial);
      // Whole blocks are written when the next one begins: a block is gone through once.
      if (gathered > MOST && !blocks.has(block)) await flush();
      const changes = blockAt(block);
      const offset = offsetOf(serial);
      const old = before ? termsOf(before) : new Set<string>();
      const now = after ? termsOf(after) : new Set<string>();
      // A brief that changes twice may have a term only in between.
      const isAgain = changes.times.has(offset);
      for (const term of now) if (!old.has(term)) note(changeOf(changes, term), "added", offset, isAgain);
      const theirs = before ? await waiting.of(serial) : null;
      for (const term of old)
        if (!now.has(term) && !theirs?.delete(term)) note(changeOf(changes, term), "removed", offset, isAgain);
      changes.times.set(offset, after ? Date.parse(after.savedAt) : Number.NaN);
      gathered += Math.max(old.size, now.size);
      touchActors(actors, before, after);
    },
    async finish() {
      await flush();
      await waiting.finish();
      await countActors(transaction, actors);
    },
  };
}

/** Terms that wait, of briefs that change: those that a brief loses never get into the postings. */
function startWaiting(transaction: WriteTransaction) {
  let rows: Promise<Map<number, string>> | null = null;
  const read = new Map<number, Set<string>>();
  return {
    /** Those of one brief, or null; what is deleted from them is gone when this is finished. */
    async of(serial: number): Promise<Set<string> | null> {
      rows ??= readWaiting(transaction).then((all) => new Map(all.map((row) => [row.serial, row.terms])));
      const joined = (await rows).get(serial);
      if (joined === undefined) return null;
      const terms = read.get(serial) ?? new Set(splitTerms(joined));
      read.set(serial, terms);
      return terms;
    },
    async finish(): Promise<void> {
      // Without them it is not asked for: the migration of version 1 comes here when there is no such store yet.
      if (read.size === 0) return;
      const store = transaction.objectStore("pending");
      for (const [serial, terms] of read)
        await (terms.size > 0 ? store.put(joinTerms(terms), serial) : store.delete(serial));
    },
  };
}

function note(change: TermChange, kind: keyof TermChange, offset: number, isAgain: boolean): void {
  const opposite = isAgain ? change[kind === "added" ? "removed" : "added"].indexOf(offset) : -1;
  if (opposite < 0) change[kind].push(offset);
  else change[kind === "added" ? "removed" : "added"].splice(opposite, 1);
}

function changeOf({ terms }: BlockChanges, term: string) {
  const known = terms.get(term);
  if (known) return known;
  const change: TermChange = { added: [], removed: [] };
  terms.set(term, change);
  return change;
}

async function writeBlock(transaction: WriteTransaction, block: number, { terms, times }: BlockChanges): Promise<void> {
  const isNew = await writeTimes(transaction, block, times);
  const postings = transaction.objectStore("postings");
  // In the order of the keys: the database's tree is gone through once from left to right.
  for (const batch of sortedBatches(terms, AT_A_TIME)) {
    await Promise.all(
      batch.map(async ([term, { added, removed }]) => {
        const key: [number, string] = [block, term];
        const known = isNew ? undefined : await postings.get(key);
        const changed = changePostings(known, added, removed);
        if (changed) await postings.put(changed, key);
        else if (known) await postings.delete(key);
      }),
    );
  }
}

/** Returns whether the block is new: then it has no postings to read. */
async function writeTimes(
  transaction: WriteTransaction,
  block: number,
  changes: ReadonlyMap<number, number>,
): Promise<boolean> {
  const store = transaction.objectStore("times");
  const known = await store.get(block);
  const longest = Math.max(known?.length ?? 0, ...[...changes.keys()].map((offset) => offset + 1));
  const times = new Float64Array(Math.min(BLOCK, longest)).fill(Number.NaN);
  if (known) times.set(known);
  for (const [offset, time] of changes) times[offset] = time;
  await Promise.all([store.put(times, block), transaction.objectStore("blocks").put(summaryOf(block, times))]);
  return known === undefined;
}

function summaryOf(block: number, times: Float64Array): BlockSummary {
  let count = 0;
  let newest = Number.NEGATIVE_INFINITY;
  let oldest = Number.POSITIVE_INFINITY;
  for (const time of times) {
    if (Number.isNaN(time)) continue;
    count++;
    if (time > newest) newest = time;
    if (time < oldest) oldest = time;
  }
  return { block, count, newest, oldest };
}
