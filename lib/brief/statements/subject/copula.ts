import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Word } from "../types.ts";

const IS = /^(?:is|was|['’]s)$/u;
const KIND = /^(?:one\sof|(?:the|a)\s(?:kind|sort|type|member|leader|resident|citizen|native|veteran|survivor))$/u;
/** Words of "one of the few pilots" at most. */
const LONGEST_KIND = 5;

/**
 * "Lind is a man | who says", "She was one of the pilots | who said": whoever is what the relative clause tells of, by its token; null where
 * nobody is named or stands by a pronoun before the verb. English.
 *
 * @param first index of the first token of the words before the relative pronoun. @param last index of their last.
 */
export function boundByCopula(
  { tokens }: Passage,
  first: number,
  last: number,
  { code, personPronouns, determiners }: Grammar,
): Word | null {
  if (code !== "en") return null;
  for (let at = first - 1; at >= Math.max(1, first - LONGEST_KIND); at--) {
    if (!tokens[at]?.isWord) return null;
    if (!IS.test(lower(tokens[at]))) continue;
    const [who, what] = [tokens[at - 1], lower(tokens[at + 1])];
    // "was hit by a man who said"
    if (!determiners.has(what) && what !== "one") return null;
    // "is the kind of man who", "is one of those who", not "is a friend of the man who"
    const isOfOther =
      tokens.slice(at, last).some((token) => lower(token) === "of") && !KIND.test(`${what} ${lower(tokens[at + 2])}`);
    if (isOfOther) return null;
    const isSomebody = who?.actor?.kind === "person" || (personPronouns.has(lower(who)) && lower(who) !== "who");
    return who && isSomebody ? who : null;
  }
  return null;
}
