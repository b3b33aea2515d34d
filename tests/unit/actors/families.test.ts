import { expect, test } from "vitest";
import { relativesOf } from "../../../lib/brief/actors/merging/relatives.ts";
import { withSharedSurname } from "../../../lib/brief/actors/merging/sharedSurname.ts";
import { withTowns } from "../../../lib/brief/actors/names/townAndState.ts";
import type { Entity, Mention } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { mentionOf } from "./mentionOf.ts";

const mentionsIn = (text: string, name: string): Mention[] =>
  [...text.matchAll(new RegExp(`${name}(?! \\p{Lu})`, "gu"))].map(({ index }) => mentionOf(name, "person", index));

const peopleIn = (text: string, names: readonly string[]): Entity[] =>
  names.map((name) => ({ kind: "person", name, aliases: [], mentions: mentionsIn(text, name) }));

test.each<readonly [string, string, readonly string[], readonly string[]]>([
  ["two who share it", "Joe and Anna Tarn sailed.", ["Joe", "Anna Tarn"], ["Joe Tarn", "Anna Tarn"]],
  [
    "nobody who was named before",
    "Joe came, for Joe and Anna Tarn sailed.",
    ["Joe", "Anna Tarn"],
    ["Joe", "Anna Tarn"],
  ],
  [
    "two behind a town",
    "Two from Tarn, Joe and Anna Brandt, left.",
    ["Joe", "Anna Brandt"],
    ["Joe Brandt", "Anna Brandt"],
  ],
  [
    "one of two, and nobody of three",
    "Her sons Tom, Joe and Erik Tarn sailed.",
    ["Tom", "Joe", "Erik Tarn"],
    ["Tom", "Joe", "Erik Tarn"],
  ],
  ["no band", "Nordfast and Anna Tarn sailed.", ["Nordfast", "Anna Tarn"], ["Nordfast", "Anna Tarn"]],
])("a surname behind the second first name is that of %s", (_, text, names, shown) => {
  const sentences = splitSentences(articleOf([text]));
  expect(withSharedSurname(peopleIn(text, names), sentences).map(({ name }) => name)).toEqual(shown);
});

test("who is in the story in full is not there twice", () => {
  const text = "Joe and Anna Tarn sailed, and Joe Tarn sank.";
  const shown = withSharedSurname(peopleIn(text, ["Joe", "Anna Tarn", "Joe Tarn"]), splitSentences(articleOf([text])));
  expect(shown.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ["Anna Tarn", 1],
    ["Joe Tarn", 2],
  ]);
});

test.each([
  ["They met in Anna Harbor, Michigan.", "place"],
  ["They met with Anna Harbor, Michigan.", "person"],
  ["They met in Anna Harbor, and left.", "person"],
])("%s: a %s", (text, kind) => {
  const found = withTowns(mentionsIn(text, "Anna Harbor"), splitSentences(articleOf([text])));
  expect(found.map((mention) => mention.kind)).toEqual([kind]);
});

test.each([
  ["His daughter, the singer Efua Tarn, left.", ["Efua Tarn"]],
  ["His wife, pilot Efua Tarn, left.", ["Efua Tarn"]],
  ["His wife and the singer Efua Tarn left.", []],
])("%s", (text, relatives) => {
  const mentions = [mentionOf("Efua Tarn", "person", text.indexOf("Efua Tarn"))];
  expect([...relativesOf(mentions, [text.replace("His", "his")], "en")]).toEqual(relatives);
});
