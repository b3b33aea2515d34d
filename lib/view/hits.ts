import { fold, queryWords } from "../text/fold.ts";

/** Offsets in UTF-16 code units, half open. */
export type Hit = readonly [start: number, end: number];

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What a reader typed, ready to be looked for in many texts. */
export const hitWords = (typed: string): readonly string[] => queryWords(typed);

/**
 * Where a text has what the reader searched: the beginnings of words that match, whatever their case and accents, and in scripts
 * without spaces any part.
 *
 * @param words from `hitWords`.
 */
export function findHits(text: string, words: readonly string[]): Hit[] {
  if (words.length === 0) return [];
  const hits: Hit[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    for (const [start, end] of hitsInRun(run, words)) hits.push([index + start, index + end]);
  }
  return hits;
}

function hitsInRun(run: string, words: readonly string[]): Hit[] {
  const folded = fold(run);
  if (!UNSPACED.test(run)) {
    const longest = words.reduce(
      (most, word) => (folded.startsWith(word) && word.length > most.length ? word : most),
      "",
    );
    return longest ? [[0, unfolded(run, longest.length)]] : [];
  }
  const hits: Hit[] = [];
  for (const word of words) {
    // Without spaces the folding leaves lengths alone, but for rare compatibility forms: then the run is marked whole.
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      hits.push(folded.length === run.length ? [at, at + word.length] : [0, run.length]);
  }
  return merged(hits);
}

/** How many code units of a text fold into at least so many. */
function unfolded(run: string, length: number): number {
  let end = 0;
  for (const character of run) {
    if (fold(run.slice(0, end)).length >= length) break;
    end += character.length;
  }
  // Marks belong to the letter before them.
  return end + (/^\p{M}+/u.exec(run.slice(end))?.[0].length ?? 0);
}

function merged(hits: readonly Hit[]): Hit[] {
  const result: Hit[] = [];
  for (const [start, end] of hits.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}
