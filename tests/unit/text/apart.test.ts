import { expect, test } from "vitest";
import { APART, NOT_BEFORE_LETTER, NOT_BEHIND_LETTER, NOT_IN_WORD, NOT_ON_WORD } from "../../../lib/text/apart.ts";

/** The blocks whose characters are told apart one by one; of the last a few are numbers in circles, of which none stands in a word. */
const BLOCKS = [
  [0x0000, 0x052f],
  [0x0590, 0x06ff],
  [0x0900, 0x09ff],
  [0x1e00, 0x2bff],
  [0x2e00, 0x30ff],
  [0xfe00, 0xffff],
  [0x1f000, 0x1faff],
] as const;

test("what stands between words is all that is no letter, mark or number", () => {
  const apart = new RegExp(`^[${APART}]$`, "u");
  const wrong: string[] = [];
  for (const [first, last] of BLOCKS)
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      // No text has a control character or half of one, and one sign of syntax counts as a letter nobody writes.
      if (/[\p{Cn}\p{Co}\p{Cs}\p{Cc}\u2e2f]/u.test(character)) continue;
      if (apart.test(character) === /[\p{L}\p{M}\p{N}]/u.test(character)) wrong.push(code.toString(16));
    }
  expect(wrong).toEqual([]);
});

test.each([
  ["The tide rose.", true],
  ["«tide»", true],
  ["tide", true],
  ["(tide)", true],
  ["noontide", false],
  ["tides", false],
  ["étide", false],
  ["e\u0301tide", false],
  ["2tide", false],
  ["tide½", false],
  ["приtide", false],
  ["।tide।", true],
  ["，tide。", true],
  ["潮tide", false],
])("%s has the word whole: %s", (text, isWhole) => {
  expect(new RegExp(`${NOT_IN_WORD}tide${NOT_ON_WORD}`, "iu").test(text)).toBe(isWhole);
});

test("a figure may stand beside a word where only letters are asked for", () => {
  const word = new RegExp(`${NOT_BEHIND_LETTER}tide${NOT_BEFORE_LETTER}`, "u");
  expect(["2tide3", "noontide", "tides", "a tide."].map((text) => word.test(text))).toEqual([true, false, false, true]);
});
