import type { Refused } from "../../listTypes.ts";
import type { LongWork } from "../../longWork.ts";
import { endIfCancelled } from "../attempt.ts";
import { writing } from "../database.ts";
import { type AddressFile, readAddresses } from "./addresses.ts";
import { type Entry, readEntry } from "./readEntry.ts";
import { splitBriefs } from "./splitBriefs.ts";

/** How many entries were good and lie in the store now, and which were not. */
export interface Staged {
  readonly count: number;
  readonly refused: readonly Refused[];
  readonly moreRefused: number;
}

/** Why nothing can be taken from the file, as a detail of the failure "file-unreadable". */
export interface Unreadable {
  readonly unreadable: string;
}

/** Refused entries that are listed one by one. */
const LISTED = 200;
/** Entries that are written at a time. */
const BATCH = 50;
const MOST_ENTRIES = 500_000;

/** Checks every brief of a file that Nutgraf exported. */
export async function stageBriefs(file: Blob, work: LongWork): Promise<Staged | Unreadable> {
  const splitter = splitBriefs();
  const stage = staging();
  let read = 0;
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
    for (const element of splitter.push(text)) {
      await stage.take(readEntry(element));
      endIfCancelled(work.signal);
    }
    if (stage.seen() > MOST_ENTRIES) return { unreadable: "too-large" };
    if (done) break;
    read += value.length;
    work.onProgress({ done: Math.round((read / file.size) * 50), total: 100 });
  }
  if (!splitter.isComplete()) return { unreadable: "cut-off" };
  const frame = frameOf(splitter.frame());
  if (frame === null) return { unreadable: "other" };
  if (frame.version > 1) return { unreadable: "newer" };
  return stage.end();
}

/** What stands around the briefs; null when the file is none of Nutgraf's. */
function frameOf(text: string): { readonly version: number } | null {
  try {
    const frame: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    if (typeof frame !== "object" || frame === null) return null;
    const { format, version, briefs } = frame as Record<string, unknown>;
    return format === "nutgraf-briefs" && typeof version === "number" && Array.isArray(briefs) ? { version } : null;
  } catch {
    return null;
  }
}

/** Checks every address of a file from elsewhere. */
export async function stageAddresses(file: Blob, kind: AddressFile, work: LongWork): Promise<Staged | Unreadable> {
  const text = await file.text();
  const stage = staging();
  for (const entry of readAddresses(kind, text, new Date().toISOString())) {
    await stage.take(entry);
    endIfCancelled(work.signal);
    if (stage.seen() > MOST_ENTRIES) return { unreadable: "too-large" };
  }
  work.onProgress({ done: 50, total: 100 });
  return stage.seen() === 0 ? { unreadable: "empty" } : stage.end();
}

/** Lays good entries aside in batches; between two of them the page can answer. */
function staging() {
  const refused: Refused[] = [];
  let seen = 0;
  let count = 0;
  let batch: unknown[] = [];
  const write = async () => {
    const entries = batch;
    batch = [];
    await writing(async (transaction) => {
      await Promise.all(
        entries.map((entry, index) => transaction.objectStore("staging").put(entry, ["import", count + index])),
      );
    });
    count += entries.length;
  };
  return {
    seen: () => seen,
    async take(entry: Entry<unknown>) {
      seen++;
      if (entry.ok) batch.push({ entry: seen, value: entry.value });
      else refused.push({ entry: seen, title: entry.title, why: entry.why });
      if (batch.length >= BATCH) await write();
      else if (seen % BATCH === 0) await new Promise((resolve) => setTimeout(resolve));
    },
    async end(): Promise<Staged> {
      await write();
      return { count, refused: refused.slice(0, LISTED), moreRefused: Math.max(0, refused.length - LISTED) };
    },
  };
}
