import { expect, test } from "vitest";
import { withoutEmployers } from "../../../lib/brief/actors/names/employers.ts";
import { mentionOf } from "./mentionOf.ts";

const apart = (text: string): string[] =>
  withoutEmployers([mentionOf(text, "organization", 0)]).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    return `${mention.text}: ${mention.kind}`;
  });

test.each<readonly [string, readonly string[]]>([
  ["Ida Brandt of Nordfast Partners", ["Ida Brandt: person", "Nordfast Partners: organization"]],
  ["Janet P. Falk of the Harbour Bank", ["Janet P. Falk: person", "Harbour Bank: organization"]],
  ["Charlotte Chamber of Trade", ["Charlotte Chamber of Trade: organization"]],
  ["Virginia Department of Tides", ["Virginia Department of Tides: organization"]],
  ["Nordfast Bank of Norvik", ["Nordfast Bank of Norvik: organization"]],
])("%s", (text, lines) => {
  expect(apart(text)).toEqual(lines);
});
