import type { BriefPage, BriefQuery, BriefSelection, ListPlace } from "../listTypes.ts";
import type { LongWork } from "../longWork.ts";
import type { Result } from "../result.ts";
import type { SavedBrief } from "../types.ts";
import { attempt, endIfCancelled } from "./attempt.ts";
import { reading } from "./database.ts";
import {
  type Conditions,
  conditionsOf,
  countMatches,
  firstMatches,
  isUnconditional,
  matchAll,
  matchSet,
} from "./match.ts";
import { fromRecord } from "./record.ts";
import type { ReadTransaction, StoredRecord, StoreName } from "./shape.ts";
import { countUnindexed } from "./unindexed.ts";

export { ALL_BRIEFS as EVERYTHING } from "../listTypes.ts";

/** What a page is read from: it waits for nobody who only works on the rest. */
const PAGE_STORES: StoreName[] = ["briefs", "postings", "pending", "blocks", "times", "actors", "meta"];

/**
 * A page of the saved briefs, read through an index: the cost is that of the page, not of the list.
 *
 * @param count how many to read; @param after the `next` of the page before, of the same query; null for the first.
 */
export function listBriefs(
  query: BriefQuery,
  count: number,
  after: ListPlace | null = null,
): Promise<Result<BriefPage>> {
  return attempt(() => reading((transaction) => readPage(transaction, query, count, after), PAGE_STORES));
}

/** How many briefs a query finds. */
export function countBriefs(query: BriefQuery): Promise<Result<number>> {
  return attempt(() =>
    reading(async (transaction) => countMatches(transaction, await conditionsOf(transaction, query)), PAGE_STORES),
  );
}

/** Briefs that are read at a time. */
const BATCH = 60;

/**
 * Goes through the briefs of a selection in batches, newest first (ids: in their order). What is saved meanwhile may be missed, what
 * was there is not. Returns how many there were.
 */
export function eachBrief(
  selection: BriefSelection,
  work: LongWork,
  visit: (briefs: readonly SavedBrief[]) => Promise<void> | void,
): Promise<Result<number>> {
  return attempt(async () => {
    let done = 0;
    const take = async (briefs: readonly SavedBrief[], total: number | null) => {
      endIfCancelled(work.signal);
      if (briefs.length > 0) await visit(briefs);
      done += briefs.length;
      work.onProgress({ done, total });
    };
    if (selection.by === "ids") {
      const { ids } = selection;
      for (let at = 0; at < ids.length; at += BATCH) {
        const records = await reading(
          (transaction) =>
            Promise.all(ids.slice(at, at + BATCH).map((id) => transaction.objectStore("briefs").get(id))),
          ["briefs"],
        );
        await take(
          records.flatMap((record) => (record && fromRecord(record)) ?? []),
          ids.length,
        );
      }
      return done;
    }
    const query: BriefQuery = { ...selection.query, sort: "newest" };
    const total = await reading(
      async (transaction) => countMatches(transaction, await conditionsOf(transaction, query)),
      PAGE_STORES,
    );
    let after: ListPlace | null = null;
    do {
      const place: ListPlace | null = after;
      const page: BriefPage = await reading((transaction) => readPage(transaction, query, BATCH, place), PAGE_STORES);
      await take(page.briefs, total);
      after = page.next;
    } while (after);
    return done;
  });
}

async function readPage(
  transaction: ReadTransaction,
  query: BriefQuery,
  count: number,
  after: ListPlace | null,
): Promise<BriefPage> {
  const conditions = await conditionsOf(transaction, query);
  const isAll = isUnconditional(conditions) && conditions.from === undefined && conditions.to === undefined;
  const byIndex = query.sort === "published" || query.sort === "title";
  if (isAll && !byIndex) return pageBySaving(transaction, query.sort === "oldest" ? "oldest" : "newest", count, after);
  const page =
    query.sort === "published" || query.sort === "title"
      ? await pageByIndex(transaction, query.sort, conditions, count, after)
      : await pageOfMatches(transaction, query.sort, conditions, count, after);
  // No index leads to those without a number: nobody can say whether they would be found, so they are told of once.
  return after ? page : { ...page, unreadable: page.unreadable + (await countUnindexed(transaction)) };
}

