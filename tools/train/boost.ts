import type { Tree } from "../../lib/brief/trees.ts";
import { type Binned, binned } from "./bins.ts";
import { generator } from "./generator.ts";
import { settleLevels } from "./levels.ts";

export interface Example {
  readonly measures: readonly number[];
  /** How much an editor wanted it, 0 to 1. */
  readonly wanted: number;
  /** The article it is an example of, from 0, where it is only to be told from others of that one. */
  readonly among?: number;
}

export interface Boosting {
  readonly rounds: number;
  /** Share of each tree's verdict that is added. */
  readonly rate: number;
  readonly leaves: number;
  /** L2 penalty on a leaf, in examples' weight. */
  readonly penalty: number;
  /** Examples a leaf must have. */
  readonly fewest: number;
  /** Share of the features a tree may ask about: fewer make the trees differ. */
  readonly asked: number;
}

/**
 * Gradient-boosted trees (Friedman 2001) with second-order steps on the cross-entropy of soft labels, grown leaf by leaf over binned
 * measures, as in LightGBM (Ke et al. 2017). Deterministic: which features a tree may ask about comes from a seeded generator.
 *
 * @returns bias and leaves in thousandths of log-odds, rounded as they are shipped: what is trained on is what is used.
 */
export function boost(examples: readonly Example[], options: Boosting): { bias: number; trees: Tree[] } {
  const data = binned(examples.map(({ measures }) => measures));
  const mean = examples.reduce((sum, { wanted }) => sum + wanted, 0) / Math.max(1, examples.length);
  const bias = Math.round(1000 * Math.log(Math.max(1e-6, mean) / Math.max(1e-6, 1 - mean)));
  const odds = new Float64Array(examples.length).fill(bias / 1000);
  const random = generator(1);
  const trees: Tree[] = [];
  const wanted = examples.map((example) => example.wanted);
  const among = examples.flatMap((example) => example.among ?? []);
  const levels = new Float64Array(among.reduce((most, article) => Math.max(most, article + 1), 0));
  for (let round = 0; round < options.rounds; round++) {
    if (levels.length > 0) settleLevels(odds, wanted, among, levels);
    const chances = odds.map((value, at) => 1 / (1 + Math.exp(-value - (levels[among[at] ?? 0] ?? 0))));
    const slopes = chances.map((chance, at) => (wanted[at] ?? 0) - chance);
    const bends = chances.map((chance) => chance * (1 - chance));
    const asked = data.columns.map((_column, at) => at).filter(() => random() < options.asked);
    trees.push(grow(data, slopes, bends, asked, options, odds));
  }
  const level = levels.reduce((sum, each) => sum + each, 0) / Math.max(1, levels.length);
  return { bias: bias + Math.round(1000 * level), trees };
}

interface Leaf {
  readonly rows: readonly number[];
  split: Split | null;
  below: Leaf | null;
  above: Leaf | null;
}

interface Split {
  readonly column: number;
  readonly bin: number;
  readonly gain: number;
}

function grow(
  data: Binned,
  slopes: Float64Array,
  bends: Float64Array,
  asked: readonly number[],
  options: Boosting,
  odds: Float64Array,
): Tree {
  const leaf = (rows: readonly number[]): Leaf => ({
    rows,
    split: bestSplit(data, rows, slopes, bends, asked, options),
    below: null,
    above: null,
  });
  const root = leaf(Array.from(odds.keys()));
  let open = [root];
  while (open.length < options.leaves) {
    const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    const { split } = best;
    if (!split) break;
    const column = data.columns[split.column]?.bins ?? new Uint8Array();
    best.below = leaf(best.rows.filter((row) => (column[row] ?? 0) < split.bin));
    best.above = leaf(best.rows.filter((row) => (column[row] ?? 0) >= split.bin));
    open = [...open.filter((other) => other !== best), best.below, best.above];
  }
  const toTree = ({ rows, split, below, above }: Leaf): Tree => {
    if (split && below && above)
      return [split.column, data.columns[split.column]?.thresholds[split.bin - 1] ?? 0, toTree(below), toTree(above)];
    let [slope, bend] = [0, 0];
    for (const row of rows) {
      slope += slopes[row] ?? 0;
      bend += bends[row] ?? 0;
    }
    const value = Math.round((1000 * options.rate * slope) / (bend + options.penalty));
    for (const row of rows) odds[row] = (odds[row] ?? 0) + value / 1000;
    return value;
  };
  return toTree(root);
}

function bestSplit(
  data: Binned,
  rows: readonly number[],
  slopes: Float64Array,
  bends: Float64Array,
  asked: readonly number[],
  { penalty, fewest }: Boosting,
): Split | null {
  if (rows.length < 2 * fewest) return null;
  const worth = (slope: number, bend: number) => (slope * slope) / (bend + penalty);
  let best: Split | null = null;
  for (const at of asked) {
    const column = data.columns[at];
    if (!column) continue;
    const size = column.thresholds.length + 1;
    const [slope, bend, count] = [new Float64Array(size), new Float64Array(size), new Int32Array(size)];
    let [allSlope, allBend] = [0, 0];
    for (const row of rows) {
      const bin = column.bins[row] ?? 0;
      slope[bin] = (slope[bin] ?? 0) + (slopes[row] ?? 0);
      bend[bin] = (bend[bin] ?? 0) + (bends[row] ?? 0);
      count[bin] = (count[bin] ?? 0) + 1;
      allSlope += slopes[row] ?? 0;
      allBend += bends[row] ?? 0;
    }
    let [leftSlope, leftBend, left] = [0, 0, 0];
    for (let bin = 1; bin < size; bin++) {
      leftSlope += slope[bin - 1] ?? 0;
      leftBend += bend[bin - 1] ?? 0;
      left += count[bin - 1] ?? 0;
      if (left < fewest || rows.length - left < fewest) continue;
      const gain =
        worth(leftSlope, leftBend) + worth(allSlope - leftSlope, allBend - leftBend) - worth(allSlope, allBend);
      if (gain > (best?.gain ?? 1e-9)) best = { column: at, bin, gain };
    }
  }
  return best;
}
