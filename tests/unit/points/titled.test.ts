import { expect, test } from "vitest";
import { pointContext } from "../../../lib/brief/points/context.ts";
import { titled } from "../../../lib/brief/points/titled.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "./sampleArticle.ts";

const TEXTS = ["Tarn closes the tunnel.", "The tunnel is wet.", "Fish are glad."];

const worths = (title: string) => {
  const article = articleOf(TEXTS, { title });
  const worth = titled(pointContext(article, splitSentences(article)));
  return TEXTS.map((_text, index) => worth(index));
};

test("the more of the title a sentence says, the more it is worth", () => {
  const [all = 0, some = 0, nothing = 0] = worths("Tunnel closes in Tarn");
  expect(all).toBeGreaterThan(some);
  expect(some).toBeGreaterThan(nothing);
  expect(nothing).toBe(0);
});

test("without a title all sentences are worth the same", () => {
  expect(worths("")).toEqual([0, 0, 0]);
});
