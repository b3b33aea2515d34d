/** What every benchmark gets from the command line. */
export interface BenchOptions {
  /** The gold file (empty for the list, which needs none), `.jsonl` or `.jsonl.gz`. */
  readonly data: string;
  /** Where to write predictions, one JSON object a line, or null. */
  readonly out: string | null;
  /** How many single errors to print, 0 for none. */
  readonly errors: number;
  /** Steps of reading a page to leave out, to see what they are worth; empty for none. */
  readonly without: readonly string[];
  /** A part of the file ("dev") for sets whose lines carry `split`, or null for the default. */
  readonly split: string | null;
  /** What finds the names: rules, or the learned tagger in the languages it reads. */
  readonly tagger: "rules" | "learned";
  /** Numbers of saved briefs to measure the list at, or null for the default. */
  readonly sizes: readonly number[] | null;
  /** The browser to measure in, or null for all. */
  readonly browser: string | null;
}
