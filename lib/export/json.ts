import type { Exporter } from "./types.ts";

/** The whole brief, for programs. */
export const json: Exporter = {
  name: "json",
  label: "JSON",
  mediaType: "application/json",
  extension: "json",
  write: (brief) => `${JSON.stringify(brief, null, 2)}\n`,
};
