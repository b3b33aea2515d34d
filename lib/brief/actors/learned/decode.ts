import { LABELS, mayClose, mayFollow, mayOpen, OUTSIDE } from "./labels.ts";
import type { Model } from "./model.ts";

/** Far below any score a sentence can reach, and far from overflowing when two are added. */
const NEVER = -500_000_000;

/** Which labels may stand beside each: beside `label` those from `starts[label]` to before `starts[label + 1]`, in rising order, so that none of a name comes first. */
interface Neighbours {
  readonly starts: Int32Array;
  readonly labels: Int32Array;
}

function neighboursOf(mayStand: (beside: number, label: number) => boolean): Neighbours {
  const all = Array.from({ length: LABELS }, (_, label) => label);
  const rows = all.map((label) => all.filter((beside) => mayStand(beside, label)));
  return {
    starts: Int32Array.of(0, ...all.map((label) => rows.slice(0, label + 1).flat().length)),
    labels: Int32Array.from(rows.flat()),
  };
}
const EARLIER = neighboursOf(mayFollow);
const LATER = neighboursOf((later, label) => mayFollow(label, later));

/**
 * The score of every label at every token: the best sequence of labels through it. Token after token, LABELS numbers each.
 *
 * @param own what each label is worth at each token by itself, as `ownScores` has it. @param isFar 1 for tokens that are outside of every name.
 */
export function scoreLabels({ transitions }: Model, own: Int32Array, isFar: Uint8Array): Int32Array {
  const count = own.length / LABELS;
  const scores = new Int32Array(count * LABELS).fill(NEVER);
  for (let label = 0; label < LABELS; label++) if (mayOpen(label)) scores[label] = own[label] as number;
  for (let at = 1; at < count; at++) {
    const row = at * LABELS;
    const last = row - LABELS;
    // Of a far token only the first label is possible: to be none of a name.
    const most = isFar[at - 1] ? 1 : LABELS;
    const labels = isFar[at] ? 1 : LABELS;
    for (let label = 0; label < labels; label++) {
      const first = EARLIER.starts[label] as number;
      const stop = Math.min(first + most, EARLIER.starts[label + 1] as number);
      let best = NEVER;
      for (let pair = first; pair < stop; pair++) {
        const earlier = EARLIER.labels[pair] as number;
        best = Math.max(
          best,
          ((scores[last + earlier] as number) + (transitions[earlier * LABELS + label] as number)) | 0,
        );
      }
      scores[row + label] = Math.max(NEVER, (best + (own[row + label] as number)) | 0);
    }
  }
  // The same from the end on; what follows a token is added to what is before it.
  const behind = new Int32Array(LABELS);
  const ahead = new Int32Array(LABELS);
  for (let label = 0; label < LABELS; label++) behind[label] = mayClose(label) ? 0 : NEVER;
  for (let at = count - 1; at >= 0; at--) {
    const row = at * LABELS;
    for (let label = 0; label < LABELS; label++) {
      scores[row + label] = Math.max(NEVER, ((scores[row + label] as number) + (behind[label] as number)) | 0);
      ahead[label] = (behind[label] as number) + (own[row + label] as number);
    }
    if (at === 0) break;
    const most = isFar[at] ? 1 : LABELS;
    const labels = isFar[at - 1] ? 1 : LABELS;
    behind.fill(NEVER);
    for (let label = 0; label < labels; label++) {
      const first = LATER.starts[label] as number;
      const stop = Math.min(first + most, LATER.starts[label + 1] as number);
      let best = NEVER;
      for (let pair = first; pair < stop; pair++) {
        const later = LATER.labels[pair] as number;
        best = Math.max(best, ((ahead[later] as number) + (transitions[label * LABELS + later] as number)) | 0);
      }
      behind[label] = best;
    }
  }
  return scores;
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
    // By eights: the features' weights are fetched side by side, and each label's sum is read and written an eighth as often.
    for (; next + 7 < stop; next += 8) {
      const a = ((features[next] as number) & mask) * LABELS;
      const b = ((features[next + 1] as number) & mask) * LABELS;
      const c = ((features[next + 2] as number) & mask) * LABELS;
      const d = ((features[next + 3] as number) & mask) * LABELS;
      const e = ((features[next + 4] as number) & mask) * LABELS;
      const f = ((features[next + 5] as number) & mask) * LABELS;
      const g = ((features[next + 6] as number) & mask) * LABELS;
      const h = ((features[next + 7] as number) & mask) * LABELS;
      for (let label = 0; label < LABELS; label++)
        own[row + label] =
          (own[row + label] as number) +
          (weights[a + label] as number) +
          (weights[b + label] as number) +
          (weights[c + label] as number) +
          (weights[d + label] as number) +
          (weights[e + label] as number) +
          (weights[f + label] as number) +
          (weights[g + label] as number) +
          (weights[h + label] as number);
    }
    for (; next < stop; next++) {
      const from = ((features[next] as number) & mask) * LABELS;
      for (let label = 0; label < LABELS; label++)
        own[row + label] = (own[row + label] as number) + (weights[from + label] as number);
    }
  }
  return own;
}
