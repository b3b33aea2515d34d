/** Values of every measure as the number of thresholds they reach: enough to find splits, and small. */
export interface Binned {
  readonly columns: readonly { readonly thresholds: readonly number[]; readonly bins: Uint8Array }[];
}

/** Thresholds of a measure: more find nothing in a few thousand sentences. */
const MOST = 40;

/** Bins by quantiles of the values that occur; the thresholds have three decimals, as they are shipped. */
export function binned(rows: readonly (readonly number[])[]): Binned {
  const size = rows[0]?.length ?? 0;
  return {
    columns: Array.from({ length: size }, (_, at) => {
      const values = rows.map((row) => row[at] ?? 0);
      const thresholds = thresholdsOf(values);
      return { thresholds, bins: Uint8Array.from(values, (value) => binOf(value, thresholds)) };
    }),
  };
}

function thresholdsOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const edges =
    distinct.length <= MOST
      ? distinct.slice(1).map((value, index) => (value + (distinct[index] ?? 0)) / 2)
      : Array.from({ length: MOST }, (_, part) => sorted[Math.floor(((part + 1) * sorted.length) / (MOST + 1))] ?? 0);
  return [...new Set(edges.map((edge) => Number(edge.toFixed(3))))];
}

function binOf(value: number, thresholds: readonly number[]): number {
  let bin = 0;
  while (bin < thresholds.length && value >= (thresholds[bin] ?? 0)) bin++;
  return bin;
}
