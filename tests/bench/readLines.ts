import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { UsageError } from "../../tools/complain.ts";

/**
 * The records of a `.jsonl` or `.jsonl.gz` file. Throws a UsageError for a file without any, and for the first line that is no
 * JSON object or lacks one of the fields: the file of another benchmark, most often.
 */
export function readLines<Row extends object>(file: string, fields: readonly (keyof Row & string)[]): Row[] {
  const text = readText(file).trim();
  if (!text) throw new UsageError(`${file} is empty`);
  return text.split("\n").map((line, index) => readRow(line, fields, `${file}, line ${index + 1}`));
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  if (!file.endsWith(".gz")) return bytes.toString("utf8");
  try {
    return gunzipSync(bytes).toString("utf8");
  } catch {
    throw new UsageError(`${file} is not compressed with gzip`);
  }
}

function readRow<Row extends object>(line: string, fields: readonly (keyof Row & string)[], place: string): Row {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new UsageError(`${place}: not JSON`);
  }
  if (typeof row !== "object" || row === null) throw new UsageError(`${place}: not an object`);
  const missing = fields.find((field) => !(field in row));
  if (missing !== undefined) throw new UsageError(`${place}: "${missing}" is missing`);
  return row as Row;
}
