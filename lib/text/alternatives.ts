import { NOT_IN_WORD, NOT_ON_WORD } from "./apart.ts";

/** Scripts whose words are followed by others without a space, or carry endings that belong to no table. */
const UNBOUND = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The source of a regular expression that matches any of the words whole, the longest first; white space within one matches any, and
 * words of scripts without spaces match anywhere. Null for no words.
 */
export function alternatives(words: Iterable<string>): string | null {
  const sorted = [...words].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (sorted.length === 0) return null;
  const runs: { readonly isBound: boolean; readonly sources: string[] }[] = [];
  for (const word of sorted) {
    const isBound = !UNBOUND.test(word);
    if (runs.at(-1)?.isBound !== isBound) runs.push({ isBound, sources: [] });
    runs.at(-1)?.sources.push(word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "\\s+"));
  }
  const sources = runs.map(({ isBound, sources }) =>
    isBound ? `${NOT_IN_WORD}(?:${sources.join("|")})${NOT_ON_WORD}` : sources.join("|"),
  );
  return `(?:${sources.join("|")})`;
}
