/** Whole numbers only: the same on every machine. FNV-1a over UTF-16 code units, mixed by the finalizer of MurmurHash3. */
export const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Hash of a stretch of text, as a signed 32-bit number. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = SEED;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return mix(hash);
}

/** Two hashes as one; the order counts. */
export const join = (a: number, b: number): number => mix(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15));

function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
