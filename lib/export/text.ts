import { orderedPoints } from "../view/arrangePoints.ts";
import { extentNotes } from "../view/extent.ts";
import { figureFacts } from "../view/facts.ts";
import { headLine } from "../view/headLine.ts";
import { pointLine } from "../view/pointLine.ts";
import { groupBySpeaker, namedFirst, sourceNote } from "../view/speakers.ts";
import { statementLine } from "../view/statementLine.ts";
import type { Exporter } from "./types.ts";

const section = (heading: string, lines: readonly string[]) => (lines.length ? ["", heading, ...lines] : []);

/** Plain text, for terminals and mail. */
export const text: Exporter = {
  name: "text",
  label: "Plain text",
  mediaType: "text/plain",
  extension: "txt",
  write(brief) {
    const { article, points, actors, coverage, figures = [], dates = [] } = brief;
    const speakers = namedFirst(groupBySpeaker(brief)).flatMap((speaker) => [
      `  ${speaker.name} ${sourceNote(speaker)}`.trimEnd(),
      ...speaker.statements.map((statement) => `    - ${statementLine(statement)}`),
    ]);
    return [
      article.title || "Untitled",
      ...[headLine(article), article.url].filter(Boolean),
      ...extentNotes(article),
      ...section(
        "KEY POINTS",
        orderedPoints(points).map((point) => `  - ${pointLine(point)}`),
      ),
      ...section(
        "WHO IS IN IT",
        actors.map(
          ({ name, roles, mentions }) => `  - ${name}${roles[0] ? `, ${roles[0].text}` : ""} (${mentions.length})`,
        ),
      ),
      ...section("WHO SAID WHAT", speakers),
      ...section(
        "FIGURES",
        figureFacts(figures).map(
          ({ quotes, sentence }) => `  - ${quotes.map((quote) => quote.text).join(", ")}: ${sentence.text}`,
        ),
      ),
      ...section(
        "DATES",
        dates.map(({ date, sentence }) => `  - ${date}: ${sentence.text}`),
      ),
      "",
      `Word for word from ${coverage.covered} of ${coverage.paragraphs} paragraphs.`,
      "",
    ].join("\n");
  },
};
