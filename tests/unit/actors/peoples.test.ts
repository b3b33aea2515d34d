import { expect, test } from "vitest";
import { isPeople } from "../../../lib/brief/actors/cast/peoples.ts";
import { findActors } from "../../../lib/brief/actors/findActors.ts";
import type { Entity } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { readTagger } from "../../../tools/taggerFile.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { mentionOf } from "./mentionOf.ts";

const isMany = (text: string, name: string) => {
  const entity: Entity = {
    kind: "person",
    name,
    aliases: [],
    mentions: [mentionOf(name, "person", text.indexOf(name))],
  };
  return isPeople(entity, articleOf([text]));
};

test.each([
  ["Many Norvikers leave the town in May.", "Norvikers"],
  ["We Norvikers love the sea.", "Norvikers"],
  ["Norvikers are proud of the pier.", "Norvikers"],
  ["It cost thousands of Norvikers their boats.", "Norvikers"],
  ["Islesmen have left the port.", "Islesmen"],
])("many people are nobody: %s", (text, name) => {
  expect(isMany(text, name)).toBe(true);
});

test.each([
  ["Williams has left the port.", "Williams"],
  ["Some say that Williams is late.", "Williams"],
  ["Many Falk boats are late.", "Falk"],
])("a person is somebody: %s", (text, name) => {
  expect(isMany(text, name)).toBe(false);
});

test("they are no actors of the brief", () => {
  const article = articleOf(
    ["Many Brits love the sea. We Brits need a pier. Brits said the gate was shut, and Ida Brandt left."],
    {
      language: "en",
    },
  );
  const tagger = readTagger("en");
  expect(findActors(article, splitSentences(article), tagger ?? undefined).map(({ name }) => name)).toEqual([
    "Ida Brandt",
  ]);
});
