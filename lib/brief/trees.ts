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

/** Log-odds in thousandths: a whole number. */
export const ask = ({ bias, trees }: Pick<TreeModel, "bias" | "trees">, row: readonly number[]): number =>
  trees.reduce<number>((sum, tree) => sum + leafOf(tree, row), bias);

function leafOf(tree: Tree, row: readonly number[]): number {
  let at = tree;
  while (typeof at !== "number") at = (row[at[0]] ?? 0) < at[1] ? at[2] : at[3];
  return at;
}
