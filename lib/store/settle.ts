import { writingUncopied } from "./connection.ts";
import { joinTerms, readWaiting, splitTerms } from "./pending.ts";
import { blockOf, changePostings, offsetOf } from "./postings.ts";

/** So many briefs are worth going into the postings together: they share half their terms. */
const WORTHWHILE = 64;
/** Postings that are written in one transaction: whoever saves or searches meanwhile waits for no more than that. */
const AT_A_TIME = 500;

let settling: Promise<void> | null = null;

/**
 * Brings the briefs that wait into the postings when there are many, without holding anybody up. It can end after any of its
 * transactions: each moves some terms, and the next saving goes on.
 *
 * @param waiting how many there are.
 */
export function settleSoon(waiting: number): void {
  if (waiting < WORTHWHILE || settling) return;
  settling = settleIndex()
    .catch(console.error)
    .finally(() => {
      settling = null;
    });
}

/** Brings every brief that waits into the postings. */
export async function settleIndex(): Promise<void> {
  while (await settleSome());
}

/** Moves the first terms, by block and in the order of the database. Returns whether there are more. */
export function settleSome(atATime = AT_A_TIME): Promise<boolean> {
  return writingUncopied(
    async (transaction) => {
      const waiting = await readWaiting(transaction);
      const block = blockOf(waiting[0]?.serial ?? 0);
      const rows = waiting
        .filter(({ serial }) => blockOf(serial) === block)
        .map(({ serial, terms }) => ({ serial, terms: splitTerms(terms) }));
      const offsets = new Map<string, number[]>();
      for (const { serial, terms } of rows)
        for (const term of terms) {
          const known = offsets.get(term);
          if (known) known.push(offsetOf(serial));
          else offsets.set(term, [offsetOf(serial)]);
        }
      const moved = new Set([...offsets.keys()].sort().slice(0, atATime));
      const postings = transaction.objectStore("postings");
      await Promise.all(
        [...moved].map(async (term) => {
          const changed = changePostings(await postings.get([block, term]), offsets.get(term) ?? [], []);
          if (changed) await postings.put(changed, [block, term]);
        }),
      );
      const pending = transaction.objectStore("pending");
      await Promise.all(
        rows.map(({ serial, terms }) => {
          const left = terms.filter((term) => !moved.has(term));
          return left.length > 0 ? pending.put(joinTerms(left), serial) : pending.delete(serial);
        }),
      );
      return offsets.size > moved.size || waiting.length > rows.length;
    },
    ["pending", "postings"],
  );
}
