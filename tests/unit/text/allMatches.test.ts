import { expect, test } from "vitest";
import { allMatches } from "../../../lib/text/allMatches.ts";

test.each([
  ["no tide here", /storm/gu],
  ["tide upon tide", /(?<what>tide)/gu],
  ["tide", /x*/gu],
  ["", /x*/gu],
])("the matches in %j of %s are those of matchAll", (text, pattern) => {
  const told = (matches: Iterable<RegExpExecArray>) =>
    [...matches].map((match) => [match.index, [...match], { ...match.groups }]);
  expect(told(allMatches(text, pattern))).toEqual(told(text.matchAll(pattern)));
});

test("a search that was left off is begun anew", () => {
  const pattern = /tide/gu;
  pattern.lastIndex = 4;
  expect(allMatches("tide", pattern)).toHaveLength(1);
});
