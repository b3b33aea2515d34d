import { expect, test } from "vitest";
import { readNumber } from "../../../lib/brief/figures/readNumber.ts";

test.each([
  ["1,234.5", ".", 1234.5],
  ["1.234,5", ",", 1234.5],
  ["1 234,5", ",", 1234.5],
  ["12,34,567", ".", 1234567],
  ["1’234", ",", 1234],
  ["3.5", ",", 3.5],
  ["3,5", ".", 3.5],
  ["3.500", ",", 3500],
  ["3,500", ".", 3500],
  ["٣٫٥", ".", 3.5],
  ["১২", ".", 12],
  ["०", ".", 0],
  ["９０", ".", 90],
] as const)("%s with “%s” before the decimals is %d", (written, mark, value) => {
  expect(readNumber(written, mark)).toBe(value);
});

test("what is no number has no value", () => {
  expect(readNumber("1.2.3", ".")).toBeNull();
});
