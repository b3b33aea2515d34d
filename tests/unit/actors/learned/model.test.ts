import { describe, expect, test } from "vitest";
import { LABELS } from "../../../../lib/brief/actors/learned/labels.ts";
import { decodeModel, encodeModel, type Model } from "../../../../lib/brief/actors/learned/model.ts";
import { classOf, KEY_BITS } from "../../../../lib/brief/actors/learned/wordClasses.ts";

const hashOf = (key: number) => (key << (32 - KEY_BITS)) | 5;

const model: Model = {
  buckets: 8,
  weights: Int8Array.from({ length: 8 * LABELS }, (_, at) => (at % 11) - 5),
  transitions: Int16Array.from({ length: LABELS * LABELS }, (_, at) => 40 * at - 3000),
  unit: 12,
  classes: {
    keys: Uint32Array.from([3, 4, 700, 8_000_000]),
    fine: Uint16Array.from([0, 511, 256, 7]),
    coarse: Uint8Array.from([1, 0, 47]),
  },
  print: -12345,
};

describe("the file of a model", () => {
  test("gives back what was written", () => {
    expect(decodeModel(encodeModel(model))).toEqual(model);
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["something else", new TextEncoder().encode("<!doctype html><p>This is no model at all.")],
    ["one that is cut off", encodeModel(model).slice(0, -1)],
    ["one that is too long", Uint8Array.from([...encodeModel(model), 0])],
  ])("%s is refused", (_what, bytes) => {
    expect(() => decodeModel(bytes)).toThrow(/tagger's file/);
  });
});

test("a word is found in its class, and another in none", () => {
  expect([3, 4, 700, 8_000_000].map((key) => classOf(model.classes, hashOf(key)))).toEqual([0, 511, 256, 7]);
  expect([0, 5, 701, 8_000_001].map((key) => classOf(model.classes, hashOf(key)))).toEqual([-1, -1, -1, -1]);
});
