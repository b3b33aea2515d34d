import { strToU8, Zip, ZipDeflate } from "fflate";
import type { ExportedBrief, ListExporter, Part } from "../types.ts";
import { fileName } from "./fileName.ts";
import { frontMatter } from "./frontMatter.ts";
import { savedMarkdown } from "./markdown.ts";

/** Of the years a zip file can name. */
const FIRST = Date.UTC(1981, 0, 1);
const LAST = Date.UTC(2098, 0, 1);

/** A file a brief, with its data as YAML front matter: a folder of notes for Obsidian and its like. */
export const markdownZip: ListExporter = {
  name: "markdown-zip",
  label: "Markdown, a zip file of notes (Obsidian)",
  mediaType: "application/zip",
  extension: "zip",
  open() {
    let written: Part[] = [];
    let failure: Error | null = null;
    const taken = new Set<string>();
    const zip = new Zip((error, bytes) => {
      if (error) failure = error;
      else written.push(bytes as Uint8Array<ArrayBuffer>);
    });
    const take = () => {
      if (failure) throw failure;
      const parts = written;
      written = [];
      return parts;
    };
    const add = (brief: ExportedBrief) => {
      const file = new ZipDeflate(fileName(brief, taken), { level: 6 });
      file.mtime = Math.min(LAST, Math.max(FIRST, Date.parse(brief.savedAt)));
      zip.add(file);
      file.push(strToU8(`${frontMatter(brief)}\n${savedMarkdown(brief)}`), true);
    };
    return {
      head: () => [],
      batch(briefs) {
        for (const brief of briefs) add(brief);
        return take();
      },
      end() {
        zip.end();
        return take();
      },
    };
  },
};
