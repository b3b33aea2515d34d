import type { Result } from "../result.ts";
import { attempt } from "./attempt.ts";
import { sizeOfCopies } from "./copy/bucket.ts";
import { hasCopy } from "./copy/rows.ts";
import { reading } from "./database.ts";
import { countMatches } from "./match.ts";

/** Bytes on the disk, those of the second copy among them, and how many there may be, as the browser estimates them (null when it does not), and the number of briefs. */
export interface StorageUse {
  readonly bytes: number | null;
  readonly quota: number | null;
  readonly briefs: number;
}

export function storageUsed(): Promise<Result<StorageUse>> {
  return attempt(async () => {
    const [estimate, copies, briefs] = await Promise.all([
      navigator.storage.estimate().catch((): StorageEstimate => ({})),
      hasCopy() ? sizeOfCopies().catch(() => 0) : 0,
      reading((transaction) => countMatches(transaction, { words: [], terms: [] })),
    ]);
    return {
      bytes: estimate.usage === undefined ? null : estimate.usage + copies,
      quota: estimate.quota ?? null,
      briefs,
    };
  });
}
