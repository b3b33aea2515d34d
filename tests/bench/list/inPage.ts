import { exportBriefs } from "../../../lib/app/exportBriefs.ts";
import { LIST_EXPORTERS } from "../../../lib/export/lists.ts";
import { putBrief } from "../../../lib/store/briefs.ts";
import { reading, writing } from "../../../lib/store/database.ts";
import { importFile } from "../../../lib/store/importFile.ts";
import { startIndexing } from "../../../lib/store/indexing.ts";
import { EVERYTHING, listBriefs } from "../../../lib/store/page.ts";
import { toRecord } from "../../../lib/store/record.ts";
import { takeSerial } from "../../../lib/store/serials.ts";
import { generate } from "../../store/generate.ts";

const pause = (time = 0) => new Promise((resolve) => setTimeout(resolve, time));

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}

async function timed(work: () => Promise<{ readonly ok: boolean }>): Promise<number> {
  const start = performance.now();
  const result = await work();
  if (!result.ok) throw new Error(JSON.stringify(result));
  return performance.now() - start;
}

/** Briefs that are written in one transaction. */
const FILL = 4_096;

/** Saves briefs from `first` on by the bulk path of the store, oldest first. */
export async function fill(first: number, count: number): Promise<void> {
  for (let at = 0; at < count; at += FILL) {
    const briefs = Array.from({ length: Math.min(FILL, count - at) }, (_, index) =>
      generate(first + count - 1 - at - index),
    );
    await writing(async (transaction) => {
      const indexing = startIndexing(transaction);
      const serial = await takeSerial(transaction, briefs.length);
      for (const [index, { earlierBriefs: _none, ...brief }] of briefs.entries()) {
        const put = transaction.objectStore("briefs").put(toRecord(brief, serial + index));
        await indexing.change(serial + index, null, brief);
        if (index % 100 === 99) await put;
      }
      await indexing.finish();
    });
  }
}

/** Median milliseconds of a first page of results. */
export async function search(text: string, rounds: number): Promise<{ time: number; found: number }> {
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    times.push(
      await timed(async () => {
        const page = await listBriefs({ ...EVERYTHING, text }, 30);
        if (page.ok) found = page.value.briefs.length;
        return page;
      }),
    );
    await pause();
  }
  return { time: median(times), found };
}

/** Milliseconds of looking for a text in every record, one batch after the other: what a search without an index would cost. */
export async function scan(text: string): Promise<{ time: number; found: number }> {
  const start = performance.now();
  let found = 0;
  await reading(async (transaction) => {
    let range: IDBKeyRange | null = null;
    for (;;) {
      const records = await transaction.objectStore("briefs").getAll(range, 500);
      const last = records.at(-1);
      if (!last) break;
      for (const record of records) if (JSON.stringify(record.brief).toLowerCase().includes(text)) found++;
      range = IDBKeyRange.lowerBound(last.id, true);
    }
  });
  return { time: performance.now() - start, found };
}

/** Milliseconds of the first page of the whole list, the database opened for it. */
export const firstPage = (): Promise<number> => timed(() => listBriefs(EVERYTHING, 30));

/** Median milliseconds of saving one brief. */
export async function save(rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { brief } = generate(round, 2);
    times.push(await timed(() => putBrief(brief, new Date(), crypto.randomUUID())));
    await pause();
  }
  return median(times);
}

/** Runs a piece of work with a clock ticking beside it; the longest time without a tick is how long the page did not answer. */
async function watched<Value>(work: () => Promise<Value>): Promise<{ value: Value; time: number; longest: number }> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 4);
  const start = performance.now();
  try {
    const value = await work();
    return { value, time: performance.now() - start, longest: Math.max(longest, performance.now() - last) };
  } finally {
    clearInterval(timer);
  }
}

const work = () => ({ signal: new AbortController().signal, onProgress() {} });

/** Imports the file that was chosen in a field of the page: one on the disk, as a reader's is. */
export async function importChosen(selector: string) {
  const file = document.querySelector<HTMLInputElement>(selector)?.files?.[0];
  if (!file) throw new Error(`no file in ${selector}`);
  const { value, time, longest } = await watched(() => importFile(file, file.name, "merge", work()));
  if (!value.ok) throw new Error(JSON.stringify(value.failure));
  return { time, longest, added: value.value.added, bytes: file.size };
}

export async function exportAll(format: string) {
  const exporter = LIST_EXPORTERS.find(({ name }) => name === format);
  if (!exporter) throw new Error(`no format ${format}`);
  const { value, time, longest } = await watched(() =>
    exportBriefs({ by: "query", query: EVERYTHING }, exporter.name, work()),
  );
  if (!value.ok) throw new Error(JSON.stringify(value.failure));
  return { time, longest, count: value.value.count, bytes: value.value.blob.size };
}
