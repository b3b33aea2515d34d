/** How many cases a property is tried with: a few in every test run, a hundred thousand by `npm run faults -- fuzz`. */
export const RUNS = Number(process.env.NUTGRAF_FUZZ ?? 100);

/** Milliseconds; a case takes ten at most. */
export const PATIENCE = 30_000 + RUNS * 40;
