import type { Actor, Brief } from "../types.ts";
import { orderedPoints } from "../view/arrangePoints.ts";
import { extentNotes } from "../view/extent.ts";
import { figureFacts } from "../view/facts.ts";
import { headLine } from "../view/headLine.ts";
import { pointLine } from "../view/pointLine.ts";
import { groupBySpeaker, namedFirst, sourceNote } from "../view/speakers.ts";
import { statementLine } from "../view/statementLine.ts";
import type { Exporter } from "./types.ts";

/** CommonMark 0.31: every ASCII punctuation character may be escaped with a backslash; these are the ones that can mean something inline. */
const INLINE = /[\\`*_[\]<>&~|]/g;
/** What notes (Obsidian) read beyond that: $math$, %%comments%%, ==highlights==, #tags and ^marks; and what closes a heading. */
const NOTES = /[$^]|%(?=%)|(?<=%)%|=(?==)|(?<==)=|#(?=[\p{L}\p{N}_/-]|#*$)/gu;
/** Characters that mean something only at the start of a line: "# ", "- ", "+ ", "1. ", "> ". */
const LINE_START = /^([#+\-=>]|\d+(?=[.)]))/;

/** Text of the page as Markdown text: on one line, and nothing in it is markup. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(INLINE, "\\$&")
    .replace(NOTES, "\\$&")
    .replace(LINE_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** An address between angle brackets may hold anything but brackets, backslashes and white space. Only web addresses become links. */
export const linkTarget = (url: string): string | null =>
  /^https?:\/\//.test(url) ? `<${url.replace(/[<>\\\s]/g, (char) => encodeURIComponent(char))}>` : null;

const section = (heading: string, lines: readonly string[]) =>
  lines.length ? ["", `## ${heading}`, "", ...lines] : [];

const actorLine = ({ name, roles, mentions }: Actor) => {
  const role = roles[0] ? `, ${escapeMarkdown(roles[0].text)}` : "";
  return `- **${escapeMarkdown(name)}**${role} (${mentions.length})`;
};

export const markdown: Exporter = {
  name: "markdown",
  label: "Markdown",
  mediaType: "text/markdown",
  extension: "md",
  write(brief: Brief): string {
    const { article, points, actors, coverage, figures = [], dates = [] } = brief;
    const title = escapeMarkdown(article.title || "Untitled");
    const target = linkTarget(article.url);
    const head = escapeMarkdown(headLine(article));
    const speakers = namedFirst(groupBySpeaker(brief)).flatMap((speaker) => {
      const note = escapeMarkdown(sourceNote(speaker));
      const lines = speaker.statements.map((statement) => `  - ${escapeMarkdown(statementLine(statement))}`);
      return [`- **${escapeMarkdown(speaker.name)}**${note && ` ${note}`}`, ...lines];
    });
    return [
      `# ${target ? `[${title}](${target})` : title}`,
      ...(head ? ["", head] : []),
      ...extentNotes(article).flatMap((note) => ["", `*${note}*`]),
      ...section(
        "Key points",
        orderedPoints(points).map((point) => `- ${escapeMarkdown(pointLine(point))}`),
      ),
      ...section("Who is in it", actors.map(actorLine)),
      ...section("Who said what", speakers),
      ...section(
        "Figures",
        figureFacts(figures).map(
          ({ quotes, sentence }) =>
            `- **${quotes.map(({ text }) => escapeMarkdown(text)).join(", ")}**: ${escapeMarkdown(sentence.text)}`,
        ),
      ),
      ...section(
        "Dates",
        dates.map(({ date, sentence }) => `- **${date}**: ${escapeMarkdown(sentence.text)}`),
      ),
      "",
      `*Word for word from ${coverage.covered} of ${coverage.paragraphs} paragraphs.*`,
      "",
    ].join("\n");
  },
};
