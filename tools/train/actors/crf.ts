import { LABELS, mayClose, mayFollow, mayOpen } from "../../../lib/brief/actors/learned/labels.ts";
import type { Example } from "./examples.ts";
import { randomFrom } from "./random.ts";

export interface CrfOptions {
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the L1 penalty, which leaves most weights at zero. */
  readonly penalty: number;
  /** Share of features left out at random whenever a sentence is read: what a name is must be told by several. */
  readonly dropout: number;
  readonly seed: number;
  /** The source the model is for; the others may differ from it by weights of their own, which are thrown away. */
  readonly target: number;
  readonly sources: number;
}

export interface Weights {
  readonly features: Float32Array;
  readonly transitions: Float64Array;
}

/** Gradients under this are not worth a step: most words are surely no names after the first epochs. */
const LEAST_GRADIENT = 1e-3;
const FIRST_SQUARE = 1e-2;

/**
 * A linear-chain conditional random field, by AdaGrad with an L1 penalty (Duchi, Hazan and Singer 2011, the composite mirror
 * descent). Sources other than the target add weights of their own (Daumé 2007), so that their habits of labelling stay with them.
 */
export function trainCrf(examples: readonly Example[], options: CrfOptions): Weights {
  const { buckets, epochs, seed, target, sources } = options;
  const random = randomFrom(seed);
  const shared = layer(buckets);
  const own = Array.from({ length: sources }, (_, source) => (source === target ? null : layer(buckets)));
  const order = examples.map((_, at) => at);
  const sum = new Float64Array(buckets * LABELS);
  const sumTransitions = new Float64Array(LABELS * LABELS);
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at] as Example;
      step(example, shared, own[example.source] ?? null, options, random);
    }
    if (epoch < epochs / 2) continue;
    averaged++;
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (shared.weights[i] as number);
    for (let i = 0; i < sumTransitions.length; i++)
      sumTransitions[i] = (sumTransitions[i] as number) + (shared.transitions[i] as number);
  }
  return {
    features: Float32Array.from(sum, (value) => value / averaged),
    transitions: sumTransitions.map((value) => value / averaged),
  };
}

interface Layer {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
}

const layer = (buckets: number): Layer => ({
  weights: new Float32Array(buckets * LABELS),
  squares: new Float32Array(buckets * LABELS).fill(FIRST_SQUARE),
  transitions: new Float64Array(LABELS * LABELS),
  transitionSquares: new Float64Array(LABELS * LABELS).fill(FIRST_SQUARE),
});

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

const PAIRS = Array.from({ length: LABELS * LABELS }, (_, at) => at).filter((at) =>
  mayFollow(Math.trunc(at / LABELS), at % LABELS),
);

function step(example: Example, shared: Layer, own: Layer | null, options: CrfOptions, random: () => number): void {
  const { count, features, counts } = example;
  if (count === 0) return;
  const mask = options.buckets - 1;
  const kept = new Uint8Array(features.length);
  const scale = 1 / (1 - options.dropout);
  const scores = new Float64Array(count * LABELS);
  let next = 0;
  for (let at = 0; at < count; at++) {
    const stop = next + (counts[at] as number);
    for (; next < stop; next++) {
      if (options.dropout > 0 && random() < options.dropout) continue;
      kept[next] = 1;
      const from = ((features[next] as number) & mask) * LABELS;
      for (let label = 0; label < LABELS; label++)
        scores[at * LABELS + label] =
          (scores[at * LABELS + label] as number) + scale * (shared.weights[from + label] as number);
      if (own)
        for (let label = 0; label < LABELS; label++)
          scores[at * LABELS + label] =
            (scores[at * LABELS + label] as number) + scale * (own.weights[from + label] as number);
    }
  }
  const links = Float64Array.from(shared.transitions, (weight, at) => weight + (own?.transitions[at] ?? 0));
  const expected = marginals(scores, links, count, null);
  const wanted = example.gold.includes(-1) ? marginals(scores, links, count, example.allowed) : certain(example.gold);
  next = 0;
  for (let at = 0; at < count; at++) {
    let most = 0;
    const gradient = new Float64Array(LABELS);
    for (let label = 0; label < LABELS; label++) {
      const value = (expected.labels[at * LABELS + label] as number) - (wanted.labels[at * LABELS + label] as number);
      gradient[label] = value;
      most = Math.max(most, Math.abs(value));
    }
    const stop = next + (counts[at] as number);
    for (; next < stop; next++) {
      if (!kept[next] || most < LEAST_GRADIENT) continue;
      const from = ((features[next] as number) & mask) * LABELS;
      descend(shared, from, gradient, options);
      if (own) descend(own, from, gradient, options);
    }
  }
  for (const at of PAIRS) {
    const gradient = (expected.pairs[at] as number) - (wanted.pairs[at] as number);
    for (const { transitions, transitionSquares } of own ? [shared, own] : [shared]) {
      transitionSquares[at] = (transitionSquares[at] as number) + gradient * gradient;
      transitions[at] =
        (transitions[at] as number) - (options.rate * gradient) / Math.sqrt(transitionSquares[at] as number);
    }
  }
}

