import type { Result } from "../result.ts";
import { attempt } from "./attempt.ts";
import { reading, writing } from "./database.ts";
import { momentOf } from "./moment.ts";
import type { WriteTransaction } from "./shape.ts";

const SAVINGS = "savings-since-backup";
const LAST = "last-backup";

/** When everything was last exported: ISO 8601, UTC, or null. */
export function lastBackup(): Promise<Result<string | null>> {
  return attempt(async () => {
    const at = await reading((transaction) => transaction.objectStore("meta").get(LAST), ["meta"]);
    return typeof at === "string" ? at : null;
  });
}

/** Notes that everything has been exported at this moment. */
export function noteBackup(now: Date): Promise<Result<void>> {
  return attempt(() =>
    writing(
      async (transaction) => {
        await transaction.objectStore("meta").put(momentOf(now), LAST);
        await transaction.objectStore("meta").put(0, SAVINGS);
      },
      ["meta"],
    ),
  );
}

/** How often something was saved since everything was last exported. */
export function changedSinceBackup(): Promise<Result<number>> {
  return attempt(async () =>
    Number((await reading((transaction) => transaction.objectStore("meta").get(SAVINGS), ["meta"])) ?? 0),
  );
}

export async function noteSaving(transaction: WriteTransaction, count = 1): Promise<void> {
  const meta = transaction.objectStore("meta");
  await meta.put(Number((await meta.get(SAVINGS)) ?? 0) + count, SAVINGS);
}
