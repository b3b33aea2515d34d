import { expect, test } from "vitest";
import type { Figure } from "../../../lib/types.ts";
import { figureFacts, markedParts } from "../../../lib/view/facts.ts";

const text = "It grew from 2 million to 4 million marks.";
const sentence = { index: 3, block: 1, start: 10, end: 10 + text.length, text };
const figure = (words: string): Figure => {
  const start = 10 + text.indexOf(words);
  return {
    quote: { block: 1, start, end: start + words.length, text: words },
    value: 1,
    unit: null,
    counts: null,
    sentence,
  };
};

test("figures of one sentence are shown together in it", () => {
  const facts = figureFacts([figure("2 million"), figure("4 million marks")]);
  expect(facts.map(({ quotes }) => quotes.map((quote) => quote.text))).toEqual([["2 million", "4 million marks"]]);
  const parts = facts.flatMap(markedParts);
  expect(parts.map((part) => part.text).join("")).toBe(text);
  expect(parts.filter(({ marked }) => marked).map((part) => part.text)).toEqual(["2 million", "4 million marks"]);
});

test("a sentence that is its figure has one part", () => {
  const only = { ...sentence, start: 0, end: 3, text: "4 m" };
  const quote = { block: 1, start: 0, end: 3, text: "4 m" };
  expect(markedParts({ sentence: only, quotes: [quote] })).toEqual([{ text: "4 m", marked: true }]);
});
