import { articleAddress } from "../../lib/store/address.ts";
import { reading } from "../../lib/store/database.ts";
import { readWaiting, splitTerms } from "../../lib/store/pending.ts";
import { BLOCK, blockOf, offsetOf, offsetsOf, type Postings, serialOf } from "../../lib/store/postings.ts";
import { readRecord } from "../../lib/store/read.ts";
import { toRecord } from "../../lib/store/record.ts";
import type { ReadTransaction } from "../../lib/store/shape.ts";
import { actorKeyOf, termsOf } from "../../lib/store/terms.ts";
import type { SavedBrief } from "../../lib/types.ts";

/** Faults that are told, at most; there is always a first one. */
const MOST = 20;

/**
 * Derives from the records alone what the index, the actors and the versions have to say, and compares: whatever differs is a saving,
 * a removal or an import that is half there. Returns the differences in words, none for a sound store.
 */
export async function check(): Promise<{ readonly briefs: number; readonly faults: string[] }> {
  const faults: string[] = [];
  const fault = (text: string) => faults.length < MOST && faults.push(text);
  const briefs = await reading(async (transaction) => {
    const saved = await readAll(transaction, fault);
    await checkIndex(transaction, saved, fault);
    await checkActors(transaction, saved, fault);
    await checkVersions(transaction, saved, fault);
    await checkTrash(transaction, fault);
    return saved.size;
  });
  return { briefs, faults };
}

type Tell = (text: string) => void;

/** By number. */
async function readAll(transaction: ReadTransaction, fault: Tell): Promise<Map<number, SavedBrief>> {
  const saved = new Map<number, SavedBrief>();
  const addresses = new Set<string>();
  const later = new Set(await transaction.objectStore("later").getAllKeys());
  const next = Number((await transaction.objectStore("meta").get("next-serial")) ?? 0);
  let cursor = await transaction.objectStore("briefs").openCursor();
  for (; cursor; cursor = await cursor.continue()) {
    const read = readRecord(cursor.value);
    if (!read) continue;
    const { serial } = read;
    if (saved.has(serial)) fault(`number ${serial} is given twice, to ${read.saved.id} too`);
    if (serial >= next) fault(`number ${serial} of ${read.saved.id} is not below the next one, ${next}`);
    saved.set(serial, read.saved);
    const written = toRecord(read.saved, serial);
    for (const field of ["address", "byPublished", "byTitle"] as const)
      if (written[field] !== cursor.value[field]) fault(`${read.saved.id} is filed under another ${field}`);
    const address = articleAddress(read.saved.brief.article.url);
    if (!address) continue;
    if (addresses.has(address)) fault(`two briefs are at ${address}`);
    if (later.has(address)) fault(`${address} is saved and waits to be briefed all the same`);
    addresses.add(address);
  }
  return saved;
}

async function checkIndex(transaction: ReadTransaction, saved: ReadonlyMap<number, SavedBrief>, fault: Tell) {
  const wanted = new Map<string, number[]>();
  const blocks = new Map<number, number[]>();
  for (const [serial, brief] of [...saved].sort(([a], [b]) => a - b)) {
    const block = blockOf(serial);
    const times = blocks.get(block) ?? new Array<number>(BLOCK).fill(Number.NaN);
    times[offsetOf(serial)] = Date.parse(brief.savedAt);
    blocks.set(block, times);
    for (const term of termsOf(brief)) {
      const key = `${block} ${term}`;
      const serials = wanted.get(key);
      if (serials) serials.push(serial);
      else wanted.set(key, [serial]);
    }
  }
  const waiting = new Map<string, number[]>();
  for (const { serial, terms } of await readWaiting(transaction)) {
    if (!saved.has(serial)) fault(`number ${serial} waits to be indexed and is no brief's`);
    for (const term of splitTerms(terms)) {
      const key = `${blockOf(serial)} ${term}`;
      waiting.set(key, [...(waiting.get(key) ?? []), serial]);
    }
  }
  let cursor = await transaction.objectStore("postings").openCursor();
  for (; cursor; cursor = await cursor.continue()) {
    const [block, term] = cursor.key;
    const key = `${block} ${term}`;
    // A number that both waits and is indexed stands here twice, which is a fault, too.
    const found = [...offsets(cursor.value).map((offset) => serialOf(block, offset)), ...(waiting.get(key) ?? [])];
    found.sort((a, b) => a - b);
    waiting.delete(key);
    if (String(found) !== String(wanted.get(key) ?? []))
      fault(`“${key}” leads to ${found}, not to ${wanted.get(key) ?? "nothing"}`);
    wanted.delete(key);
  }
  for (const [key, found] of waiting) {
    if (String(found) !== String(wanted.get(key) ?? []))
      fault(`“${key}” waits for ${found}, not for ${wanted.get(key) ?? "nothing"}`);
    wanted.delete(key);
  }
  for (const [key, serials] of wanted) fault(`“${key}” leads nowhere, not to ${serials}`);
  for (const { block, count, newest, oldest } of await transaction.objectStore("blocks").getAll()) {
    const wantedTimes = (blocks.get(block) ?? []).filter((time) => !Number.isNaN(time));
    const found = [...((await transaction.objectStore("times").get(block)) ?? [])];
    const numbers = [count, newest, oldest];
    const right = [wantedTimes.length, Math.max(...wantedTimes), Math.min(...wantedTimes)];
    if (String(numbers) !== String(right)) fault(`block ${block} says ${numbers}, not ${right}`);
    if (found.some((time, offset) => !Object.is(time, blocks.get(block)?.[offset] ?? Number.NaN)))
      fault(`block ${block} has other times than its briefs`);
    blocks.delete(block);
  }
  for (const block of blocks.keys()) fault(`block ${block} is missing`);
}

