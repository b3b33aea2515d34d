import { pointLine } from "../../view/pointLine.ts";
import { groupBySpeaker } from "../../view/speakers.ts";
import { statementLine } from "../../view/statementLine.ts";
import type { ExportedBrief, TextListExporter } from "../types.ts";

/**
 * A field of RFC 4180, always between quotation marks. A text that a spreadsheet would take for a formula gets an apostrophe before
 * it (OWASP, "CSV Injection"), also behind white space and in full-width forms.
 */
export function csvField(text: string): string {
  // Some programs skip what cannot be seen.
  const safe = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

const COLUMNS: readonly (readonly [string, (brief: ExportedBrief) => string])[] = [
  ["Title", ({ brief }) => brief.article.title],
  ["Address", ({ brief }) => brief.article.url],
  ["Site", ({ brief }) => brief.article.site ?? ""],
  ["Authors", ({ brief }) => brief.article.byline ?? ""],
  ["Published", ({ brief }) => brief.article.published ?? ""],
  ["Modified", ({ brief }) => brief.article.modified ?? ""],
  ["Saved", ({ savedAt }) => savedAt],
  ["Updated", ({ updatedAt }) => updatedAt ?? ""],
  ["Read", ({ read }) => (read ? "yes" : "no")],
  ["Tags", ({ tags }) => tags.join(", ")],
  ["Note", ({ note }) => note],
  ["Points", ({ brief }) => brief.points.map(pointLine).join("\n")],
  [
    "Who is in it",
    ({ brief }) => brief.actors.map(({ name, roles }) => (roles[0] ? `${name} (${roles[0].text})` : name)).join("\n"),
  ],
  [
    "Who said what",
    ({ brief }) =>
      groupBySpeaker(brief)
        .flatMap(({ name, statements }) => statements.map((statement) => `${name}: ${statementLine(statement)}`))
        .join("\n"),
  ],
];

const line = (fields: readonly string[]) => `${fields.map(csvField).join(",")}\r\n`;

export const csvList: TextListExporter = {
  name: "csv",
  label: "CSV, for spreadsheets",
  mediaType: "text/csv",
  extension: "csv",
  open: () => ({
    // Without the mark spreadsheets read the file in the encoding of the country.
    head: () => [`\ufeff${line(COLUMNS.map(([name]) => name))}`],
    batch: (briefs) => briefs.map((brief) => line(COLUMNS.map(([, read]) => read(brief)))),
    end: () => [],
  }),
};
