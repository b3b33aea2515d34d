import { expect, test } from "vitest";
import { articleAddress } from "../../../lib/store/address.ts";
import { fromRecord, toRecord } from "../../../lib/store/record.ts";
import { sampleSaved } from "../sampleBrief.ts";

test("what is stored is what comes back", () => {
  expect(fromRecord(toRecord(sampleSaved))).toEqual(sampleSaved);
});

test.each([
  ["of a newer version", { schema: 2 }],
  ["without a brief", { brief: undefined }],
  ["whose brief is of a newer version", { brief: { ...sampleSaved.brief, version: 2 } }],
  ["with a number for a tag", { tags: [7] }],
  ["saved at no time", { savedAt: "once" }],
  [
    "with an actor of no kind",
    { brief: { ...sampleSaved.brief, actors: [{ ...sampleSaved.brief.actors[0], kind: "ghost" }] } },
  ],
])("a record %s is not read, and nothing is thrown", (_what, change) => {
  expect(fromRecord({ ...toRecord(sampleSaved), ...change })).toBeNull();
});

test.each([
  ["https://news.example/a", "https://news.example/a"],
  ["https://news.example/a#comments", "https://news.example/a"],
  ["https://news.example/a?id=7#:~:text=ferry", "https://news.example/a?id=7"],
  ["https://news.example/#/story/7", "https://news.example/#/story/7"],
  ["https://news.example/#!/story/7", "https://news.example/#!/story/7"],
])("the article at %s is kept under %s", (url, address) => {
  expect(articleAddress(url)).toBe(address);
});
