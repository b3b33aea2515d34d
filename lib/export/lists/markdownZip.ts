import { makeZip } from "client-zip";
import type { ExportedBrief, ListExporter, Part } from "../types.ts";
import { fileName } from "./fileName.ts";
import { frontMatter } from "./frontMatter.ts";
import { savedMarkdown } from "./markdown.ts";
import { endOfZip } from "./zipEnd.ts";

/** Of the years a zip file can name. */
const FIRST = Date.UTC(1981, 0, 1);
const LAST = Date.UTC(2098, 0, 1);

/** Pieces that are handed over at a time when the file ends with the list of all that is in it. */
const PIECES = 1_000;

interface ZipFile {
  readonly name: string;
  readonly lastModified: Date;
  readonly input: string;
}

interface PieceReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array<ArrayBuffer> }>;
}

/** A file a brief, with its data as YAML front matter: a folder of notes for Obsidian and its like. */
export const markdownZip: ListExporter = {
  name: "markdown-zip",
  label: "Markdown, a zip file of notes (Obsidian)",
  mediaType: "application/zip",
  extension: "zip",
  open() {
    const taken = new Map<string, number>();
    let entries = 0;
    const files = handOver<ZipFile>();
    const reader = (makeZip(files.all()) as unknown as { getReader(): PieceReader }).getReader();
    let reading: ReturnType<PieceReader["read"]> | null = null;
    const toFile = (brief: ExportedBrief): ZipFile => ({
      name: fileName(brief, taken),
      lastModified: new Date(Math.min(LAST, Math.max(FIRST, Date.parse(brief.savedAt)))),
      input: `${frontMatter(brief)}\n${savedMarkdown(brief)}`,
    });
    return {
      head: () => [],
      async batch(briefs) {
        const written: Part[] = [];
        entries += briefs.length;
        const empty = files.give(briefs.map(toFile)).then(() => null);
        for (;;) {
          reading ??= reader.read();
          const piece = await Promise.race([reading, empty]);
          if (!piece?.value) return written;
          reading = null;
          written.push(piece.value);
        }
      },
      async *end() {
        files.end();
        for (let written: Part[] = []; ; ) {
          const { done, value } = await (reading ?? reader.read());
          reading = null;
          if (value) written.push(...endOfZip(value, entries));
          if (done || written.length >= PIECES) {
            yield written;
            written = [];
          }
          if (done) return;
        }
      },
    };
  },
};

/** Things that are given in batches and taken one by one. */
function handOver<Value>() {
  let waiting: Value[] = [];
  let isOver = false;
  let wake = () => {};
  let onEmpty = () => {};
  return {
    /** Resolves when all of them are taken and more is asked for. */
    give(values: readonly Value[]): Promise<void> {
      waiting = [...values];
      return new Promise((resolve) => {
        onEmpty = resolve;
        wake();
      });
    },
    end() {
      isOver = true;
      wake();
    },
    async *all(): AsyncGenerator<Value, void> {
      for (;;) {
        yield* waiting;
        waiting = [];
        onEmpty();
        if (isOver) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
