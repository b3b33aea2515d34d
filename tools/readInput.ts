import { readFileSync } from "node:fs";
import { UsageError } from "./complain.ts";

/** Far above any page; a larger file is a mistake and would only make the machine swap. */
const LARGEST_BYTES = 50_000_000;

/** The bytes of a file, or of standard input for "-". Throws a UsageError for what is empty, too large or not text. */
export function readInput(file: string): Buffer {
  const bytes = readFileSync(file === "-" ? 0 : file);
  const name = file === "-" ? "standard input" : file;
  if (bytes.length === 0) throw new UsageError(`${name} is empty`);
  if (bytes.length > LARGEST_BYTES) throw new UsageError(`${name} is larger than ${LARGEST_BYTES / 1e6} MB`);
  if (isBinary(bytes)) throw new UsageError(`${name} is not text: give a saved page or plain text`);
  return bytes;
}

/** A NUL byte stands in no text file but one in UTF-16, which says so in its first two bytes. */
function isBinary(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString("hex");
  return mark !== "fffe" && mark !== "feff" && bytes.subarray(0, 8_192).includes(0);
}

/** True for a saved page: by its first tag, whatever the file is called. */
export const looksLikeMarkup = (bytes: Buffer): boolean =>
  /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype|html|head|body|article|div|p|main|section|h1|meta|title)\b/i.test(
    decodeText(bytes.subarray(0, 4_096)),
  );

/** The text of a file: by its byte order mark, as UTF-8, or else as Windows-1252, which has a character for every byte. */
export function decodeText(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe") return new TextDecoder("utf-16le").decode(bytes);
  if (mark === "feff") return new TextDecoder("utf-16be").decode(bytes);
  try {
    // A piece of a file may end within a character: that is not a fault.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * A saved page as it is to be parsed: its text where it is UTF-8, whatever it says of itself and wherever, since browsers save as UTF-8 what
 * came in another encoding, and parsers look for what a page says in its first kilobyte only. Bytes of any other are left to the parser.
 */
export function markupOf(bytes: Buffer): string | Buffer {
  // Seven bits say nothing: ISO-2022-JP has no others.
  if (!bytes.some((byte) => byte > 0x7f)) return bytes;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}
