import type { SavedBrief } from "../../types.ts";

/** What Windows, Obsidian or a shell would take for something else, and what cannot be seen. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]%$`'\p{C}\p{Zl}\p{Zp}]+/gu;
/** Names of devices in Windows. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Bytes of UTF-8, of the 255 that a name may have; the day, a number and the ending need some. */
const LONGEST = 200;

/** A text as a part of a file name that every system takes; "Untitled" when nothing is left of it. */
export function plainName(text: string): string {
  const plain = cut(text.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim()).replace(/^[. ]+|[. ]+$/g, "");
  return plain && !RESERVED.test(plain) ? plain : "Untitled";
}

/** As many whole characters as have room. */
function cut(text: string): string {
  let [kept, bytes] = ["", 0];
  for (const character of [...text].slice(0, 80)) {
    bytes += bytesOf(character);
    if (bytes > LONGEST) break;
    kept += character;
  }
  return kept;
}

/** Of a character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/**
 * A name for a brief's file, not among those taken: "2026-03-05 Ferry to Sandholm is saved.md".
 *
 * @param taken names that are, in small letters, each with the number that the next one like it may have.
 */
export function fileName(
  { savedAt, brief }: Pick<SavedBrief, "savedAt" | "brief">,
  taken: Map<string, number>,
): string {
  const name = `${savedAt.slice(0, 10)} ${plainName(brief.article.title)}`;
  let free = name;
  // Some systems do not tell "Ferry" from "ferry".
  let number = taken.get(name.toLowerCase()) ?? 2;
  for (; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  taken.set(name.toLowerCase(), number);
  taken.set(free.toLowerCase(), taken.get(free.toLowerCase()) ?? 2);
  return `${free}.md`;
}
