/** One sentence to learn from. */
export interface Example {
  readonly measures: readonly number[];
  /** How much an editor wanted it, 0 to 1. */
  readonly wanted: number;
}

export interface LinearModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/**
 * Logistic regression with soft labels and an L2 penalty on the standardised measures, by Newton's method (iteratively reweighted least
 * squares). Deterministic: no sampling, no start value but zero.
 *
 * @param penalty strength of the L2 term, in examples.
 * @returns bias and weights for the measures as they are.
 */
export function trainLogistic(examples: readonly Example[], penalty: number, rounds = 12): LinearModel {
  const size = examples[0]?.measures.length ?? 0;
  const means = Array.from({ length: size }, (_, at) => mean(examples.map(({ measures }) => measures[at] ?? 0)));
  const spreads = means.map(
    (average, at) => Math.sqrt(mean(examples.map(({ measures }) => ((measures[at] ?? 0) - average) ** 2))) || 1,
  );
  const rows = examples.map(({ measures }) => [
    1,
    ...measures.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  ]);
  let beta = new Array<number>(size + 1).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Array<number>(size + 1).fill(0);
    const hessian = Array.from({ length: size + 1 }, () => new Array<number>(size + 1).fill(0));
    rows.forEach((row, index) => {
      const odds = row.reduce((sum, value, at) => sum + value * (beta[at] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const error = (examples[index]?.wanted ?? 0) - chance;
      const weight = Math.max(1e-6, chance * (1 - chance));
      for (let a = 0; a <= size; a++) {
        gradient[a] = (gradient[a] ?? 0) + error * (row[a] ?? 0);
        const line = hessian[a] as number[];
        for (let b = 0; b <= a; b++) line[b] = (line[b] ?? 0) + weight * (row[a] ?? 0) * (row[b] ?? 0);
      }
    });
    for (let a = 0; a <= size; a++) {
      for (let b = a + 1; b <= size; b++) (hessian[a] as number[])[b] = hessian[b]?.[a] ?? 0;
      if (a > 0) {
        (hessian[a] as number[])[a] = (hessian[a]?.[a] ?? 0) + penalty;
        gradient[a] = (gradient[a] ?? 0) - penalty * (beta[a] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    beta = beta.map((value, at) => value + (step[at] ?? 0));
  }
  const weights = means.map((_average, at) => (beta[at + 1] ?? 0) / (spreads[at] ?? 1));
  const bias = (beta[0] ?? 0) - weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  return { bias, weights };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Solves a symmetric positive definite system by Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, index) => [...line, right[index] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows
      .slice(column)
      .reduce(
        (best, row, at) => (Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? column + at : best),
        column,
      );
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const top = rows[column] as number[];
    for (let below = 0; below < size; below++) {
      if (below === column) continue;
      const row = rows[below] as number[];
      const factor = (row[column] ?? 0) / (top[column] || 1e-12);
      for (let at = column; at <= size; at++) row[at] = (row[at] ?? 0) - factor * (top[at] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] || 1e-12));
}
