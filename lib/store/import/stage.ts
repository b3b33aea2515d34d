import type { Refused } from "../../listTypes.ts";
import type { LongWork } from "../../longWork.ts";
import { endIfCancelled } from "../attempt.ts";
import { writing } from "../database.ts";
import { type AddressFile, readAddresses } from "./addresses.ts";
import { type Entry, readEntry } from "./readEntry.ts";
import { type Section, splitLists } from "./splitLists.ts";

/** How many entries were good and lie in the store now, and which were not. */
export interface Staged {
  readonly counts: Readonly<Record<Section, number>>;
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
const MOST_ENTRIES = 2_000_000;
/** The newest shape of the file that is known. */
const VERSION = 2;

/** Checks every brief of a file that Nutgraf exported. */
export async function stageBriefs(file: Blob, work: LongWork): Promise<Staged | Unreadable> {
  const splitter = splitLists();
  const stage = staging();
  let read = 0;
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
    for (const element of splitter.push(text)) {
      await stage.take(element.section, readEntry(element));
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
  if (frame.version > VERSION) return { unreadable: "newer" };
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
    await stage.take("later", entry);
    endIfCancelled(work.signal);
    if (stage.seen() > MOST_ENTRIES) return { unreadable: "too-large" };
  }
  work.onProgress({ done: 50, total: 100 });
  return stage.seen() === 0 ? { unreadable: "empty" } : stage.end();
}

/** Lays good entries aside in batches; between two of them the page can answer. */
function staging() {
  const refused: Refused[] = [];
  const counts: Record<Section, number> = { briefs: 0, merges: 0, later: 0 };
  let seen = 0;
  let batch: { readonly key: [Section, number]; readonly value: unknown }[] = [];
  const write = async () => {
    const entries = batch;
    batch = [];
    await writing(
      async (transaction) => {
        await Promise.all(entries.map(({ key, value }) => transaction.objectStore("staging").put(value, key)));
      },
      ["staging"],
    );
  };
  return {
    seen: () => seen,
    async take(section: Section, entry: Entry<unknown>) {
      seen++;
      if (entry.ok) batch.push({ key: [section, counts[section]++], value: { entry: seen, value: entry.value } });
      else if (refused.length < LISTED) refused.push({ entry: seen, title: entry.title, why: entry.why });
      if (batch.length >= BATCH) await write();
      else if (seen % BATCH === 0) await new Promise((resolve) => setTimeout(resolve));
    },
    async end(): Promise<Staged> {
      await write();
      const good = counts.briefs + counts.merges + counts.later;
      return { counts, refused, moreRefused: seen - good - refused.length };
    },
  };
}
