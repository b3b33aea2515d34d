import type { TextListExporter } from "../types.ts";

/**
 * Everything, for Nutgraf itself and for programs: a JSON document with one brief a line, described in docs/export-format.md. The
 * same briefs always give the same bytes: the moment of exporting is not in it.
 */
export const jsonList: TextListExporter = {
  name: "json",
  label: "JSON (complete, can be imported again)",
  mediaType: "application/json",
  extension: "json",
  open() {
    let section: "briefs" | "merges" | "later" = "briefs";
    let isFirst = true;
    const lines = (values: readonly unknown[]): string[] =>
      values.map((value) => {
        const line = `${isFirst ? "" : ","}\n${JSON.stringify(value)}`;
        isFirst = false;
        return line;
      });
    const of = (wanted: typeof section, values: readonly unknown[]): string[] => {
      const opening = section === wanted ? [] : [`\n],"${wanted}":[`];
      if (section !== wanted) isFirst = true;
      section = wanted;
      return [...opening, ...lines(values)];
    };
    return {
      head: () => ['{"format":"nutgraf-briefs","version":2,"briefs":['],
      batch: lines,
      backup: {
        merges: (merges) => of("merges", merges),
        later: (addresses) => of("later", addresses),
      },
      end: () => ["\n]}\n"],
    };
  },
};
