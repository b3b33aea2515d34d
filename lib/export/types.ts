import type { ActorMerge, Brief, LaterAddress, SavedBrief } from "../types.ts";

/** A format a brief can leave in. A new one is a file of its own and a line in `EXPORTERS`. */
export interface Exporter {
  readonly name: string;
  /** For the reader: "Markdown". */
  readonly label: string;
  readonly mediaType: string;
  readonly extension: string;
  /** The brief in this format. Text of the page comes out as text: it can never become markup of the format. */
  readonly write: (brief: Brief) => string;
}

/** A brief with all that is kept of it. */
export interface ExportedBrief extends SavedBrief {
  /** Oldest first. */
  readonly earlierBriefs: readonly { readonly savedAt: string; readonly brief: Brief }[];
}

/** A piece of a file: text, or bytes. */
export type Part = string | Uint8Array<ArrayBuffer>;

export interface AboutExport {
  /** ISO 8601. */
  readonly exportedAt: string;
  /** How many briefs there will be, or null when nobody has counted. */
  readonly count: number | null;
}

/** A file that is being written: its pieces, in order. */
export interface OpenExport {
  head(): Part[];
  batch(briefs: readonly ExportedBrief[]): Part[] | Promise<Part[]>;
  /** For a full backup, when all briefs are written: what else the reader keeps, first all merges, then the addresses, in batches. */
  readonly backup?: {
    merges(merges: readonly ActorMerge[]): Part[];
    later(addresses: readonly LaterAddress[]): Part[];
  };
  /** In one go, or in several where it is much. */
  end(): Part[] | AsyncIterable<Part[]>;
}

/** A file that is all there at once, piece by piece. */
export interface OpenTextExport extends OpenExport {
  batch(briefs: readonly ExportedBrief[]): string[];
  end(): string[];
  head(): string[];
  readonly backup?: {
    merges(merges: readonly ActorMerge[]): string[];
    later(addresses: readonly LaterAddress[]): string[];
  };
}

/** A format a list of briefs can leave in, piece by piece. A new one is a file of its own and a line in `LIST_EXPORTERS`. */
export interface ListExporter {
  readonly name: "json" | "markdown" | "markdown-zip" | "csv" | "html";
  /** For the reader: "Markdown, one file". */
  readonly label: string;
  readonly mediaType: string;
  readonly extension: string;
  readonly open: (about: AboutExport) => OpenExport;
}

export interface TextListExporter extends ListExporter {
  readonly open: (about: AboutExport) => OpenTextExport;
}
