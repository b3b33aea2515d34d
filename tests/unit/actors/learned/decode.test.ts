import fc from "fast-check";
import { expect, test } from "vitest";
import { bestLabels, ownScores, scoreLabels } from "../../../../lib/brief/actors/learned/decode.ts";
import { LABELS, OUTSIDE } from "../../../../lib/brief/actors/learned/labels.ts";
import { nameListsOf } from "../../../../lib/brief/actors/learned/learnedLanguages.ts";
import { lexemesOf } from "../../../../lib/brief/actors/learned/lexemes.ts";
import type { Model } from "../../../../lib/brief/actors/learned/model.ts";
import { vocabularyOf } from "../../../../lib/brief/actors/learned/vocabulary.ts";
import { tokensOf } from "../../../../lib/brief/actors/names/tokens.ts";

const BUCKETS = 64;
const classes = { keys: new Uint32Array(), fine: new Uint16Array(), coarse: new Uint8Array() };
const modelOf = (weights: readonly number[], transitions: readonly number[]): Model => ({
  buckets: BUCKETS,
  weights: Int8Array.from({ length: BUCKETS * LABELS }, (_, at) => weights[at % weights.length] ?? 0),
  transitions: Int16Array.from({ length: LABELS * LABELS }, (_, at) => transitions[at % transitions.length] ?? 0),
  unit: 12,
  classes,
  print: 0,
});

/** What no sequence of labels reaches has a score, too, which means nothing. */
const possible = (scores: Int32Array) => [...scores].map((score) => (score < -400_000_000 ? null : score));

test("a token that is far from names changes no score of the others, however it is passed over", () => {
  const weight = fc.integer({ min: -120, max: 120 });
  fc.assert(
    fc.property(
      fc.array(weight, { minLength: 101, maxLength: 101 }),
      fc.array(weight, { minLength: 53, maxLength: 53 }),
      fc.array(fc.tuple(fc.boolean(), fc.nat(BUCKETS - 1)), { minLength: 1, maxLength: 20 }),
      (weights, transitions, tokens) => {
        const model = modelOf(weights, transitions);
        const features = Int32Array.from(tokens.flatMap(([isFar, feature]) => (isFar ? [] : [feature])));
        const counts = Int32Array.from(tokens, ([isFar]) => (isFar ? 0 : 1));
        const own = ownScores(model, features, counts, tokens.length, 3);
        const isFar = Uint8Array.from(tokens, ([far]) => (far ? 1 : 0));
        const quick = scoreLabels(model, own, isFar);
        const slow = scoreLabels(model, own, new Uint8Array(tokens.length));
        const labels = bestLabels(quick, tokens.length);
        expect(labels).toEqual(bestLabels(slow, tokens.length));
        tokens.forEach(([far], at) => {
          const row = [at * LABELS, (at + 1) * LABELS] as const;
          if (far) expect(labels[at]).toBe(OUTSIDE);
          else expect(possible(quick.slice(...row))).toEqual(possible(slow.slice(...row)));
        });
      },
    ),
  );
});

test("far is what has no capital and no digit, and none within three tokens", () => {
  const far = (text: string) => {
    const { isFar, start, end } = lexemesOf(tokensOf(text), vocabularyOf(nameListsOf("en"), classes));
    return [...isFar].flatMap((is, at) => (is ? [text.slice(start[at], end[at])] : []));
  };
  expect(far("The rain fell on the old roofs of Norvik and nobody in the whole wide town slept")).toEqual([
    "the",
    "the",
    "whole",
    "wide",
    "town",
    "slept",
  ]);
  expect(far("rain fell on the old roofs for 12 days")).toEqual(["rain", "fell", "on", "the"]);
  expect(far("rain fell on the old roofs")).toHaveLength(6);
});
