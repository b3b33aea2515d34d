import type { NameKind } from "../types.ts";

/** The kinds of names, in the order of their labels. */
export const KINDS: readonly NameKind[] = ["person", "organization", "place", "other"];

/** Label 0 is outside of names; each kind has four: a name's first, inner and last word, and a name of one word. */
export const OUTSIDE = 0;
export const FIRST = 0;
export const INNER = 1;
export const LAST = 2;
export const SINGLE = 3;
const POSITIONS = 4;
export const LABELS = 1 + POSITIONS * KINDS.length;

export const labelOf = (kind: number, position: number) => 1 + POSITIONS * kind + position;
export const kindOf = (label: number) => Math.trunc((label - 1) / POSITIONS);
export const positionOf = (label: number) => (label - 1) % POSITIONS;

const opens = (label: number) => label === OUTSIDE || positionOf(label) === FIRST || positionOf(label) === SINGLE;
const closes = (label: number) => label === OUTSIDE || positionOf(label) === LAST || positionOf(label) === SINGLE;

/** True where one label may follow another. */
export const mayFollow = (before: number, after: number): boolean =>
  closes(before) ? opens(after) : !opens(after) && kindOf(before) === kindOf(after);

export const mayOpen = opens;
export const mayClose = closes;
