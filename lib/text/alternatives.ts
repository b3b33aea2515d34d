/** Scripts whose words are followed by others without a space, or carry endings that belong to no table. */
const UNBOUND = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The source of a regular expression that matches any of the words whole, the longest first; white space within one matches any, and
 * words of scripts without spaces match anywhere. Null for no words.
 */
export function alternatives(words: Iterable<string>): string | null {
  const sources = [...words]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => {
      const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "\\s+");
      return UNBOUND.test(word) ? escaped : `(?<![\\p{L}\\p{M}\\p{N}])${escaped}(?![\\p{L}\\p{M}\\p{N}])`;
    });
  return sources.length > 0 ? `(?:${sources.join("|")})` : null;
}
