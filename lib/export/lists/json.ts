import type { ListExporter } from "../types.ts";

/**
 * Everything, for Nutgraf itself and for programs: a JSON document with one brief a line, described in docs/export-format.md. The
 * same briefs always give the same bytes: the moment of exporting is not in it.
 */
export const jsonList: ListExporter = {
  name: "json",
  label: "JSON (complete, can be imported again)",
  mediaType: "application/json",
  extension: "json",
  open() {
    let isFirst = true;
    return {
      head: () => ['{"format":"nutgraf-briefs","version":1,"briefs":['],
      batch: (briefs) =>
        briefs.map((brief) => {
          const line = `${isFirst ? "" : ","}\n${JSON.stringify(brief)}`;
          isFirst = false;
          return line;
        }),
      end: () => ["\n]}\n"],
    };
  },
};
