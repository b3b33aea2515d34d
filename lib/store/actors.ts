import type { ActorEntry, ActorMerge, ActorPage, ListPlace } from "../listTypes.ts";
import type { Result } from "../result.ts";
import { queryWords } from "../text/fold.ts";
import type { Actor, ActorName } from "../types.ts";
import { newActor, recount } from "./actorCounts.ts";
import { attempt, attemptChange } from "./attempt.ts";
import { reading, writing } from "./database.ts";
import { afterPrefix } from "./match.ts";
import type { ActorRecord, ReadTransaction, WriteTransaction } from "./shape.ts";
import { actorKeyOf } from "./terms.ts";

export { actorKeyOf };

/** Who comes first among those in as many briefs: a list of who is in the stories begins with people. */
const KINDS: readonly Actor["kind"][] = ["person", "organization", "place"];

/** Names that begin with what was typed, of which no more are looked at: who types more finds fewer. */
const MOST = 2_000;

/**
 * Everyone in the saved briefs, those in most briefs first, and people first among equals.
 *
 * @param prefix beginnings of words of the name, or empty for all; @param after the `next` of the page before.
 */
export function listActors(prefix: string, count: number, after: ListPlace | null = null): Promise<Result<ActorPage>> {
  return attempt(() =>
    reading(async (transaction) => {
      const words = queryWords(prefix);
      return words.length === 0 ? pageOfAll(transaction, count, after) : pageOfNamed(transaction, words, count, after);
    }),
  );
}

/** An actor by key; of a key that is merged into another, that other one. Null when no saved brief has it. */
export function getActor(key: string): Promise<Result<ActorEntry | null>> {
  return attempt(() =>
    reading(async (transaction) => {
      const store = transaction.objectStore("actors");
      const found = await store.get(key);
      const root = found?.into === undefined ? found : await store.get(found.into);
      return root ? entryOf(transaction, root) : null;
    }),
  );
}

/** Takes two actors for one from now on, with all that was merged into either. */
export function mergeActors(fromKey: string, intoKey: string): Promise<Result<void>> {
  return attemptChange(() =>
    writing(async (transaction) => {
      const root = await link(transaction, fromKey, intoKey);
      if (root !== null) await recount(transaction, root);
    }),
  );
}

/** Files one actor and all that was merged into it under another. Returns under which, to be counted anew; null when there is nothing to do. */
async function link(transaction: WriteTransaction, fromKey: string, intoKey: string): Promise<string | null> {
  const store = transaction.objectStore("actors");
  const [from, into] = await Promise.all([rootOf(transaction, fromKey), rootOf(transaction, intoKey)]);
  if (!from || !into || from.key === into.key) return null;
  const merged = [from, ...(await store.index("into").getAll(from.key))];
  for (const { total: _total, ...record } of merged) await store.put({ ...record, into: into.key });
  return into.key;
}

/** All that the reader has merged, in the order of the keys. */
export function listMerges(): Promise<Result<ActorMerge[]>> {
  return attempt(() =>
    reading(async (transaction) => {
      const store = transaction.objectStore("actors");
      const merged = (await store.index("into").getAll()).sort((a, b) => (a.key < b.key ? -1 : 1));
      const roots = await Promise.all(merged.map(({ into }) => store.get(into ?? "")));
      return merged.flatMap((actor, index) => {
        const root = roots[index];
        return root ? [{ actor: nameOf(actor), into: nameOf(root) }] : [];
      });
    }),
  );
}

const nameOf = ({ name, kind }: ActorRecord): ActorName => ({ name, kind });

/** Merges what a backup says was merged; a name that is merged here already stays where it is. To be called when all is indexed. */
export async function restoreMerges(transaction: WriteTransaction, merges: readonly ActorMerge[]): Promise<void> {
  const store = transaction.objectStore("actors");
  const touched = new Set<string>();
  for (const { actor, into } of merges) {
    const known = await store.get(actorKeyOf(actor));
    if (known?.into !== undefined) continue;
    for (const name of [actor, into]) await store.put({ ...(await knownOr(transaction, name)), name: name.name });
    const root = await link(transaction, actorKeyOf(actor), actorKeyOf(into));
    if (root !== null) touched.add(root);
  }
  for (const root of touched) await recount(transaction, root);
}

async function knownOr(transaction: WriteTransaction, name: ActorName): Promise<ActorRecord> {
  const known = await transaction.objectStore("actors").get(actorKeyOf(name));
  return known ?? { ...newActor(name), own: 0, newest: Number.NEGATIVE_INFINITY, total: 0 };
}

