import { lower } from "../passages/phrases.ts";
import type { Subject, Word } from "../types.ts";

const WHOLE = /^(?:them|two|three|four|five|six|seven|eight|nine|ten|dozen)$/u;
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|dozen)$/u;
const PART = /^(?:one|another|two|three|four|five|six|some|several|many|most|both|all|few|half)$/u;

/** "One of them | said", "Another of the three | told": some of those who have just been told of; null elsewhere. English. */
export function partBefore(tokens: readonly Word[], last: number): Subject | null {
  const end = tokens[last];
  const word = lower(end);
  if (!end || !WHOLE.test(word)) return null;
  const of = NUMBER.test(word) && /^(?:the|those|these)$/u.test(lower(tokens[last - 1])) ? last - 2 : last - 1;
  const part = tokens[of - 1];
  return lower(tokens[of]) === "of" && part && PART.test(lower(part))
    ? { start: part.start, end: end.end, side: "before" }
    : null;
}
