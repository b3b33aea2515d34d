import type { Brief } from "../types.ts";

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
