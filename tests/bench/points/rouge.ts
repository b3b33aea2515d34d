import { stemmer } from "stemmer";

/**
 * ROUGE-1, ROUGE-2 and ROUGE-Lsum F1 (Lin 2004), as the package rouge-score computes them: English words longer than three letters are
 * Porter-stemmed, other languages are compared in lower case, words of scripts without spaces come from `Intl.Segmenter`.
 */
export type Rouge = readonly [one: number, two: number, longest: number];

const UNSPACED = new Set(["zh", "ja", "th", "km", "lo", "my"]);

export function rougeWords(text: string, language: string): string[] {
  if (language === "en")
    return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => (word.length > 3 ? stemmer(word) : word));
  if (UNSPACED.has(language)) {
    const segments = [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)];
    return segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  }
  return (
    text
      .toLocaleLowerCase(language)
      .normalize("NFC")
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Percent, mean over the references. */
export function rouge(points: readonly string[], references: readonly (readonly string[])[], language: string): Rouge {
  const mine = points.map((point) => rougeWords(point, language));
  const scores = references.map((reference): Rouge => {
    const theirs = reference.map((line) => rougeWords(line, language));
    return [
      runsInCommon(mine.flat(), theirs.flat(), 1),
      runsInCommon(mine.flat(), theirs.flat(), 2),
      longestInCommon(mine, theirs),
    ];
  });
  const mean = (at: 0 | 1 | 2) =>
    (100 * scores.reduce((sum, score) => sum + score[at], 0)) / Math.max(1, scores.length);
  return [mean(0), mean(1), mean(2)];
}

const f1 = (hits: number, given: number, wanted: number) => {
  const precision = given > 0 ? hits / given : 0;
  const recall = wanted > 0 ? hits / wanted : 0;
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
};

function counts(list: readonly string[], length: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let start = 0; start + length <= list.length; start++) {
    const run = list.slice(start, start + length).join(" ");
    found.set(run, (found.get(run) ?? 0) + 1);
  }
  return found;
}

function runsInCommon(mine: readonly string[], theirs: readonly string[], length: number): number {
  const wanted = counts(theirs, length);
  let hits = 0;
  for (const [run, count] of counts(mine, length)) hits += Math.min(count, wanted.get(run) ?? 0);
  return f1(hits, Math.max(0, mine.length - length + 1), Math.max(0, theirs.length - length + 1));
}

/** ROUGE-Lsum: for every line of the reference the union of its longest common subsequences with ours, each word used once. */
function longestInCommon(mine: readonly (readonly string[])[], theirs: readonly (readonly string[])[]): number {
  const ourWords = counts(mine.flat(), 1);
  const theirWords = counts(theirs.flat(), 1);
  let hits = 0;
  for (const line of theirs) {
    const matched = new Set(mine.flatMap((own) => commonPlaces(line, own)));
    for (const place of matched) {
      const word = line[place] ?? "";
      const [ours, left] = [ourWords.get(word) ?? 0, theirWords.get(word) ?? 0];
      if (ours === 0 || left === 0) continue;
      hits++;
      ourWords.set(word, ours - 1);
      theirWords.set(word, left - 1);
    }
  }
  return f1(hits, mine.flat().length, theirs.flat().length);
}

/** Places of `line` on one longest common subsequence with `own`. */
function commonPlaces(line: readonly string[], own: readonly string[]): number[] {
  const width = own.length + 1;
  const lengths = new Int32Array((line.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = 1; row <= line.length; row++) {
    for (let column = 1; column <= own.length; column++) {
      lengths[row * width + column] =
        line[row - 1] === own[column - 1]
          ? at(row - 1, column - 1) + 1
          : Math.max(at(row - 1, column), at(row, column - 1));
    }
  }
  const places: number[] = [];
  let [row, column] = [line.length, own.length];
  while (row > 0 && column > 0) {
    if (line[row - 1] === own[column - 1]) {
      places.push(row - 1);
      row--;
      column--;
    } else if (at(row, column - 1) > at(row - 1, column)) column--;
    else row--;
  }
  return places;
}
