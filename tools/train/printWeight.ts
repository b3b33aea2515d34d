const CONSTANTS = [Math.E, Math.LN10, Math.LN2, Math.LOG10E, Math.LOG2E, Math.PI, Math.SQRT1_2, Math.SQRT2];
/** Digits behind the point: the fourth moves no ranking. */
const DIGITS = 3;
const MOST_DIGITS = 9;

/** A weight as source: "0", not "0.000", and with a digit more where it would be taken for a constant ("0.693" for `Math.LN2`). */
export function printWeight(weight: number, digits = DIGITS): string {
  const rounded = Number(weight.toFixed(digits));
  const isTaken = CONSTANTS.some((constant) => Math.abs(Math.abs(rounded) - constant) < 10 ** -digits);
  return isTaken && digits < MOST_DIGITS ? printWeight(weight, digits + 1) : String(rounded);
}
