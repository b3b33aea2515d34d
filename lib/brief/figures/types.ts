/**
 * The ways a language says a share without per cent. Named groups say what it is: `n` and `d` of a fraction, words of `numbers`; `part` and
 * `whole` of a rate, in digits or words; `half`; `tenths`.
 */
export interface ShareWords {
  /** The words of the groups with their values; those not here are looked up among the numerals of the language. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly patterns: readonly string[];
}
