import type { PageBlock } from "./blocks.ts";

/** Somebody who looks on while a page is read, or leaves steps out: the benchmark, `brief --explain`. The package has none. */
export interface Watch {
  /** Names of `STEPS` to leave out. */
  readonly without?: ReadonlySet<string>;
  /** Told of each block that a step has dropped or brought in. */
  readonly tell?: (step: string, did: "dropped" | "brought", block: PageBlock) => void;
}
