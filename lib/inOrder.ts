import type { Span } from "./types.ts";

/** Places of an article in reading order. */
export const inOrder = <Place extends Span>(spans: readonly Place[]): Place[] =>
  spans.toSorted((a, b) => a.block - b.block || a.start - b.start);
