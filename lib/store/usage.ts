import type { Result } from "../result.ts";
import { attempt } from "./attempt.ts";
import { reading } from "./database.ts";
import { countMatches } from "./match.ts";

/** Bytes on the disk and how many there may be, as the browser estimates them (null when it does not), and the number of briefs. */
export interface StorageUse {
  readonly bytes: number | null;
  readonly quota: number | null;
  readonly briefs: number;
}

export function storageUsed(): Promise<Result<StorageUse>> {
  return attempt(async () => {
    const [estimate, briefs] = await Promise.all([
      navigator.storage.estimate().catch((): StorageEstimate => ({})),
      reading((transaction) => countMatches(transaction, { words: [], terms: [] })),
    ]);
    return { bytes: estimate.usage ?? null, quota: estimate.quota ?? null, briefs };
  });
}