/** Straight through the index of savings; records that cannot be read are met, and counted, here. */
async function pageBySaving(
  transaction: ReadTransaction,
  sort: "newest" | "oldest",
  count: number,
  after: ListPlace | null,
): Promise<BriefPage> {
  const index = transaction.objectStore("briefs").index("newest");
  const records: StoredRecord[] = [];
  let readable = 0;
  let unreadable = 0;
  const briefs: SavedBrief[] = [];
  const range =
    after && (sort === "newest" ? IDBKeyRange.upperBound([...after], true) : IDBKeyRange.lowerBound([...after], true));
  let cursor = await index.openCursor(range, sort === "newest" ? "prev" : "next");
  for (; cursor && readable < count; cursor = await cursor.continue()) {
    records.push(cursor.value);
    const saved = fromRecord(cursor.value);
    if (saved) {
      readable++;
      briefs.push(saved);
    } else unreadable++;
  }
  const last = records.at(-1);
  return { briefs, unreadable, next: cursor && last ? [last.savedAt, last.id] : null };
}

async function pageOfMatches(
  transaction: ReadTransaction,
  sort: "newest" | "oldest",
  conditions: Conditions,
  count: number,
  after: ListPlace | null,
): Promise<BriefPage> {
  const [time, serial] = after ?? [];
  const place = typeof time === "number" && typeof serial === "number" ? { time, serial } : null;
  const matches = await firstMatches(transaction, conditions, sort, count, place);
  const page = matches.slice(0, count);
  const last = page.at(-1);
  return {
    ...(await readSerials(
      transaction,
      page.map((match) => match.serial),
    )),
    next: matches.length > count && last ? [last.time, last.serial] : null,
  };
}

/** As many matches are fetched and put in order themselves; of more, the index in that order is walked through. */
const FEW = 300;

async function pageByIndex(
  transaction: ReadTransaction,
  sort: "published" | "title",
  conditions: Conditions,
  count: number,
  after: ListPlace | null,
): Promise<BriefPage> {
  const all = isUnconditional(conditions) && conditions.from === undefined && conditions.to === undefined;
  const matches = all ? [] : await matchAll(transaction, conditions);
  const places: [string, number][] = [];
  if (!all && matches.length <= FEW) {
    const index = transaction.objectStore("briefs").index("serial");
    const records = await Promise.all(matches.map(({ serial }) => index.get(serial)));
    const sign = sort === "published" ? -1 : 1;
    const key = (record: StoredRecord) => String(record[sort === "published" ? "byPublished" : "byTitle"] ?? "");
    const inOrder = (a: readonly (string | number)[], b: readonly (string | number)[]) =>
      sign * (a[0] === b[0] ? Number(a[1]) - Number(b[1]) : String(a[0]) < String(b[0]) ? -1 : 1);
    places.push(
      ...records
        .flatMap((record): [string, number][] => (record ? [[key(record), record.serial ?? 0]] : []))
        .sort(inOrder)
        .filter((place) => after === null || inOrder(after, place) < 0)
        .slice(0, count + 1),
    );
  } else {
    const isMatch = all ? () => true : matchSet(matches);
    const range =
      after &&
      (sort === "published" ? IDBKeyRange.upperBound([...after], true) : IDBKeyRange.lowerBound([...after], true));
    const index = transaction.objectStore("briefs").index(sort);
    let cursor = await index.openKeyCursor(range, sort === "published" ? "prev" : "next");
    for (; cursor && places.length <= count; cursor = await cursor.continue())
      if (isMatch(cursor.key[1])) places.push(cursor.key);
  }
  const page = places.slice(0, count);
  return {
    ...(await readSerials(
      transaction,
      page.map(([, serial]) => serial),
    )),
    next: places.length > count ? (page.at(-1) ?? null) : null,
  };
}

async function readSerials(
  transaction: ReadTransaction,
  serials: readonly number[],
): Promise<Pick<BriefPage, "briefs" | "unreadable">> {
  const index = transaction.objectStore("briefs").index("serial");
  const records = await Promise.all(serials.map((serial) => index.get(serial)));
  const found = records.filter((record) => record !== undefined);
  const briefs = found.flatMap((record) => fromRecord(record) ?? []);
  return { briefs, unreadable: found.length - briefs.length };
}
