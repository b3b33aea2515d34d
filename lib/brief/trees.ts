/**
 * A leaf, in thousandths of log-odds, or a question: is the measure (by its place among the model's) below the threshold? Then the
 * first branch, else the second.
 */
export type Tree = number | readonly [measure: number, threshold: number, below: Tree, above: Tree];

/** What boosted trees learned of sentences. Leaves are whole numbers, so that their sum is the same on every machine. */
export interface TreeModel {
  /** Log-odds of the data, in thousandths. */
  readonly bias: number;
  /** Names of the features, in the order the trees count them. */
  readonly measures: readonly string[];
  readonly trees: readonly Tree[];
}

/** The nodes of all trees of a model in a row. At a leaf `measure` is -1, and `threshold` its log-odds; the second branch stands at `above`. */
interface Forest {
  readonly roots: Int32Array;
  readonly measure: Int32Array;
  readonly threshold: Float64Array;
  readonly above: Int32Array;
}

/** Rows of numbers are asked more quickly than nested lists. */
const forests = new WeakMap<readonly Tree[], Forest>();

/** Log-odds in thousandths: a whole number. */
export function ask({ bias, trees }: Pick<TreeModel, "bias" | "trees">, row: readonly number[]): number {
  const { roots, measure, threshold, above } = forestOf(trees);
  let sum = bias;
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree] as number;
    for (let asked = measure[at] as number; asked >= 0; asked = measure[at] as number)
      at = (row[asked] ?? 0) < (threshold[at] as number) ? at + 1 : (above[at] as number);
    sum += threshold[at] as number;
  }
  return sum;
}

function forestOf(trees: readonly Tree[]): Forest {
  const known = forests.get(trees);
  if (known) return known;
  const nodes: { measure: number; threshold: number; above: number }[] = [];
  const plant = (tree: Tree): number => {
    const at = nodes.length;
    if (typeof tree === "number") nodes.push({ measure: -1, threshold: tree, above: 0 });
    else {
      const node = { measure: tree[0], threshold: tree[1], above: 0 };
      nodes.push(node);
      plant(tree[2]);
      node.above = plant(tree[3]);
    }
    return at;
  };
  const forest = {
    roots: Int32Array.from(trees, (tree) => plant(tree)),
    measure: Int32Array.from(nodes, ({ measure }) => measure),
    threshold: Float64Array.from(nodes, ({ threshold }) => threshold),
    above: Int32Array.from(nodes, ({ above }) => above),
  };
  forests.set(trees, forest);
  return forest;
}
