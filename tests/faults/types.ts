import type { BrowserName } from "../../tools/browsers/find.ts";

/** How hard a fault is tried: everything by `npm run faults`, a little of it in every test run. */
export interface Scale {
  /** Savings of each of two windows. */
  readonly saves: number;
  /** Times the browser is killed in mid-save, and again in mid-import. */
  readonly kills: number;
  /** Of so many steps of a piece of work, one is disturbed: 1 for each of them. */
  readonly every: number;
}

export interface World {
  readonly name: BrowserName;
  /** The store and what is tried with it, as one script for a page: `nutgrafFaults`. */
  readonly script: string;
  readonly scale: Scale;
}

/** A fault and what must be true after it. A new one is a file of its own and a line in `SCENARIOS`. */
export interface Scenario {
  readonly name: string;
  /** Resolves with what was seen, in a line; throws when something acknowledged is lost, or something is half there. */
  readonly run: (world: World) => Promise<string>;
}
