import { expect, test } from "vitest";
import { ask } from "../../../lib/brief/trees.ts";
import { type Boosting, boost, type Example } from "../../../tools/train/boost.ts";

const OPTIONS: Boosting = { rounds: 40, rate: 0.2, leaves: 3, penalty: 1, fewest: 4, asked: 1 };

/**
 * Ten articles of ten sentences, five of them rich, with six key sentences each, five poor, with two: the first measure is how rich the
 * article is, the second the sentence's own, which is high for all but one of the key ones,
 * and for one other.
 */
function examples(competing: boolean): Example[] {
  return Array.from({ length: 100 }, (_each, at) => {
    const article = Math.floor(at / 10);
    const rich = article % 2;
    const wanted = at % 10 < (rich ? 6 : 2) ? 1 : 0;
    return {
      measures: [rich, (wanted === 1 && at % 10 > 0) || at % 10 === 9 ? 1 : 0],
      wanted,
      ...(competing && { among: article }),
    };
  });
}

/** What the measure of the article adds to the odds of a sentence. */
function worthOfArticle(competing: boolean): number {
  const model = boost(examples(competing), OPTIONS);
  return ask(model, [1, 1]) - ask(model, [0, 1]);
}

test("what tells articles apart is learned of examples that stand alone", () => {
  expect(worthOfArticle(false)).toBeGreaterThan(500);
});

test("what tells articles apart is nothing to examples that are only told from others of their article", () => {
  const model = boost(examples(true), OPTIONS);
  expect(Math.abs(worthOfArticle(true))).toBeLessThan(Math.abs(worthOfArticle(false)) / 4);
  expect(ask(model, [0, 1])).toBeGreaterThan(ask(model, [0, 0]) + 1000);
});

test("two runs learn the same", () => {
  expect(boost(examples(true), OPTIONS)).toEqual(boost(examples(true), OPTIONS));
});
