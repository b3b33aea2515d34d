/** Runs of the letters most pages are made of: a class without properties is compiled and matched several times as fast. */
const LATIN_RUNS = /[0-9A-Za-z\u00c0-\u024f]+(?:[’'.-][0-9A-Za-z\u00c0-\u024f]+)*/g;
const BEYOND_LATIN = /[\u0250-\u2000\u2c00-\uffff]/;

/** Words of a text, ideographs two to a word: enough to tell a label from a paragraph. */
export function wordCount(text: string): number {
  if (!BEYOND_LATIN.test(text)) return text.match(LATIN_RUNS)?.length ?? 0;
  // Here and not above: a class of properties costs something even where it is never used.
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const runs = text.match(/[\p{Alpha}\p{M}\p{N}]+(?:[’'.-][\p{Alpha}\p{M}\p{N}]+)*/gu)?.length ?? 0;
  return runs + Math.floor(ideographs / 2);
}

/** True for a text that ends as a sentence does. */
export const endsLikeSentence = (text: string): boolean => /[.!?…。！？؟۔।][”"’'»)\]」』]*$/.test(text);

/** Lower case without a change of length, so that a place in the one is the same place in the other: "İ" would become two characters. */
export const lowerCase = (text: string): string => text.replaceAll("İ", "i").toLowerCase();
