import type { KeyPoint } from "../types.ts";

export interface ArrangedPoints {
  /** The sentence that tells the story in one, shown first and apart; null for a brief without points. */
  readonly lead: KeyPoint | null;
  /** All others, in reading order. */
  readonly rest: readonly KeyPoint[];
}

/** The lead line apart from the other points. */
export function arrangePoints(points: readonly KeyPoint[]): ArrangedPoints {
  const lead = points.find(({ reasons }) => reasons.includes("lead")) ?? null;
  return { lead, rest: points.filter((point) => point !== lead) };
}

/** The lead line, then the others in reading order. */
export function orderedPoints(points: readonly KeyPoint[]): readonly KeyPoint[] {
  const { lead, rest } = arrangePoints(points);
  return lead ? [lead, ...rest] : rest;
}
