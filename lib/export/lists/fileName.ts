import { strToU8 } from "fflate";
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
    bytes += strToU8(character).length;
    if (bytes > LONGEST) break;
    kept += character;
  }
  return kept;
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
