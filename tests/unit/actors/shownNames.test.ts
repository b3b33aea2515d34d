import { expect, test } from "vitest";
import { shownName } from "../../../lib/brief/actors/names/shownNames.ts";
import type { NameKind } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { mentionOf } from "./mentionOf.ts";

/** A name as it is shown, of an article in which each sentence has it. */
function shown(name: string, kind: NameKind, text: string): string {
  const sentences = splitSentences(articleOf([text]));
  const mentions = sentences.map(({ text: own, start, index }) => ({
    ...mentionOf(name, kind, start + own.indexOf(name)),
    sentence: index,
  }));
  return shownName({ name, kind, aliases: [], mentions }, sentences);
}

test.each<readonly [string, NameKind, string, string]>([
  ["Herald", "organization", "She told The Herald that it rained.", "The Herald"],
  ["Herald", "organization", "It rained, according to The Herald.", "The Herald"],
  ["Herald", "organization", "The Herald said it rained.", "Herald"],
  ["Herald", "organization", "One more was wet: The Herald said it rained.", "Herald"],
  ["Herald", "organization", "She told The Herald. Then the Herald left.", "Herald"],
  ["Herald", "organization", "She told Herald readers that it rained.", "Herald"],
  ["TARN", "place", "NORVIK/THE TARN, March 7 - It rained.", "The Tarn"],
  ["Herald", "organization", "NORVIK — The Herald said it rained.", "Herald"],
  ["Falk", "person", "She met The Falk in May.", "Falk"],
])("%s, a %s in “%s”", (name, kind, text, expected) => {
  expect(shown(name, kind, text)).toBe(expected);
});

test("a heading in capitals is not how a body is called", () => {
  const sentences = splitSentences(articleOf(["NORDFAST BOATS", "It is Nordfast."]));
  const mentions = [
    mentionOf("NORDFAST", "organization", 0),
    { ...mentionOf("Nordfast", "organization", 6), block: 1, sentence: 1 },
  ];
  const entity = { name: "NORDFAST", kind: "organization", aliases: ["Nordfast"], mentions } as const;
  expect(shownName(entity, sentences)).toBe("Nordfast");
  expect(shownName({ ...entity, name: "NFU", aliases: ["Nfu"] }, sentences)).toBe("NFU");
});
