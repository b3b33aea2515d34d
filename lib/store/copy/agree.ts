import { announceChange } from "../changes.ts";
import { reading, timesOpened, writingUncopied } from "../connection.ts";
import { committedOf, copyNames, dropCopy, nameAfter, type OpenCopy, openCopy } from "./bucket.ts";
import { copyEverything } from "./copyChanges.ts";
import { restore } from "./restore.ts";
import { hasCopy } from "./rows.ts";
import { type CopyState, readState, writeState } from "./state.ts";

/** Held by whoever writes what the reader saved, so that store and copy go through the same changes. */
export const LOCK = "nutgraf-write";

let current: OpenCopy | null = null;

/**
 * The copy, of the same moment as the store: made anew where there is none or it lags behind, and put back into the store where the
 * store lost what the copy has. To be called with the lock. Throws what IndexedDB throws.
 *
 * @param how "as before": trusts what this window has seen; the caller looks whether that still holds.
 */
export async function agree(how: "as before" | "look closely"): Promise<OpenCopy> {
  if (current && how === "as before") return current;
  current?.database.close();
  current = null;
  const state = await reading(readState, ["meta"]);
  const { copies, unreadable } = await openAll();
  const best = copies.at(-1);
  for (const { copy } of copies.slice(0, -1)) copy.database.close();
  if (best && (state.changes === undefined || best.committed > state.changes)) {
    await restore(best.copy, best.committed, state.changes !== undefined);
    announceChange();
    current = best.copy;
  } else if (best && best.committed === state.changes) {
    if (state.copy !== best.copy.name) await note({ changes: best.committed, copy: best.copy.name });
    current = best.copy;
  } else {
    if (unreadable && state.changes === undefined && (await isEmpty())) throw unreadable;
    best?.copy.database.close();
    current = await renew(state);
  }
  await dropOthers(current.name);
  return current;
}

const note = (state: Required<CopyState>) => writingUncopied((transaction) => writeState(transaction, state), ["meta"]);

const isEmpty = () =>
  reading(
    async (transaction) => (await transaction.objectStore("briefs").getKey(IDBKeyRange.lowerBound(""))) === undefined,
    ["briefs"],
  );

/** Every finished copy, the one with the latest change last; and why one could not be opened. */
async function openAll() {
  const copies: { readonly copy: OpenCopy; readonly committed: number }[] = [];
  let unreadable: unknown = null;
  for (const name of await copyNames()) {
    try {
      const copy = await openCopy(name);
      const committed = await committedOf(copy);
      if (committed === undefined) copy.database.close();
      else copies.push({ copy, committed });
    } catch (error) {
      unreadable = error;
    }
  }
  copies.sort((a, b) => a.committed - b.committed);
  return { copies, unreadable };
}

/**
 * Makes a new copy in files of its own. One that lags behind is never written on: its log may end in the middle of a record, and what
 * comes after that would damage it.
 */
async function renew({ changes = 1 }: CopyState): Promise<OpenCopy> {
  const name = nameAfter((await copyNames()).at(-1));
  const copy = await openCopy(name);
  try {
    await copyEverything(copy, changes);
    await note({ changes, copy: name });
    return copy;
  } catch (error) {
    copy.database.close();
    // On a full disk half a copy is only in the way.
    await dropCopy(name).catch(() => undefined);
    throw error;
  }
}

async function dropOthers(kept: string): Promise<void> {
  for (const name of await copyNames()) if (name !== kept) await dropCopy(name).catch(() => undefined);
}

let looked: Promise<void> = Promise.resolve();
/** The connection through which this window has looked. */
let lookedAt = -1;

/** Milliseconds until what could not be put back is tried again: a browser looks only now and then whether there is room on the disk. */
const PAUSE = 2_000;

/**
 * Looks, without holding anybody up, whether the browser has lost the store: then it is put back. Once for each connection to it, and
 * again when it did not succeed.
 */
export function lookAfterCopy(): void {
  if (!hasCopy() || lookedAt === timesOpened()) return;
  lookedAt = timesOpened();
  looked = restoreIfLost().catch((error: unknown) => {
    console.error(error);
    setTimeout(() => {
      lookedAt = -1;
    }, PAUSE);
  });
}

/** As `lookAfterCopy`; resolves when the store is whole. */
export async function whole(): Promise<void> {
  const at = await reading(async () => timesOpened(), ["meta"]);
  lookAfterCopy();
  await looked;
  if (timesOpened() !== at) await whole();
}

async function restoreIfLost(): Promise<void> {
  const { changes } = await reading(readState, ["meta"]);
  lookedAt = timesOpened();
  if (changes !== undefined || (await copyNames()).length === 0) return;
  await navigator.locks.request(LOCK, () => agree("look closely"));
}
