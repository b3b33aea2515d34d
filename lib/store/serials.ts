import type { WriteTransaction } from "./shape.ts";

/** A number for a brief that is new. Numbers are never given twice, so that nothing is ever found under another's words. */
export async function takeSerial(transaction: WriteTransaction): Promise<number> {
  const meta = transaction.objectStore("meta");
  const next = Number((await meta.get("next-serial")) ?? 0);
  await meta.put(next + 1, "next-serial");
  return next;
}
