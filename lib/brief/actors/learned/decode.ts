import { LABELS, mayClose, mayFollow, mayOpen, OUTSIDE } from "./labels.ts";
import type { Model } from "./model.ts";

/** Far below any score a sentence can reach, and far from overflowing when two are added. */
const NEVER = -500_000_000;

const ALL = Array.from({ length: LABELS * LABELS }, (_, at) => [Math.trunc(at / LABELS), at % LABELS] as const).filter(
  ([earlier, later]) => mayFollow(earlier, later),
);
const isOutside = (label: number) => label === OUTSIDE;
/** Which labels may follow each other: those that end a name, none behind none, those that begin one, those within and between names. */
const PAIRS = [
  ALL.filter(([earlier, later]) => !isOutside(earlier) && isOutside(later)),
  ALL.filter(([earlier, later]) => isOutside(earlier) && isOutside(later)),
  ALL.filter(([earlier, later]) => isOutside(earlier) && !isOutside(later)),
  ALL.filter(([earlier, later]) => !isOutside(earlier) && !isOutside(later)),
];
const EARLIER = Int32Array.from(PAIRS.flat(), ([earlier]) => earlier);
const LATER = Int32Array.from(PAIRS.flat(), ([, later]) => later);
/** Where in them those begin and end that two tokens may have, by the far ones of the two: bit 1 the earlier, bit 2 the later. */
const [ENDING = 0, NONE = 0, BEGINNING = 0] = PAIRS.map(({ length }) => length);
const FIRST_PAIR = Int32Array.of(0, ENDING, 0, ENDING);
const LAST_PAIR = Int32Array.of(EARLIER.length, ENDING + NONE + BEGINNING, ENDING + NONE, ENDING + NONE);

/**
 * The score of every label at every token: the best sequence of labels through it. Token after token, LABELS numbers each.
 *
 * @param own what each label is worth at each token by itself, as `ownScores` has it. @param isFar 1 for tokens that are outside of every name.
 */
export function scoreLabels({ transitions }: Model, own: Int32Array, isFar: Uint8Array): Int32Array {
  const count = own.length / LABELS;
  const forward = new Int32Array(count * LABELS).fill(NEVER);
  const behind = new Int32Array(count * LABELS).fill(NEVER);
  for (let label = 0; label < LABELS; label++) {
    if (mayOpen(label)) forward[label] = own[label] ?? 0;
    if (mayClose(label)) behind[(count - 1) * LABELS + label] = 0;
  }
  for (let at = 1; at < count; at++) {
    const row = at * LABELS;
    const last = row - LABELS;
    const far = (isFar[at - 1] as number) | ((isFar[at] as number) << 1);
    const stop = LAST_PAIR[far] as number;
    for (let pair = FIRST_PAIR[far] as number; pair < stop; pair++) {
      const a = EARLIER[pair] as number;
      const b = LATER[pair] as number;
      const score = (forward[last + a] as number) + (transitions[a * LABELS + b] as number);
      if (score > (forward[row + b] as number)) forward[row + b] = score;
    }
    for (let label = 0; label < LABELS; label++)
      forward[row + label] = Math.max(NEVER, (forward[row + label] as number) + (own[row + label] as number));
  }
  for (let at = count - 2; at >= 0; at--) {
    const row = at * LABELS;
    const next = row + LABELS;
    const far = (isFar[at] as number) | ((isFar[at + 1] as number) << 1);
    const stop = LAST_PAIR[far] as number;
    for (let pair = FIRST_PAIR[far] as number; pair < stop; pair++) {
      const a = EARLIER[pair] as number;
      const b = LATER[pair] as number;
      const score = (behind[next + b] as number) + (own[next + b] as number) + (transitions[a * LABELS + b] as number);
      if (score > (behind[row + a] as number)) behind[row + a] = score;
    }
  }
  for (let at = 0; at < forward.length; at++)
    forward[at] = Math.max(NEVER, (forward[at] as number) + (behind[at] as number));
  return forward;
}

/** The best label of each token, of which the best sequence consists: ties go to the earlier label. */
export function bestLabels(scores: Int32Array, count: number): Uint8Array {
  const best = new Uint8Array(count);
  let before = -1;
  for (let at = 0; at < count; at++) {
    let top = -1;
    for (let label = 0; label < LABELS; label++) {
      const follows = before < 0 ? mayOpen(label) : mayFollow(before, label);
      if (follows && (top < 0 || (scores[at * LABELS + label] as number) > (scores[at * LABELS + top] as number)))
        top = label;
    }
    best[at] = top;
    before = top;
  }
  return best;
}

/**
 * What the features of each token say for each label; a name gets `lift` beforehand. A token without features is outside of every name. Token
 * after token, LABELS numbers each.
 */
export function ownScores(
  { weights, buckets }: Model,
  features: Int32Array,
  counts: Int32Array,
  count: number,
  lift: number,
): Int32Array {
  const own = new Int32Array(count * LABELS);
  const mask = buckets - 1;
  let next = 0;
  for (let at = 0; at < count; at++) {
    const row = at * LABELS;
    const stop = next + (counts[at] as number);
    if (stop === next) own.fill(NEVER, row, row + LABELS);
    own[row + OUTSIDE] = -lift;
    // By fours: each label's sum is then read and written a quarter as often.
    for (; next + 3 < stop; next += 4) {
      const a = ((features[next] as number) & mask) * LABELS;
      const b = ((features[next + 1] as number) & mask) * LABELS;
      const c = ((features[next + 2] as number) & mask) * LABELS;
      const d = ((features[next + 3] as number) & mask) * LABELS;
      for (let label = 0; label < LABELS; label++)
        own[row + label] =
          (own[row + label] as number) +
          (weights[a + label] as number) +
          (weights[b + label] as number) +
          (weights[c + label] as number) +
          (weights[d + label] as number);
    }
    for (; next < stop; next++) {
      const from = ((features[next] as number) & mask) * LABELS;
      for (let label = 0; label < LABELS; label++)
        own[row + label] = (own[row + label] as number) + (weights[from + label] as number);
    }
  }
  return own;
}
