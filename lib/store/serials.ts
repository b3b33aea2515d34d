import type { WriteTransaction } from "./shape.ts";

/** The first of so many new numbers for briefs. Numbers are never given twice, so that nothing is ever found under another's words. */
export async function takeSerial(transaction: WriteTransaction, count = 1): Promise<number> {
  const meta = transaction.objectStore("meta");
  const next = Number((await meta.get("next-serial")) ?? 0);
  await meta.put(next + count, "next-serial");
  return next;
}
