import { expect, test } from "vitest";
import { articleAddress } from "../../../lib/store/address.ts";
import { fromRecord, toRecord } from "../../../lib/store/record.ts";
import { sampleSaved } from "../sampleBrief.ts";

test("what is stored is what comes back", () => {
  expect(fromRecord(toRecord(sampleSaved, 7))).toEqual(sampleSaved);
});

test.each([
  ["of a newer version", { schema: 3 }],
  ["without a brief", { brief: undefined }],
  ["whose brief is of a newer version", { brief: { ...sampleSaved.brief, version: 2 } }],
  ["with a number for a tag", { tags: [7] }],
  ["saved at no time", { savedAt: "once" }],
  [
    "with an actor of no kind",
    { brief: { ...sampleSaved.brief, actors: [{ ...sampleSaved.brief.actors[0], kind: "ghost" }] } },
  ],
])("a record %s is not read, and nothing is thrown", (_what, change) => {
  expect(fromRecord({ ...toRecord(sampleSaved, 7), ...change })).toBeNull();
});

test.each([
  ["https://news.example/a", "https://news.example/a"],
  ["https://news.example/a#comments", "https://news.example/a"],
  ["https://news.example/a?id=7#:~:text=ferry", "https://news.example/a?id=7"],
  ["https://news.example/#/story/7", "https://news.example/#/story/7"],
  ["https://news.example/#!/story/7", "https://news.example/#!/story/7"],
  ["https://News.Example/a?utm_source=x&id=7&fbclid=y", "https://news.example/a?id=7"],
  ["https://news.example/a?b=2&a=1", "https://news.example/a?b=2&a=1"],
  ["https://amp.news.example/a", "https://news.example/a"],
  ["https://news.example/amp/a", "https://news.example/a"],
  ["https://news.example/a/amp/", "https://news.example/a"],
  ["https://news.example/a.amp.html", "https://news.example/a.html"],
  ["https://news.example/a?outputType=amp", "https://news.example/a"],
  ["https://news.example/a?output=print", "https://news.example/a?output=print"],
  ["https://amp.dev/a", "https://amp.dev/a"],
  ["https://news.example/amp", "https://news.example/amp"],
  ["https://news.example/story?id=8&ref=front", "https://news.example/story?id=8&ref=front"],
  ["file:///a.html#b", "file:///a.html"],
  ["", ""],
])("the article at %s is kept under %s", (url, address) => {
  expect(articleAddress(url)).toBe(address);
});
