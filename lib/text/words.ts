import { cjkWords } from "./cjkWords.ts";

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
const WORD = /[\p{Alpha}\p{M}\p{N}]+(?:(?:[’'.\-‑]|\u200c|\u200d)[\p{Alpha}\p{M}\p{N}]+)*/gu;
/** Chinese and Japanese: words without spaces between them, told by their script. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Scripts whose words have no spaces between them, and nothing that shows where they end. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Most texts have none of their characters, which a range tells sooner than scripts do. */
const MAY_BE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u19ff\u2e80-\uffff]/;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text in order: runs of letters and digits where words have spaces between them. Chinese and Japanese are cut by rules of
 * our own (`cjkWords`); Thai and its neighbours by `Intl.Segmenter` (Unicode UAX 29 with the browser's dictionaries).
 *
 * @param language BCP 47, or "und".
 */
export function words(text: string, language: string): Word[] {
  if (MAY_BE_UNSPACED.test(text)) {
    if (UNSPACED.test(text)) return segmentedWords(text, language);
    if (CJK.test(text)) return cjkWords(text, language);
  }
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
