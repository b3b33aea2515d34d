/**
 * The measure of scrapinghub/article-extraction-benchmark: overlap of runs of four words as multisets, precision and recall per page,
 * averaged over the pages, F1 of the two averages. A character of a script without spaces is a word.
 */
const TOKEN =
  /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]|(?:(?![\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f])[\p{L}\p{M}\p{N}_])+/gu;
const RUN = 4;

function runs(text: string): Map<string, number> {
  const tokens = text.match(TOKEN) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(0, tokens.length - RUN);
  for (let start = 0; start <= last; start++) {
    const run = tokens.slice(start, start + RUN).join(" ");
    if (run) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

export interface PageScore {
  /** Null for a page on which nothing was found though there is something. */
  readonly precision: number | null;
  readonly recall: number;
}

export function scorePage(gold: string, found: string): PageScore {
  const wanted = runs(gold);
  const got = runs(found);
  let hits = 0;
  for (const [run, count] of got) hits += Math.min(count, wanted.get(run) ?? 0);
  const size = (counts: Map<string, number>) => counts.values().reduce((sum, count) => sum + count, 0);
  const [all, given] = [size(wanted), size(got)];
  return {
    precision: given > 0 ? hits / given : all > 0 ? null : 1,
    recall: all > 0 ? hits / all : 1,
  };
}

export const f1 = ({ precision, recall }: PageScore): number =>
  precision && recall ? (2 * precision * recall) / (precision + recall) : 0;

/** Precision, recall and F1 of a set of pages. */
export function scoreSet(pages: readonly PageScore[]): { precision: number; recall: number; f1: number } {
  const precisions = pages.flatMap((page) => (page.precision === null ? [] : [page.precision]));
  const precision = mean(precisions);
  const recall = mean(pages.map((page) => page.recall));
  return { precision, recall, f1: f1({ precision, recall }) };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
