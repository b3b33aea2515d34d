import type { Sentence } from "../../../types.ts";

/** A word or mark of a sentence; offsets count in the sentence. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

/** How the name of a site ends: "fjordnews.com" is one word. */
const SITE = String.raw`\.(?:com|org|net|info|gov|edu|co\.uk|com\.au|de|at|ch|fr|nl|it|es|pt|pl|se|dk|ru|eu|tv|io)\b`;
const HAS_SITE = new RegExp(SITE);

/** "U.S.", "St.", "J." keep their full stop; "Xi's" is two tokens; "Jean-Luc", "O'Neill", "AT&T" are one. */
const tokens = (site: string) =>
  new RegExp(
    String.raw`(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?|(?:St|Mr|Mrs|Ms|Dr|Prof|Sens?|Reps?|Govs?|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Rev|Jr|Sr|Inc|Corp|Ltd|Co|No|Ft|Mt)\.(?=\s)|\p{Lu}\.(?=\s*\p{Lu})|${site}['’]s(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:(?:[-&‑]|['’](?!s(?!\p{L})))[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]`,
    "gu",
  );
const WITH_SITES = tokens(String.raw`[\p{L}\p{N}-]+${SITE}|`);
/** Looking for a site's name takes every word twice: only where there is one. */
const WITHOUT_SITES = tokens("");

const STARTS_WORD = /^[\p{L}\p{N}]/u;
// "al-Assad" is a name as "Assad" is.
const STARTS_NAME = /^(?:(?:al|el|ad|ar|as|ash|an)-)?\p{Lu}/u;

/** Most words: a small letter that opens neither "al-" nor "el-". */
const isPlain = (code: number) => code > 0x61 && code <= 0x7a && code !== 0x65;

/** The tokens of a text in order. */
export function tokensOf(text: string): Token[] {
  const pattern = HAS_SITE.test(text) ? WITH_SITES : WITHOUT_SITES;
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => {
    const plain = isPlain(word.charCodeAt(0));
    const isWord = plain || STARTS_WORD.test(word);
    return {
      text: word,
      start: index,
      end: index + word.length,
      isWord,
      isCapital: !plain && isWord && STARTS_NAME.test(word),
    };
  });
}

const known = new WeakMap<Sentence, readonly Token[]>();

/** The tokens of a sentence in order. Several steps ask for them: they are looked for once. */
export function tokensIn(sentence: Sentence): readonly Token[] {
  const tokens = known.get(sentence) ?? tokensOf(sentence.text);
  known.set(sentence, tokens);
  return tokens;
}
