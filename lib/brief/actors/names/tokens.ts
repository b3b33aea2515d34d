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
    String.raw`(?:\p{Upper}\.){2,}(?:\p{Upper}(?!\p{Alpha}))?|(?:St|Mr|Mrs|Ms|Dr|Prof|Sens?|Reps?|Govs?|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Cmdr|Cpl|Det|Supt|Insp|Pvt|Rev|Jr|Sr|Inc|Corp|Ltd|Co|No|Ft|Mt)\.(?=\s)|\p{Upper}\.(?=\s*\p{Upper})|${site}['’]s(?!\p{Alpha})|[\p{Alpha}\p{M}\p{N}]+(?:(?:[-&‑]|['’](?!s(?!\p{Alpha})))[\p{Alpha}\p{M}\p{N}]+)*|[^\s\p{Alpha}\p{N}]`,
    "gu",
  );
const WITH_SITES = tokens(String.raw`[\p{Alpha}\p{N}-]+${SITE}|`);
/** Looking for a site's name takes every word twice: only where there is one. */
const WITHOUT_SITES = tokens("");

const STARTS_WORD = /^[\p{Alpha}\p{N}]/u;
// "al-Assad" is a name as "Assad" is.
const STARTS_NAME = /^(?:(?:al|el|ad|ar|as|ash|an)-)?\p{Upper}/u;

/** Most words: a small letter that opens neither "al-" nor "el-". */
const isPlain = (code: number) => code > 0x61 && code <= 0x7a && code !== 0x65;
const isCapitalLetter = (code: number) => code >= 0x41 && code <= 0x5a;
const isLetter = (code: number) => isCapitalLetter(code) || (code >= 0x61 && code <= 0x7a);

/** The tokens of a text in order. */
export function tokensOf(text: string): Token[] {
  const pattern = HAS_SITE.test(text) ? WITH_SITES : WITHOUT_SITES;
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [word] = found;
    const code = word.charCodeAt(0);
    const isWord = isLetter(code) || STARTS_WORD.test(word);
    tokens.push({
      text: word,
      start: found.index,
      end: found.index + word.length,
      isWord,
      isCapital: isWord && !isPlain(code) && (isCapitalLetter(code) || STARTS_NAME.test(word)),
    });
  }
  return tokens;
}

const known = new WeakMap<Sentence, readonly Token[]>();

/** The tokens of a sentence in order. Several steps ask for them: they are looked for once. */
export function tokensIn(sentence: Sentence): readonly Token[] {
  const tokens = known.get(sentence) ?? tokensOf(sentence.text);
  known.set(sentence, tokens);
  return tokens;
}
