import { openDB } from "idb";
import { MIGRATIONS } from "./migrations.ts";
import type {
  BriefDatabase,
  Database,
  ReadTransaction,
  StoreName,
  UpgradeTransaction,
  WriteTransaction,
} from "./shape.ts";

const NAME = "nutgraf";

/**
 * Opens the store, bringing an older one up to date. Throws what IndexedDB throws; `attempt` turns that into a failure.
 *
 * The connection closes itself when another window needs to upgrade the database, so that an update never hangs.
 */
async function openDatabase(forget: () => void): Promise<Database> {
  return openDB<BriefDatabase>(NAME, MIGRATIONS.length, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      try {
        for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(database, transaction as UpgradeTransaction);
      } catch (error) {
        // Half a migration is none: the database stays as it was.
        console.error(error);
        transaction.abort();
      }
    },
    blocking(_current, _blocked, event) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
}

/** Opening costs more than a search: a page keeps its connection as long as nobody needs it closed. */
let connection: Promise<Database> | null = null;
let opened = 0;

/** How often this window has opened the store: each time it can be another one, which the browser made in the place of one it lost. */
export const timesOpened = (): number => opened;

function connect(): Promise<Database> {
  if (connection) return connection;
  const opening = openDatabase(() => {
    if (connection === opening) connection = null;
  });
  opening.catch(() => {
    if (connection === opening) connection = null;
  });
  connection = opening;
  opened++;
  return opening;
}

/**
 * Every store of what is saved. A transaction is over all of them unless it says which few it needs: none ever sees half of what
 * another one does, and none waits for one that it has nothing to do with.
 */
export const STORES: StoreName[] = [
  "briefs",
  "postings",
  "pending",
  "blocks",
  "times",
  "actors",
  "versions",
  "removals",
  "removed",
  "later",
  "staging",
  "meta",
];

async function begin<Mode extends "readonly" | "readwrite">(mode: Mode, stores: StoreName[]) {
  const open = async () => (await connect()).transaction(stores, mode, { durability: "strict" });
  try {
    return await open();
  } catch (error) {
    // The connection was closed in the meantime: for another window's upgrade, or by the browser.
    if (!(error instanceof Error) || error.name !== "InvalidStateError") throw error;
    connection = null;
    return open();
  }
}

/** Reads in one transaction: nothing changes in between. @param stores the only ones it will ask for. */
export async function reading<Value>(
  work: (transaction: ReadTransaction) => Promise<Value>,
  stores = STORES,
): Promise<Value> {
  return work(await begin("readonly", stores));
}

/**
 * Writes in one transaction: when this returns, everything is on the disk; when it throws, nothing is. It waits for the transaction
 * itself: a request that succeeded can still be undone by an abort. The second copy learns nothing of it: what the reader saved is
 * written by `writing` of `database.ts`. @param stores the only ones it will ask for.
 */
export async function writingUncopied<Value>(
  work: (transaction: WriteTransaction) => Promise<Value>,
  stores = STORES,
): Promise<Value> {
  for (let attempts = 0; ; attempts++) {
    const transaction = await begin("readwrite", stores);
    try {
      // Both are awaited together: when the work throws, the transaction's own rejection must not go unheard.
      const [value] = await Promise.all([
        work(transaction).catch((error: unknown) => {
          abortQuietly(transaction);
          throw transaction.error ?? error;
        }),
        transaction.done,
      ]);
      return value;
    } catch (error) {
      const isUndone = await transaction.done.then(
        () => false,
        () => true,
      );
      if (transaction.error) throw transaction.error;
      // Firefox ends transactions without a reason while a disk without room is given up: nothing is written then, and a second one
      // on a connection of its own tells why, or goes through.
      if (attempts > 0 || !isUndone || !(error instanceof DOMException) || !ENDED.has(error.name)) throw error;
      (await connection)?.close();
      connection = null;
    }
  }
}

/** What a request is refused with whose transaction is over. */
const ENDED: ReadonlySet<string> = new Set(["AbortError", "InvalidStateError", "TransactionInactiveError"]);

export function abortQuietly(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has already ended by itself, which is what was wanted.
  }
}
