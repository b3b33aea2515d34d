import { describe, expect, test } from "vitest";
import { beginBrief, finishBrief, makeBrief, withPointCount } from "../../lib/brief/makeBrief.ts";
import { NEWS_ABROAD } from "./newsAbroad.ts";
import { articleOf } from "./points/sampleArticle.ts";

const POINTS = [3, 5, 8, "tenth"] as const;

describe.each(NEWS_ABROAD)("$code", ({ code, title, sentences }) => {
  const article = articleOf(sentences, { title, language: code, published: "2026-01-15" });

  test("a brief with another number of points is what it would have been with that from the start", () => {
    for (const first of POINTS)
      for (const points of POINTS)
        expect(withPointCount(makeBrief(article, { points: first }), article, points)).toEqual(
          makeBrief(article, { points }),
        );
  });

  test("what is shown first is in the whole brief as it was", () => {
    const begun = beginBrief(article, 5);
    expect(finishBrief(begun)).toMatchObject(begun.opening);
    expect(begun.opening.points.length).toBeGreaterThan(2);
  });
});
