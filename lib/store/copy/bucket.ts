import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, wrap } from "idb";
import { abortQuietly } from "../connection.ts";
import { type CopiedRow, storageBuckets } from "./rows.ts";

interface CopyShape extends DBSchema {
  /** A row by the name of its store and its key there. */
  rows: { key: [string, IDBValidKey]; value: CopiedRow };
  /** "committed": the number of the last change that is here in whole. Without it the copy was never finished. */
  meta: { key: "committed"; value: number };
}

export interface OpenCopy {
  /** Of the bucket; each new copy has a higher number. */
  readonly name: string;
  readonly database: IDBPDatabase<CopyShape>;
  /** Chromium stops answering on a database whose bucket has been collected as garbage: whoever has the one holds the other. */
  readonly bucket: unknown;
}

type RowStore = IDBPObjectStore<CopyShape, ("rows" | "meta")[], "rows", "readwrite">;

const PREFIX = "copy-";
const DATABASE = "nutgraf-copy";

/** Opens a copy, or begins an empty one. Throws what IndexedDB throws. */
export async function openCopy(name: string): Promise<OpenCopy> {
  const bucket = await storageBuckets().open(name, { persisted: true });
  const request = bucket.indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("rows");
    request.result.createObjectStore("meta");
  };
  const database = (await wrap(request)) as unknown as IDBPDatabase<CopyShape>;
  return { name, database, bucket };
}

/** Bytes that all copies take. */
export async function sizeOfCopies(): Promise<number> {
  let bytes = 0;
  for (const name of await copyNames()) bytes += (await (await storageBuckets().open(name)).estimate()).usage ?? 0;
  return bytes;
}

/** Throws away a copy with its files. Other windows that have it open see by its name that there is another one. */
export async function dropCopy(name: string): Promise<void> {
  await storageBuckets().delete(name);
}

/** Names of all copies, oldest first: more than one when a browser ended while a new one was made. */
export async function copyNames(): Promise<string[]> {
  const names = (await storageBuckets().keys()).filter((name) => name.startsWith(PREFIX));
  return names.sort((a, b) => numberOf(a) - numberOf(b));
}

export const nameAfter = (name: string | undefined): string => `${PREFIX}${(name ? numberOf(name) : 0) + 1}`;

const numberOf = (name: string) => Number(name.slice(PREFIX.length)) || 0;

/** Writes in one transaction: all of it, or nothing. @param committed the number of the change that is whole with this. */
export async function writeRows(
  { database }: OpenCopy,
  committed: number | null,
  work: (rows: RowStore) => Promise<unknown>,
): Promise<void> {
  const transaction = database.transaction(["rows", "meta"], "readwrite", { durability: "strict" });
  try {
    await Promise.all([
      (async () => {
        await work(transaction.objectStore("rows"));
        if (committed !== null) await transaction.objectStore("meta").put(committed, "committed");
      })().catch((error: unknown) => {
        abortQuietly(transaction);
        throw error;
      }),
      transaction.done,
    ]);
  } catch (error) {
    // The request that fails first says that its transaction is over; why it is, only the transaction does, when it has ended.
    await transaction.done.catch(() => undefined);
    throw transaction.error ?? error;
  }
}

export async function committedOf({ database }: OpenCopy): Promise<number | undefined> {
  return database.get("meta", "committed");
}
