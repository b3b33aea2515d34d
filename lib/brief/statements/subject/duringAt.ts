import type { Word } from "../types.ts";

/** Words of "during a visit to the port" before a verb, at most. */
const LONGEST = 7;

/** "A report from the port | during the weekend | said": index of the "during" of a phrase that ends at `last`, or -1. English. */
export function duringAt(tokens: readonly Word[], last: number): number {
  const at = tokens.findLastIndex(({ lower }, index) => index < last && index > last - LONGEST && lower === "during");
  return at > 0 && tokens.slice(at, last).every(({ isWord }) => isWord) ? at : -1;
}
