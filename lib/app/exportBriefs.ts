import { LIST_EXPORTERS } from "../export/lists.ts";
import type { ExportedBrief, ListExporter, OpenExport, Part } from "../export/types.ts";
import type { BriefSelection, ListPlace } from "../listTypes.ts";
import type { LongWork } from "../longWork.ts";
import { fail, type Result, succeed } from "../result.ts";
import { listMerges } from "../store/actors.ts";
import { earlierBriefs } from "../store/briefs.ts";
import { listLater } from "../store/later.ts";
import { EVERYTHING, eachBrief } from "../store/page.ts";
import type { SavedBrief } from "../types.ts";

/** A file that was made: what is in it, how it is to be called, and how many briefs it holds. */
export interface ExportedFile {
  readonly blob: Blob;
  readonly name: string;
  readonly count: number;
}

/** Pieces that are handed over to the browser at a time: it keeps large blobs on the disk. */
const PIECES = 2_000;

/**
 * Writes briefs into a file of one format, batch by batch, so that memory stays small and the page responsive. Where the format can hold
 * it, all briefs are a full backup: the names the reader has merged and the addresses for later are in it, too.
 *
 * @param now the moment of exporting, which the file's name tells.
 */
export async function exportBriefs(
  selection: BriefSelection,
  format: ListExporter["name"],
  work: LongWork,
  now = new Date(),
): Promise<Result<ExportedFile>> {
  const exporter = LIST_EXPORTERS.find(({ name }) => name === format);
  if (!exporter) return fail("bug", `no format ${format}`);
  let pieces: Part[] = [];
  let blob = new Blob([]);
  const write = (parts: readonly Part[]) => {
    pieces.push(...parts);
    if (pieces.length < PIECES) return;
    blob = new Blob([blob, ...pieces]);
    pieces = [];
  };
  const count = selection.by === "ids" ? selection.ids.length : null;
  const file = exporter.open({ exportedAt: now.toISOString(), count });
  write(file.head());
  const written = await eachBrief(selection, work, async (briefs) => {
    write(await file.batch(await Promise.all(briefs.map(complete))));
    await breath();
  });
  if (!written.ok) return written;
  if (file.backup && isEverything(selection)) {
    const rest = await writeRest(file.backup, work, write);
    if (!rest.ok) return rest;
  }
  const end = file.end();
  if (Array.isArray(end)) write(end);
  else
    for await (const parts of end) {
      if (work.signal.aborted) return fail("cancelled");
      write(parts);
      await breath();
    }
  return succeed({
    blob: new Blob([blob, ...pieces], { type: exporter.mediaType }),
    name: `nutgraf-briefs-${now.toISOString().slice(0, 10)}.${exporter.extension}`,
    count: written.value,
  });
}

const isEverything = (selection: BriefSelection) =>
  selection.by === "query" &&
  JSON.stringify({ ...selection.query, sort: EVERYTHING.sort }, Object.keys(EVERYTHING)) === JSON.stringify(EVERYTHING);

/** Addresses that are read at a time. */
const ADDRESSES = 500;

/** What belongs to a full backup beside the briefs. */
async function writeRest(
  backup: NonNullable<OpenExport["backup"]>,
  work: LongWork,
  write: (parts: readonly Part[]) => void,
): Promise<Result<void>> {
  const merges = await listMerges();
  if (!merges.ok) return merges;
  write(backup.merges(merges.value));
  for (let after: ListPlace | null = null; ; ) {
    const page: Awaited<ReturnType<typeof listLater>> = await listLater(ADDRESSES, after);
    if (!page.ok) return page;
    if (work.signal.aborted) return fail("cancelled");
    write(backup.later(page.value.addresses));
    after = page.value.next;
    if (!after) return succeed(undefined);
    await breath();
  }
}

async function complete(saved: SavedBrief): Promise<ExportedBrief> {
  if (saved.earlier === 0) return { ...saved, earlierBriefs: [] };
  const earlier = await earlierBriefs(saved.id);
  if (!earlier.ok) throw new Error(earlier.failure.detail ?? earlier.failure.kind);
  return { ...saved, earlier: earlier.value.length, earlierBriefs: earlier.value.toReversed() };
}

/** Lets the browser paint and answer before the next batch. */
const breath = () => new Promise((resolve) => setTimeout(resolve));
