import { LABELS, mayFollow } from "../../../lib/brief/actors/learned/labels.ts";
import type { Model } from "../../../lib/brief/actors/learned/model.ts";
import type { Weights } from "./crf.ts";

/** Whole numbers from weights: `unit` of them are one nat. What rounds to less than `least` becomes zero. */
export function quantize(
  { features, transitions }: Weights,
  buckets: number,
  unit: number,
  least: number,
): Pick<Model, "buckets" | "weights" | "transitions" | "unit"> {
  const weights = Int8Array.from(features, (value) => {
    const whole = Math.max(-127, Math.min(127, Math.round(value * unit)));
    return Math.abs(whole) < least ? 0 : whole;
  });
  const pairs = Int16Array.from(transitions, (value, at) =>
    mayFollow(Math.trunc(at / LABELS), at % LABELS) ? Math.round(value * unit) : 0,
  );
  return { buckets, weights, transitions: pairs, unit };
}
