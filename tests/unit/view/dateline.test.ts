import { expect, test } from "vitest";
import type { KeyPoint } from "../../../lib/types.ts";
import { datelineOf } from "../../../lib/view/dateline.ts";

const pointOf = (text: string, start = 0, block = 7): KeyPoint => ({
  sentence: { index: 0, block, start, end: start + text.length, text },
  score: 0,
  reasons: [],
  neighbours: { before: null, after: null },
});

test.each([
  ["the town and the agency", "NORVIK, Norway (NPA) — The gate is shut.", "NORVIK, Norway (NPA) — "],
  ["who speaks", "FALK: The gate is shut.", "FALK: "],
  ["who speaks, and as what", "IDA MOE-TARN, HOST: The gate is shut.", "IDA MOE-TARN, HOST: "],
  ["nothing", "The gate is shut: nobody knows why.", ""],
  ["nothing, for letters", "UN: the gate is shut.", ""],
])("what stands before a point and is no part of it: %s", (_what, text, expected) => {
  expect(datelineOf(pointOf(text))).toBe(expected);
});

test("a sentence within a paragraph has nothing before it", () => {
  expect(datelineOf(pointOf("FALK: The gate is shut.", 40))).toBe("");
});
