import type { Passage } from "../types.ts";

/** "Nothing is known of the price (Falk says it will be low[)], of the date, or of the place": where a bracket closes that opened before `from`. */
export function bracketEnd({ text, start }: Passage, from: number, end: number): number {
  const before = text.slice(start, from);
  // Not "a) the deck is wet and b) the crew is tired".
  if (before.lastIndexOf("(") <= before.lastIndexOf(")")) return end;
  let open = 0;
  for (let at = from; at < end; at++) {
    if (text[at] === "(") open++;
    else if (text[at] === ")" && --open < 0) return at;
  }
  return end;
}
