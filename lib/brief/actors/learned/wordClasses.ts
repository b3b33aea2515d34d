/** Words in classes of like meaning, found by the hash of the word in small letters. */
export interface WordClasses {
  /** First bits of the hashes, in rising order. */
  readonly keys: Uint32Array;
  /** The class of each word, counted from 0. */
  readonly fine: Uint16Array;
  /** The wider class that each class belongs to. */
  readonly coarse: Uint8Array;
}

/** Bits of a hash that are kept: one word in 140 that is in no class is taken for one that is. */
export const KEY_BITS = 23;

export const keyOf = (hash: number): number => hash >>> (32 - KEY_BITS);

/** The class of a word, or -1 for a word of none. */
export function classOf({ keys, fine }: WordClasses, hash: number): number {
  const key = keyOf(hash);
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? (fine[low] as number) : -1;
}
