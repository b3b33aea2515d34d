/** Words of a short text, ideographs two to a word: enough to tell a label from a paragraph. */
export function wordCount(text: string): number {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const runs = text.match(/[\p{L}\p{M}\p{N}]+(?:[’'.-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
  return runs + Math.floor(ideographs / 2);
}

/** True for a text that ends as a sentence does. */
export const endsLikeSentence = (text: string): boolean => /[.!?…。！？؟۔।][”"’'»)\]」』]*$/u.test(text);