function descend(
  { weights, squares }: Layer,
  from: number,
  gradient: Float64Array,
  { rate, penalty }: CrfOptions,
): void {
  for (let label = 0; label < LABELS; label++) {
    const value = gradient[label] as number;
    if (value > -1e-4 && value < 1e-4) continue;
    const at = from + label;
    const square = (squares[at] as number) + value * value;
    squares[at] = square;
    const pace = rate / Math.sqrt(square);
    const moved = (weights[at] as number) - pace * value;
    const shrink = pace * penalty;
    weights[at] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
  }
}

/** The labels and pairs of one sequence. */
function certain(gold: Int32Array) {
  const labels = new Float64Array(gold.length * LABELS);
  const pairs = new Float64Array(LABELS * LABELS);
  gold.forEach((label, at) => {
    labels[at * LABELS + label] = 1;
    const pair = (gold[at - 1] ?? 0) * LABELS + label;
    if (at > 0) pairs[pair] = (pairs[pair] as number) + 1;
  });
  return { labels, pairs };
}

/** Probabilities of labels and expected numbers of pairs, over all sequences or over the allowed ones only. */
function marginals(scores: Float64Array, links: Float64Array, count: number, allowed: Int32Array | null) {
  const may = (at: number, label: number) => allowed === null || ((allowed[at] as number) >>> label) & 1;
  const forward = new Float64Array(count * LABELS);
  const behind = new Float64Array(count * LABELS);
  const factors = links.map(Math.exp);
  const own = new Float64Array(count * LABELS);
  for (let at = 0; at < count; at++) {
    let top = -Infinity;
    for (let label = 0; label < LABELS; label++)
      if (may(at, label)) top = Math.max(top, scores[at * LABELS + label] as number);
    for (let label = 0; label < LABELS; label++)
      own[at * LABELS + label] = may(at, label) ? Math.exp((scores[at * LABELS + label] as number) - top) : 0;
  }
  const scales = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const row = at * LABELS;
    if (at === 0)
      for (let label = 0; label < LABELS; label++) forward[label] = mayOpen(label) ? (own[label] as number) : 0;
    else {
      for (const pair of PAIRS) {
        const [a, b] = [(pair / LABELS) | 0, pair % LABELS];
        forward[row + b] =
          (forward[row + b] as number) + (forward[row - LABELS + a] as number) * (factors[pair] as number);
      }
      for (let label = 0; label < LABELS; label++)
        forward[row + label] = (forward[row + label] as number) * (own[row + label] as number);
    }
    let total = 0;
    for (let label = 0; label < LABELS; label++) {
      if (at === count - 1 && !mayClose(label)) forward[row + label] = 0;
      total += forward[row + label] as number;
    }
    scales[at] = total || 1e-300;
    for (let label = 0; label < LABELS; label++)
      forward[row + label] = (forward[row + label] as number) / (scales[at] as number);
  }
  const pairs = new Float64Array(LABELS * LABELS);
  for (let label = 0; label < LABELS; label++) behind[(count - 1) * LABELS + label] = mayClose(label) ? 1 : 0;
  for (let at = count - 1; at > 0; at--) {
    const row = at * LABELS;
    for (const pair of PAIRS) {
      const [a, b] = [(pair / LABELS) | 0, pair % LABELS];
      const flow =
        ((factors[pair] as number) * (own[row + b] as number) * (behind[row + b] as number)) / (scales[at] as number);
      behind[row - LABELS + a] = (behind[row - LABELS + a] as number) + flow;
      pairs[pair] = (pairs[pair] as number) + (forward[row - LABELS + a] as number) * flow;
    }
  }
  const labels = forward.map((value, at) => value * (behind[at] as number));
  return { labels, pairs };
}
