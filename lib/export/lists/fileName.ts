import type { SavedBrief } from "../../types.ts";

/** What Windows, Obsidian or a shell would take for something else, and what cannot be seen. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]%$`'\p{C}\p{Zl}\p{Zp}]+/gu;
/** Names of devices in Windows. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;

/** A text as a part of a file name that every system takes; "Untitled" when nothing is left of it. */
export function plainName(text: string): string {
  const plain = [...text.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim()]
    .slice(0, LONGEST)
    .join("")
    .replace(/^[. ]+|[. ]+$/g, "");
  return plain && !RESERVED.test(plain) ? plain : "Untitled";
}

/** A name for a brief's file, not among those taken: "2026-03-05 Ferry to Sandholm is saved.md". */
export function fileName({ savedAt, brief }: Pick<SavedBrief, "savedAt" | "brief">, taken: Set<string>): string {
  const name = `${savedAt.slice(0, 10)} ${plainName(brief.article.title)}`;
  let free = name;
  // Some systems do not tell "Ferry" from "ferry".
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  taken.add(free.toLowerCase());
  return `${free}.md`;
}
