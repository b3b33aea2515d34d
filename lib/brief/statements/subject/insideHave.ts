import { lower } from "../passages/phrases.ts";
import type { Word } from "../types.ts";

/** Words of "has, over the last two months, repeatedly" before a verb, at most. */
const LONGEST = 9;
const HAVE = /^(?:has|have|had|['’]ve)$/u;
const OPENS =
  /^(?:over|in|for|on|since|during|at|throughout|across|to|from|by|before|until|along|again|time|more|of|all)$/u;

/**
 * "Lind has | over the last two months | warned": how many tokens up to `last`, right before a participle, tell when or where, with "has" before
 * them. Zero elsewhere. English.
 */
export function insideHave(tokens: readonly Word[], last: number): number {
  const have = tokens.findLastIndex((token, at) => at < last && at > last - LONGEST && HAVE.test(lower(token)));
  const first = lower(tokens[have + 1]) === "," ? have + 2 : have + 1;
  if (have < 1 || !OPENS.test(lower(tokens[first]))) return 0;
  const isPhrase = tokens.slice(first, last).every(({ isWord, actor }) => isWord && !actor);
  // "has, in the past, said": the second comma.
  const isClosed = (lower(tokens[last]) === ",") === first > have + 1;
  return isPhrase && isClosed && !VERB.test(lower(tokens[last])) ? last - have : 0;
}

/** "has over the years accused | said": another verb. */
const VERB = /^(?:\p{Lower}{2,}(?:ed|ing)|be|been|is|was|to)$/u;
