import type { LaterAddress, ListPlace } from "../listTypes.ts";
import type { Result } from "../result.ts";
import { attempt, attemptChange } from "./attempt.ts";
import { reading, writing } from "./database.ts";

/** Addresses that wait to be briefed, the last added first. @param after the `next` of the page before. */
export function listLater(
  count: number,
  after: ListPlace | null = null,
): Promise<Result<{ addresses: LaterAddress[]; next: ListPlace | null }>> {
  return attempt(() =>
    reading(
      async (transaction) => {
        const addresses: LaterAddress[] = [];
        const range = after && IDBKeyRange.upperBound([...after], true);
        let cursor = await transaction.objectStore("later").index("added").openCursor(range, "prev");
        for (; cursor && addresses.length < count; cursor = await cursor.continue()) addresses.push(cursor.value);
        const last = addresses.at(-1);
        return { addresses, next: cursor && last ? [last.addedAt, last.url] : null };
      },
      ["later"],
    ),
  );
}

/** Takes an address off; briefing it does that by itself. */
export function removeLater(url: string): Promise<Result<void>> {
  return attemptChange(() => writing((transaction) => transaction.objectStore("later").delete(url), ["later"]));
}
