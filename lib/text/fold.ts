/** Points and marks that readers leave out when they search: accents, Hebrew points and cantillation, Arabic harakat and tatweel. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** Letters that Unicode does not take apart, but readers type as others. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ς: "σ",
};
const FOLDED = /[ßæœøłđðþıς]/g;

/**
 * A text as it is compared: lower case, without accents and points, compatibility forms made plain. "İstanbul’da Ménard" becomes
 * "istanbul’da menard". Kana and Hangul stay whole: what was taken apart and is no mark is put together again.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .toLowerCase()
    .replace(MARKS, "")
    .replace(FOLDED, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFC");
}

/** A run of letters, marks and digits of a folded text. */
const RUN = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts whose words have no spaces between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]\p{M}*/gu;

const UNSPACED_RUN = new RegExp(`(?:${UNSPACED.source})+`, "gu");

/** A longer run is no word anybody types. */
const LONGEST = 40;

/**
 * The pieces a text is found by. Where words have spaces between them: the words. Elsewhere overlapping pairs of characters and the
 * last character, so that any part of such a text is found: "東京都" is 東京, 京都, 都.
 */
export function indexWords(text: string): string[] {
  return pieces(text, true);
}

/** The pieces of what a reader typed, each to be found as the beginning of an indexed piece. */
export function queryWords(text: string): string[] {
  return [...new Set(pieces(text, false))];
}

/**
 * Words of three characters and more of scripts without spaces, as they are compared: their pairs can stand in a text apart from each
 * other, so that whoever finds the pairs has to look for the whole.
 */
export function queryPhrases(text: string): string[] {
  const phrases = new Set<string>();
  for (const [run] of fold(text).matchAll(RUN))
    for (const [phrase] of run.matchAll(UNSPACED_RUN))
      if ([...phrase.matchAll(UNSPACED)].length > 2) phrases.add(phrase);
  return [...phrases];
}

function pieces(text: string, withLast: boolean): string[] {
  const found: string[] = [];
  for (const [run] of fold(text).matchAll(RUN)) {
    let at = 0;
    let unspaced: string[] = [];
    const end = () => {
      if (unspaced.length > 0) found.push(...pairs(unspaced, withLast));
      unspaced = [];
    };
    for (const match of run.matchAll(UNSPACED)) {
      if (match.index > at) {
        end();
        found.push(run.slice(at, match.index).slice(0, LONGEST));
      }
      unspaced.push(match[0]);
      at = match.index + match[0].length;
    }
    end();
    if (at < run.length) found.push(run.slice(at).slice(0, LONGEST));
  }
  return found;
}

function pairs(characters: readonly string[], withLast: boolean): string[] {
  const found = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return withLast || characters.length === 1 ? [...found, ...characters.slice(-1)] : found;
}
