/** Saved briefs are numbered; a block is a stretch of this many numbers, and an offset is a brief's place in it. */
export const BLOCK = 4096;

export const blockOf = (serial: number) => Math.floor(serial / BLOCK);
export const offsetOf = (serial: number) => serial % BLOCK;
export const serialOf = (block: number, offset: number) => block * BLOCK + offset;

/** A set of offsets of one block, a bit each. */
export type Bits = Uint8Array<ArrayBuffer>;

const BYTES = BLOCK / 8;

/**
 * What is stored for a term in a block: its offsets in ascending order, or, where they would take more room than that, a bit for
 * each offset. Never more than 512 bytes.
 */
export type Postings = Uint16Array<ArrayBuffer> | Bits;

const DENSE = BYTES / 2;

export const noBits = (): Bits => new Uint8Array(BYTES);

export const hasBit = (bits: Bits, offset: number) => ((bits[offset >> 3] ?? 0) & (1 << (offset & 7))) !== 0;

export function setBit(bits: Bits, offset: number): void {
  bits[offset >> 3] = (bits[offset >> 3] ?? 0) | (1 << (offset & 7));
}

export function clearBit(bits: Bits, offset: number): void {
  bits[offset >> 3] = (bits[offset >> 3] ?? 0) & ~(1 << (offset & 7));
}

/** Adds what is stored for a term to a set. */
export function addPostings(bits: Bits, postings: Postings): void {
  if (postings instanceof Uint16Array) for (const offset of postings) setBit(bits, offset);
  else for (let byte = 0; byte < BYTES; byte++) bits[byte] = (bits[byte] ?? 0) | (postings[byte] ?? 0);
}

/** Leaves in a set only what is in the other one, too. */
export function keepCommon(bits: Bits, other: Bits): void {
  for (let byte = 0; byte < BYTES; byte++) bits[byte] = (bits[byte] ?? 0) & (other[byte] ?? 0);
}

/** The offsets in a set, ascending. */
export function offsetsOf(bits: Bits): number[] {
  const offsets: number[] = [];
  for (let byte = 0; byte < BYTES; byte++) {
    const value = bits[byte] ?? 0;
    for (let bit = 0; value >> bit; bit++) if (value & (1 << bit)) offsets.push(byte * 8 + bit);
  }
  return offsets;
}

export const sizeOf = (postings: Postings): number =>
  postings instanceof Uint16Array ? postings.length : offsetsOf(postings).length;

/** What is to be stored after some offsets came and others went, or null when nothing is left. */
export function changePostings(
  postings: Postings | undefined,
  added: readonly number[],
  removed: readonly number[],
): Postings | null {
  const isPlain = !postings && removed.length === 0 && added.length <= DENSE;
  if (isPlain) return Uint16Array.from(added).sort();
  const bits = noBits();
  if (postings) addPostings(bits, postings);
  for (const offset of removed) clearBit(bits, offset);
  for (const offset of added) setBit(bits, offset);
  const offsets = offsetsOf(bits);
  if (offsets.length === 0) return null;
  return offsets.length > DENSE ? bits : Uint16Array.from(offsets);
}
