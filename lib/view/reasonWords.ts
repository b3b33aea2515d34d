import type { PointReason } from "../types.ts";

/** The reasons worth a word beside the point, the most telling first; the lead line stands apart, and that it matters is said by all. */
const WORDS: readonly (readonly [PointReason, string])[] = [
  ["background", "background"],
  ["decision", "decision"],
  ["quote", "quote"],
  ["figure", "figures"],
  ["title", "the headline"],
  ["actors", "main actors"],
  ["central", "at the centre"],
];
const MOST = 2;

/** Why a point was chosen, in a word or two each. */
export const reasonWords = (reasons: readonly PointReason[]): readonly string[] =>
  WORDS.filter(([reason]) => reasons.includes(reason))
    .slice(0, MOST)
    .map(([, word]) => word);
