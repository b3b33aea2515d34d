import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Word } from "../types.ts";

/** Words of "in einer ersten Mitteilung" at most. */
const LONGEST_PAPER = 6;

/** "hieß es von | einem Sprecher", "hieß es in einer Mitteilung der | Wache": where the source begins, or null where none is told. */
export function behindIt(tokens: readonly Word[], it: number, grammar: Grammar): number | null {
  const opener = lower(tokens[it + 1]);
  if (/^(?:von|vom|aus|vonseiten|fra|från|van|uit)$/u.test(opener)) return it + 2;
  if (!grammar.genitives || !/^(?:in|im)$/u.test(opener)) return null;
  const owner = tokens.findIndex(
    (token, at) =>
      at > it + 2 &&
      at <= it + LONGEST_PAPER &&
      tokens[at - 1]?.isCapital === true &&
      (grammar.genitives?.has(lower(token)) === true || lower(token) === "von"),
  );
  const isOwned = owner > 0 && tokens.slice(it, owner).every(({ isWord }) => isWord);
  // "Erklärung | des Militärs": a noun in another case than the first is told with the paper.
  return isOwned ? (/^(?:des|eines)$/u.test(lower(tokens[owner])) ? owner - 1 : owner + 1) : null;
}
