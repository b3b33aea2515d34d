import { describe, expect, test } from "vitest";
import { brevity } from "../../../lib/brief/points/brevity.ts";
import { pointContext } from "../../../lib/brief/points/context.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf, NEWS } from "./sampleArticle.ts";

/** A sentence of running text with so many characters. */
const sentenceOf = (characters: number) => `${"The tug is in the bay ".repeat(30).slice(0, characters - 2)}x.`;
const adjusted = (texts: readonly string[], count: number, language = "en") => {
  const article = articleOf(texts, { language });
  const adjust = brevity(pointContext(article, splitSentences(article)), count);
  return texts.map((_text, index) => adjust(index));
};

describe("with three points and fewer", () => {
  test.each([[1], [2], [3]])("standing early counts, less with every sentence (%i)", (count) => {
    const [first = 0, ...others] = adjusted(NEWS.toSorted((a, b) => a.length - b.length).slice(0, 4), count);
    expect(first).toBe(3);
    expect([first, ...others]).toEqual([first, ...others].toSorted((a, b) => b - a));
    expect(new Set(others).size).toBe(3);
  });

  test("a label above the text takes nothing from the lead", () => {
    expect(adjusted(["By the harbour.", sentenceOf(100)], 3)).toEqual([3, 3]);
  });

  test("a sentence of 100 characters is free, a hundred more have their price", () => {
    const [free = 0] = adjusted([sentenceOf(100)], 3);
    const [long = 0] = adjusted([sentenceOf(200)], 3);
    const [longer = 0] = adjusted([sentenceOf(300)], 3);
    expect(free).toBe(3);
    expect(free - long).toBeGreaterThan(0.5);
    expect(long - longer).toBeCloseTo(free - long);
  });
});

describe("with more than three points", () => {
  test.each([[4], [5], [8]])("an early sentence gets nothing for its place (%i)", (count) => {
    expect(adjusted([sentenceOf(100), sentenceOf(150), sentenceOf(90)], count).map(Math.abs)).toEqual([0, 0, 0]);
  });

  test.each([["de"], ["fr"], ["ko"]])("length costs nothing in other languages than English (%s)", (language) => {
    expect(Math.abs(adjusted([sentenceOf(320)], 5, language)[0] ?? 1)).toBe(0);
    expect(adjusted([sentenceOf(320)], 3, language)).toEqual(adjusted([sentenceOf(320)], 3));
  });

  test("length costs less than with three", () => {
    const [few = 0, short = 0] = [adjusted([sentenceOf(320)], 3)[0], adjusted([sentenceOf(100)], 3)[0]];
    const [more = 0] = adjusted([sentenceOf(320)], 5);
    expect(more).toBeLessThan(0);
    expect(more).toBeGreaterThan(few - short);
  });
});
