/** A word of a text with its place in it. */
export interface Word {
  readonly text: string;
  /** Offsets in UTF-16 code units, half open. */
  readonly start: number;
  readonly end: number;
}

/**
 * A run of letters, marks and digits, with apostrophes, hyphens and points inside it ("isn't", "well-kept", "U.S", "3.5"), and the
 * joiners that Persian and the scripts of India write within words (U+200C, U+200D).
 */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:[’'.\-‑]|\u200c|\u200d)[\p{L}\p{M}\p{N}]+)*/gu;
/** Scripts whose words have no spaces between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text in order. Where words have no spaces between them, those of `Intl.Segmenter` (Unicode UAX 29 with the
 * browser's dictionaries); elsewhere runs of letters and digits.
 *
 * @param language BCP 47, or "und"; only the segmenter uses it.
 */
export function words(text: string, language: string): Word[] {
  if (UNSPACED.test(text)) return segmentedWords(text, language);
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function segmentedWords(text: string, language: string): Word[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "word" });
    segmenters.set(language, segmenter);
  }
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ text: segment, start: index, end: index + segment.length }));
}
