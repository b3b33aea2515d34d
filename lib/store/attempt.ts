import { fail, type Result, succeed } from "../result.ts";
import { announceChange } from "./changes.ts";

/** The result of a piece of work on the store, its faults in words the reader can be given. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return succeed(await work());
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    const detail = `${name}: ${error instanceof Error ? error.message : String(error)}`;
    // With unlimited storage there is no quota to exceed: Chromium then tells of the disk in the words of its file system.
    if (name === "QuotaExceededError" || /NO_SPACE|no space left|disk (?:is )?full|full disk/i.test(detail))
      return fail("storage-full");
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
