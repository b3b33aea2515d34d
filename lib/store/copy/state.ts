import type { Restoration } from "../../listTypes.ts";
import type { ReadTransaction, WriteTransaction } from "../shape.ts";

/** What the store knows of its copy: how many changes there have been, and the copy's name. */
export interface CopyState {
  readonly changes?: number;
  readonly copy?: string;
}

const CHANGES = "changes";
const COPY = "copy";
const RESTORED = "restored";

/** Keys of "meta" that are about the copy, and therefore not in it. */
export const OF_COPY: ReadonlySet<IDBValidKey> = new Set([CHANGES, COPY, RESTORED]);

export async function readState(transaction: ReadTransaction): Promise<CopyState> {
  const meta = transaction.objectStore("meta");
  const [changes, copy] = await Promise.all([meta.get(CHANGES), meta.get(COPY)]);
  return {
    ...(typeof changes === "number" ? { changes } : {}),
    ...(typeof copy === "string" ? { copy } : {}),
  };
}

export async function writeState(transaction: WriteTransaction, { changes, copy }: Required<CopyState>): Promise<void> {
  const meta = transaction.objectStore("meta");
  await Promise.all([meta.put(changes, CHANGES), meta.put(copy, COPY)]);
}

export async function readRestoration(transaction: ReadTransaction): Promise<Restoration | null> {
  const text = await transaction.objectStore("meta").get(RESTORED);
  const [, count = "", state = ""] = /^(\d+) (\w+)$/.exec(String(text ?? "")) ?? [];
  return state ? { restored: Number(count), isDone: state === "done" } : null;
}

export async function writeRestoration(transaction: WriteTransaction, restoration: Restoration | null): Promise<void> {
  const meta = transaction.objectStore("meta");
  if (restoration) await meta.put(`${restoration.restored} ${restoration.isDone ? "done" : "begun"}`, RESTORED);
  else await meta.delete(RESTORED);
}
