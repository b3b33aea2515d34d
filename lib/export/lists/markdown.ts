import { escapeMarkdown, markdown } from "../markdown.ts";
import type { ExportedBrief, TextListExporter } from "../types.ts";

/** A saved brief as Markdown, with the reader's own tags and note. */
export function savedMarkdown({ brief, tags, note }: ExportedBrief): string {
  const own = [
    ...(tags.length ? [`Tags: ${tags.map(escapeMarkdown).join(", ")}`] : []),
    // A note has lines of its own; each stays one.
    ...(note.trim()
      ? [
          "## Note",
          note
            .trim()
            .split(/\r\n?|\n/)
            .map(escapeMarkdown)
            .join("\\\n"),
        ]
      : []),
  ];
  return [markdown.write(brief), ...own.map((part) => `${part}\n`)].join("\n");
}

export const markdownList: TextListExporter = {
  name: "markdown",
  label: "Markdown, one file",
  mediaType: "text/markdown",
  extension: "md",
  open: () => ({
    head: () => [],
    batch: (briefs) => briefs.map((brief) => `${savedMarkdown(brief)}\n---\n\n`),
    end: () => [],
  }),
};