const offsets = (postings: Postings) => (postings instanceof Uint16Array ? [...postings] : offsetsOf(postings));

async function checkActors(transaction: ReadTransaction, saved: ReadonlyMap<number, SavedBrief>, fault: Tell) {
  const own = new Map<string, Set<number>>();
  for (const [serial, { brief }] of saved)
    for (const actor of brief.actors) {
      const key = actorKeyOf(actor);
      own.set(key, (own.get(key) ?? new Set()).add(serial));
    }
  const records = new Map((await transaction.objectStore("actors").getAll()).map((record) => [record.key, record]));
  for (const key of own.keys()) if (!records.has(key)) fault(`${key} is in briefs and in no index`);
  for (const record of records.values()) {
    if (record.own !== (own.get(record.key)?.size ?? 0)) fault(`${record.key} says ${record.own} briefs of its own`);
    if (record.into !== undefined) {
      if (records.get(record.into)?.into !== undefined) fault(`${record.key} is merged into one that is merged itself`);
      if (!records.has(record.into)) fault(`${record.key} is merged into nobody`);
      if (record.total !== undefined) fault(`${record.key} is merged and has a number of its own`);
      continue;
    }
    const keys = [record.key, ...[...records.values()].filter(({ into }) => into === record.key).map(({ key }) => key)];
    const all = new Set(keys.flatMap((key) => [...(own.get(key) ?? [])]));
    if (record.total !== all.size) fault(`${record.key} says ${record.total} briefs, not ${all.size}`);
    const newest = Math.max(...[...all].map((serial) => Date.parse(saved.get(serial)?.savedAt ?? "")));
    if (all.size > 0 && record.newest !== newest)
      fault(`${record.key} says ${record.newest} is its newest, not ${newest}`);
  }
}

async function checkVersions(transaction: ReadTransaction, saved: ReadonlyMap<number, SavedBrief>, fault: Tell) {
  const counts = new Map<string, number>();
  for (const [id] of await transaction.objectStore("versions").getAllKeys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { id, earlier } of saved.values()) {
    if (earlier !== (counts.get(id) ?? 0)) fault(`${id} says ${earlier} earlier versions, not ${counts.get(id) ?? 0}`);
    counts.delete(id);
  }
  for (const [removal, id] of await transaction.objectStore("removed").getAllKeys()) counts.delete(`${removal}/${id}`);
  for (const id of await transaction.objectStore("briefs").getAllKeys()) counts.delete(id);
  for (const id of counts.keys()) fault(`versions of ${id} belong to no brief`);
}

async function checkTrash(transaction: ReadTransaction, fault: Tell) {
  const removals = new Map((await transaction.objectStore("removals").getAll()).map(({ id, count }) => [id, count]));
  const found = new Map<string, number>();
  for (const [removal] of await transaction.objectStore("removed").getAllKeys())
    found.set(removal, (found.get(removal) ?? 0) + 1);
  for (const [id, count] of removals) if (found.get(id) !== count) fault(`removal ${id} has not all it took`);
  for (const id of found.keys()) if (!removals.has(id)) fault(`what removal ${id} took can never be undone`);
}
