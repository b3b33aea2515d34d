import { expect, test } from "vitest";
import { mergeMentions } from "../../../lib/brief/actors/merging/merge.ts";
import type { Mention } from "../../../lib/brief/actors/types.ts";

/** Mentions of people, one a sentence: "Sir Otto Stern" is Otto Stern with a title where the title is set apart by a bar. */
function merged(...written: readonly string[]): string[] {
  const mentions = written.map((line, sentence): Mention => {
    const [title, name = ""] = line.includes("|") ? line.split("|") : [null, line];
    const start = title ? title.length + 1 : 0;
    return {
      block: sentence,
      start,
      end: start + name.length,
      text: name,
      kind: "person",
      confidence: 0.9,
      sentence,
      title: title ? { block: sentence, start: 0, end: title.length, text: title } : null,
    };
  });
  const texts = written.map((line) => `${line.replace("|", " ")} left.`);
  return mergeMentions(
    mentions,
    texts.map((text) => ({ text, start: 0 })),
  ).map(({ name, mentions: own }) => `${name} ${own.length}`);
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["his wife", ["Sir|Otto Stern", "Lady|Stern", "Stern", "Mr|Stern"], ["Otto Stern 3", "Lady Stern 1"]],
  ["her husband", ["Dame|Ida Vale", "Mr|Vale", "Vale"], ["Ida Vale 2", "Mr Vale 1"]],
  ["the same one", ["Lady|Ida Vale", "Mrs|Vale", "Vale"], ["Ida Vale 3"]],
  [
    "the one of two that it fits",
    ["Otto Stern", "Anna Stern", "Mrs|Stern", "Mr|Stern"],
    ["Otto Stern 2", "Anna Stern 2"],
  ],
  ["who is not the man of that first name", ["Otto Stern", "Ms.|Stern"], ["Otto Stern 1", "Ms. Stern 1"]],
  [
    "the one whose first name tells nothing",
    ["Otto Stern", "Jamie Stern", "Ms.|Stern"],
    ["Otto Stern 1", "Jamie Stern 2"],
  ],
  ["who may be the same one", ["Ida Vale", "Mrs|Vale"], ["Ida Vale 2"]],
])("a title tells %s: %j", (_what, written, expected) => {
  expect(merged(...written)).toEqual(expected);
});
