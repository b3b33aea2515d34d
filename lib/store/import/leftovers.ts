import { writing } from "../database.ts";
import type { WriteTransaction } from "../shape.ts";

/** One import at a time in all windows: what is checked waits in a store that is emptied before the next one. */
export const LOCK = "nutgraf-import";

export const clearStaging = (transaction: WriteTransaction): Promise<void> =>
  transaction.objectStore("staging").clear();

/** Throws away what an import left behind whose browser ended in the middle; none that is running. */
export async function purgeLeftovers(): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await writing(clearStaging, ["staging"]);
  });
}
