import { fail, type Result, succeed } from "../result.ts";
import { announceChange } from "./changes.ts";

/**
 * What browsers say of a disk without room. With unlimited storage there is no quota to exceed: Chromium then tells of the disk in the
 * words of its file system, or that it could not write down where a second copy is to lie.
 */
const FULL = /NO_SPACE|no space left|disk (?:is )?full|full disk|creating a bucket/i;

/** Faults without a reason: what the browser's own files answer that it gave up when there was no room for them. */
const UNEXPLAINED: ReadonlySet<string> = new Set(["UnknownError", "AbortError", "InvalidStateError"]);

/** Milliseconds after a full disk within which a fault without a reason is put down to it. */
const AFTERMATH = 60_000;
let lastFull = Number.NEGATIVE_INFINITY;

function isFull(name: string, detail: string): boolean {
  const isSaid = name === "QuotaExceededError" || FULL.test(detail);
  if (isSaid) lastFull = performance.now();
  return isSaid || (UNEXPLAINED.has(name) && performance.now() - lastFull < AFTERMATH);
}

/** The result of a piece of work on the store, its faults in words the reader can be given. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return succeed(await work());
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    const detail = `${name}: ${error instanceof Error ? error.message : String(error)}`;
    if (isFull(name, detail)) return fail("storage-full");
    if (name === "Cancelled") return fail("cancelled");
    // The database has been through migrations that this Nutgraf does not know.
    if (name === "VersionError") return fail("storage-newer", detail);
    return fail("storage-failed", detail);
  }
}

/** As `attempt`, for work that changes what is saved: other windows are told when it is done. */
export async function attemptChange<Value>(work: () => Promise<Value>): Promise<Result<Value>> {
  const result = await attempt(work);
  if (result.ok) announceChange();
  return result;
}

/** Ends a long piece of work that the reader has cancelled. */
export function endIfCancelled(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  const error = new Error("cancelled by the reader");
  error.name = "Cancelled";
  throw error;
}
