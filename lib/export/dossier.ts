import type { Dossier, DossierLine, Source } from "../view/dossier.ts";
import { escapeMarkdown, linkTarget } from "./markdown.ts";

const sourceLine = ({ title, site, url, day }: Source): string => {
  const target = linkTarget(url);
  const name = escapeMarkdown(title);
  const about = [site && escapeMarkdown(site), day.slice(0, 10)].filter(Boolean).join(", ");
  return `${target ? `[${name}](${target})` : name} (${about})`;
};

const sourced = ({ line, source }: DossierLine): string => `- ${escapeMarkdown(line)} — ${sourceLine(source)}`;

const section = (heading: string, lines: readonly string[]) =>
  lines.length > 0 ? ["", `## ${heading}`, "", ...lines] : [];

/** An actor's dossier as Markdown: every deed and statement with its source. */
export function dossierMarkdown(
  name: string,
  { stories, roles, statements, deeds, suffered, companions }: Dossier,
): string {
  return [
    `# ${escapeMarkdown(name)}`,
    ...section(
      "Roles",
      roles.map(({ text, from, to }) => `- ${escapeMarkdown(text)} (${from === to ? from : `${from} to ${to}`})`),
    ),
    ...section("Did", deeds.map(sourced)),
    ...section("Done to them", suffered.map(sourced)),
    ...section("Said", statements.map(sourced)),
    ...section(
      "Stories",
      stories.map(({ source }) => `- ${sourceLine(source)}`),
    ),
    ...section(
      "With",
      companions.map((other) => `- ${escapeMarkdown(other.name)} (${other.stories})`),
    ),
    "",
  ].join("\n");
}