/** Makes a name that was merged into another an actor of its own again. */
export function splitActor(key: string): Promise<Result<void>> {
  return attemptChange(() =>
    writing(async (transaction) => {
      const store = transaction.objectStore("actors");
      const record = await store.get(key);
      if (record?.into === undefined) return;
      const { into, ...rest } = record;
      // Deleted first: the copy keeps what is merged, and this is it no longer.
      await store.delete(key);
      if (record.own > 0) await store.put({ ...rest, total: record.own });
      await recount(transaction, key);
      await recount(transaction, into);
    }),
  );
}

async function rootOf(transaction: ReadTransaction, key: string): Promise<ActorRecord | undefined> {
  const store = transaction.objectStore("actors");
  const record = await store.get(key);
  return record?.into === undefined ? record : store.get(record.into);
}

async function pageOfAll(transaction: ReadTransaction, count: number, after: ListPlace | null): Promise<ActorPage> {
  const index = transaction.objectStore("actors").index("total");
  const found: ActorRecord[] = [];
  for await (const range of rangesFrom(transaction, after)) {
    // One more than asked for tells whether there is a next page.
    found.push(...(await index.getAll(range, count + 1 - found.length)));
    if (found.length > count) break;
  }
  const page = found.slice(0, count);
  const last = page.at(-1);
  return {
    actors: await Promise.all(page.map((record) => entryOf(transaction, record))),
    next: last && found.length > count ? [last.total ?? 0, last.key] : null,
  };
}

/**
 * What to walk through of the index, one after another: by falling number of briefs, among equals by kind and then by key. An index
 * runs one way only, so each number and kind is a walk of its own.
 */
async function* rangesFrom(transaction: ReadTransaction, after: ListPlace | null): AsyncGenerator<IDBKeyRange> {
  let briefs = after ? Number(after[0]) : await fewerThan(transaction, Number.POSITIVE_INFINITY);
  let key = after ? String(after[1]) : "";
  while (briefs > 0) {
    const from = KINDS.findIndex((kind) => key.startsWith(`${kind}:`));
    for (const kind of KINDS.slice(Math.max(0, from))) {
      yield IDBKeyRange.bound([briefs, key || `${kind}:`], [briefs, afterPrefix(`${kind}:`)], key !== "", true);
      key = "";
    }
    briefs = await fewerThan(transaction, briefs);
  }
}

/** The next smaller number of briefs that an actor is in; 0 where there is none. */
async function fewerThan(transaction: ReadTransaction, briefs: number): Promise<number> {
  const below = IDBKeyRange.upperBound([briefs], true);
  return (await transaction.objectStore("actors").index("total").openKeyCursor(below, "prev"))?.key[0] ?? 0;
}

const rankOf = ({ kind }: ActorRecord) => KINDS.indexOf(kind);

async function pageOfNamed(
  transaction: ReadTransaction,
  words: readonly string[],
  count: number,
  after: ListPlace | null,
): Promise<ActorPage> {
  const index = transaction.objectStore("actors").index("words");
  const longest = words.reduce((long, word) => (word.length > long.length ? word : long));
  const named = await index.getAll(IDBKeyRange.bound(longest, afterPrefix(longest), false, true), MOST);
  const roots = new Map<string, ActorRecord>();
  for (const record of named) {
    if (!words.every((word) => record.words.some((own) => own.startsWith(word)))) continue;
    const root = record.into === undefined ? record : await rootOf(transaction, record.key);
    if (root && (root.total ?? 0) > 0) roots.set(root.key, root);
  }
  const sorted = [...roots.values()].sort(
    (a, b) => (b.total ?? 0) - (a.total ?? 0) || rankOf(a) - rankOf(b) || (a.key < b.key ? -1 : 1),
  );
  const from = Number(after?.[0] ?? 0);
  return {
    actors: await Promise.all(sorted.slice(from, from + count).map((record) => entryOf(transaction, record))),
    next: sorted.length > from + count ? [from + count] : null,
  };
}

async function entryOf(
  transaction: ReadTransaction,
  { key, name, kind, total, newest }: ActorRecord,
): Promise<ActorEntry> {
  const merged = await transaction.objectStore("actors").index("into").getAll(key);
  return {
    key,
    name,
    kind,
    briefs: total ?? 0,
    newest: Number.isFinite(newest) ? new Date(newest).toISOString() : "",
    merged: merged.map((record) => ({ key: record.key, name: record.name })),
  };
}
