import { expect, test } from "vitest";
import { mergeMentions } from "../../../lib/brief/actors/merging/merge.ts";
import type { Mention, NameKind } from "../../../lib/brief/actors/types.ts";

/** One sentence a line, its names in brackets: what they are filed under, and how often. */
function merged(kind: NameKind, ...written: readonly string[]): string[] {
  const texts = written.map((line) => line.replace(/[[\]]/gu, ""));
  const mentions = written.flatMap((line, sentence): Mention[] => {
    let before = 0;
    return [...line.matchAll(/\[([^\]]+)\]/gu)].map((match) => {
      const start = match.index - before;
      before += 2;
      const text = match[1] ?? "";
      return { block: sentence, start, end: start + text.length, text, kind, confidence: 0.9, sentence, title: null };
    });
  });
  return mergeMentions(
    mentions,
    texts.map((text) => ({ text, start: 0 })),
  ).map((entity) => `${entity.kind} ${entity.name} ${entity.mentions.length}`);
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "the one who speaks",
    [
      "[Ida Tarn] left.",
      "Then [Tarn] sailed.",
      "Lt. Gen. [Odd Tarn] said it was late.",
      "He left.",
      "[Tarn] also swam.",
    ],
    ["person Ida Tarn 2", "person Odd Tarn 2"],
  ],
  [
    "the one who came first, where the other is only named",
    ["[Ida Tarn] left.", "Then [Tarn] sailed.", "She met [Odd Tarn] at sea.", "[Tarn] also swam."],
    ["person Ida Tarn 3", "person Odd Tarn 1"],
  ],
  [
    "the one who is named again",
    ["[Ida Tarn] left.", "[Tarn] sailed.", "[Odd Tarn] said it was late.", "[Ida Tarn] laughed.", "[Tarn] also swam."],
    ["person Ida Tarn 4", "person Odd Tarn 1"],
  ],
])("of two with one surname it is %s", (_what, written, expected) => {
  expect(merged("person", ...written)).toEqual(expected);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["by trade", ["[Odd Radio], a chemistry researcher at the port, left.", "[Odd Radio] swam."], ["person Odd Radio 2"]],
  ["by age", ["[Odd Radio], 34, left."], ["person Odd Radio 1"]],
  ["not a company by what it makes", ["[Nord Radio], a boat builder from Elvik, left."], ["organization Nord Radio 1"]],
  ["not what has a seat", ["[Nord Radio], a station at the port, left."], ["organization Nord Radio 1"]],
])("a person is told %s", (_what, written, expected) => {
  expect(merged("organization", ...written)).toEqual(expected);
});
