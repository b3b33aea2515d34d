import fc from "fast-check";
import { expect, test } from "vitest";
import { sortedBatches } from "../../../lib/store/sortedBatches.ts";

test("many entries come in the order of their keys, each once, in full batches", () => {
  const key = fc.string({ unit: fc.constantFrom("a", "b", "ä", "海", " ", "\u{1F600}"), maxLength: 12 });
  fc.assert(
    fc.property(fc.uniqueArray(key, { minLength: 1_100, maxLength: 3_000, size: "max" }), (keys) => {
      const batches = [...sortedBatches(new Map(keys.map((one, index) => [one, index])), 400)];
      expect(batches.flat().map(([one]) => one)).toEqual(keys.toSorted());
      expect(batches.flat().every(([one, index]) => keys[index] === one)).toBe(true);
      expect(batches.slice(0, -1).every(({ length }) => length === 400)).toBe(true);
    }),
    { numRuns: 20 },
  );
});
