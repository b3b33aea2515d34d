import { scoreLabels } from "./decode.ts";
import { KINDS, kindOf, LABELS, OUTSIDE } from "./labels.ts";
import type { Lexemes } from "./lexemes.ts";
import type { Model } from "./model.ts";

/** What the other places of a word count, in hundredths of what they say; chosen by wikinews.train and five sets of other texts, GUM's news among them. */
const WEIGHT = 50;
/** Nats: no reading of another place is held to be less likely than this, so that none decides alone. */
const FLOOR = 10;
/** A word that stands in one other place only is trusted half as much as one that stands in many. */
const CAUTION = 1;
/** Readings of a word: of each kind of name, and first of none. */
const READINGS = 1 + KINDS.length;

const READING = Int32Array.from({ length: LABELS }, (_, label) => (label === OUTSIDE ? 0 : 1 + kindOf(label)));

/**
 * The scores of all labels where the places of a word are read with an eye on each other: "Paris claims" tells that the Paris of
 * "a statement on Paris" is a person, too. Of the kind of Krishnan and Manning (2006), who learn how a first reading of the other places
 * counts; here it counts by a fixed share. A word may still be of two kinds where its places say so clearly.
 *
 * @param own the worth of the labels at each token, a list for each sentence (see `ownScores`).
 */
export function agree(model: Model, sentences: readonly Lexemes[], own: readonly Int32Array[]): Int32Array[] {
  const floor = -FLOOR * model.unit;
  const alone = own.map((scores, index) => scoreLabels(model, scores, (sentences[index] as Lexemes).isFar));
  const words = new Map<number, { places: number; readonly sums: Int32Array }>();
  const readings = sentences.map((lexemes, index) => {
    const read = readingsOf(alone[index] as Int32Array, lexemes, floor);
    forCapitals(lexemes, (at, word) => {
      const known = words.get(word) ?? { places: 0, sums: new Int32Array(READINGS) };
      words.set(word, known);
      known.places++;
      for (let reading = 0; reading < READINGS; reading++)
        known.sums[reading] = (known.sums[reading] ?? 0) + (read[at * READINGS + reading] ?? 0);
    });
    return read;
  });
  return sentences.map((lexemes, index) => {
    const scores = Int32Array.from(own[index] as Int32Array);
    const read = readings[index] as Int32Array;
    let isAnother = false;
    forCapitals(lexemes, (at, word) => {
      const { places, sums } = words.get(word) ?? { places: 0, sums: new Int32Array(READINGS) };
      if (places < 2) return;
      isAnother = true;
      for (let label = 0; label < LABELS; label++) {
        const reading = READING[label] as number;
        const others = (sums[reading] as number) - (read[at * READINGS + reading] as number);
        const cell = at * LABELS + label;
        scores[cell] = (scores[cell] as number) + Math.round((WEIGHT * others) / (100 * (places - 1 + CAUTION)));
      }
    });
    return isAnother ? scoreLabels(model, scores, lexemes.isFar) : (alone[index] as Int32Array);
  });
}

function forCapitals({ count, lower, isCapital }: Lexemes, tell: (at: number, word: number) => void): void {
  for (let at = 0; at < count; at++) if (isCapital[at]) tell(at, lower[at] ?? 0);
}

/** How much worse each reading of each capitalised token is than its best one, from `floor` to 0. */
function readingsOf(scores: Int32Array, lexemes: Lexemes, floor: number): Int32Array {
  const readings = new Int32Array(lexemes.count * READINGS).fill(-1e9);
  forCapitals(lexemes, (at) => {
    let top = -1e9;
    for (let label = 0; label < LABELS; label++) {
      const score = scores[at * LABELS + label] as number;
      const cell = at * READINGS + (READING[label] as number);
      readings[cell] = Math.max(readings[cell] as number, score);
      top = Math.max(top, score);
    }
    for (let cell = at * READINGS; cell < (at + 1) * READINGS; cell++)
      readings[cell] = Math.max(floor, (readings[cell] as number) - top);
  });
  return readings;
}
