import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The records of a `.jsonl` or `.jsonl.gz` file. Throws an Error with one clear line when there are none. */
export function readLines<Row>(file: string): Row[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trim();
  if (!text) throw new Error(`${file} is empty`);
  return text.split("\n").map((line, index) => {
    try {
      return JSON.parse(line) as Row;
    } catch {
      throw new Error(`${file}, line ${index + 1}: not JSON`);
    }
  });
}
