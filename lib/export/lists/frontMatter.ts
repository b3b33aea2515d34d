import type { ExportedBrief } from "../types.ts";

/** The data of a saved brief as YAML 1.2 between lines of dashes. */
export function frontMatter({ id, savedAt, updatedAt, brief, tags, read }: ExportedBrief): string {
  const { article, actors } = brief;
  const lines: readonly (readonly [string, string | boolean | null | readonly string[]])[] = [
    ["title", article.title],
    ["source", article.url],
    ["site", article.site],
    ["author", article.authors],
    ["published", article.published],
    ["modified", article.modified],
    ["saved", savedAt],
    ["updated", updatedAt],
    ["read", read],
    ["tags", tags.map(noteTag).filter(Boolean)],
    ["people", actors.filter(({ kind }) => kind === "person").map(({ name }) => name)],
    ["organisations", actors.filter(({ kind }) => kind === "organization").map(({ name }) => name)],
    ["places", actors.filter(({ kind }) => kind === "place").map(({ name }) => name)],
    ["nutgraf", id],
  ];
  return ["---", ...lines.map(([key, value]) => `${key}: ${yaml(value)}`), "---", ""].join("\n");
}

/** Obsidian's tags have no spaces and are more than a number. */
const noteTag = (tag: string) => {
  const plain = tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, "-").replace(/^-+|-+$/g, "");
  return /^\d*$/.test(plain) ? (plain ? `y${plain}` : "") : plain;
};

/** Every text in double quotes, in which nothing means anything but the backslash: there YAML reads JSON. */
function yaml(value: string | boolean | null | readonly string[]): string {
  if (typeof value === "string") return quoted(value);
  if (value === null || typeof value === "boolean") return String(value);
  return `[${value.map(quoted).join(", ")}]`;
}

/** JSON lets some characters stand that YAML does not count as printable. */
const quoted = (text: string) =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\p{Noncharacter_Code_Point}]/gu, (char) =>
    [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
