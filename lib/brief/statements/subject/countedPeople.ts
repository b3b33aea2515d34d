import { isQuoted, lower } from "../passages/phrases.ts";
import { shareAtEnd } from "../speakers/shares.ts";
import type { Passage, Subject } from "../types.ts";

/** "Nearly 40 percent | said", "At least 20 witnesses | said", "All | said": how many people a clause is about; null elsewhere. English. */
export function countedPeople({ text, tokens, ...passage }: Passage, last: number): Subject | null {
  const end = tokens[last]?.end ?? passage.start;
  const at = shareAtEnd(text.slice(passage.start, end));
  const start = passage.start + at;
  return at < 0 || isQuoted({ text, tokens, ...passage }, start) ? null : { start, end, side: "before" };
}

/** "three in 10 | also say", "Both | said": a number or "all" that is itself who speaks, and none of the words between. English. */
export const endsCount = ({ tokens }: Passage, last: number): boolean => {
  const before = tokens[last - 1];
  return WHOLE.test(lower(tokens[last]))
    ? !before?.isWord
    : /^\p{N}/u.test(lower(tokens[last])) && /^(?:in|of)$/u.test(lower(before)) && COUNT.test(lower(tokens[last - 2]));
};

const WHOLE = /^(?:all|both)$/u;
const COUNT = /^(?:\p{N}.*|one|two|three|four|five|six|seven|eight|nine|out)$/u;
