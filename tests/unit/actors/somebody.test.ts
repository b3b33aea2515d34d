import { expect, test } from "vitest";
import { withSomebody } from "../../../lib/brief/actors/cast/somebody.ts";
import type { NameKind } from "../../../lib/brief/actors/types.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { mentionOf } from "./mentionOf.ts";

/** The names of a text in all their places, given as each was tagged. */
function named(text: string, tagged: Readonly<Record<string, NameKind>>): string[] {
  const mentions = Object.entries(tagged).flatMap(([name, kind]) =>
    [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => mentionOf(name, kind, index)),
  );
  return withSomebody(mentions, articleOf([text])).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

test.each<readonly [string, string, Readonly<Record<string, NameKind>>, readonly string[]]>([
  [
    "a thing that says something is a body",
    "Save the Pier said it had won.",
    { "Save the Pier": "other" },
    ["organization Save the Pier"],
  ],
  ["with a small word before the verb", "Harbourly has said so.", { Harbourly: "other" }, ["person Harbourly"]],
  ["one with an article is a body", "The Norsemen told the court.", { Norsemen: "other" }, ["organization Norsemen"]],
  [
    "in all its places",
    "Save the Pier lost. Save the Pier said so.",
    { "Save the Pier": "other" },
    ["organization Save the Pier", "organization Save the Pier"],
  ],
  ["a bare surname is a person", "A tug sank. Wendt said so.", { Wendt: "other" }, ["person Wendt"]],
  ["a law says nothing", "The Harbour Act said nothing.", { "Harbour Act": "other" }, ["other Harbour Act"]],
  ["nor does a belief", "Mercantilism said nothing.", { Mercantilism: "other" }, ["other Mercantilism"]],
  ["nor a people", "Danish told nobody.", { Danish: "other" }, ["other Danish"]],
  ["a thing that is called something", "Pier Fest called for nothing.", { "Pier Fest": "other" }, ["other Pier Fest"]],
  ["a survey is a body", "The Coast Survey counted gulls.", { "Coast Survey": "other" }, ["organization Coast Survey"]],
  [
    "a person read as one with the house he is of",
    "Rev. Otto Wendt of Tarn Chapel prayed, and Ida Wendt of Tarn Hospital did not.",
    { "Rev. Otto Wendt of Tarn Chapel": "organization", "Ida Wendt of Tarn Hospital": "organization" },
    ["person Rev. Otto Wendt", "organization Tarn Chapel", "person Ida Wendt", "organization Tarn Hospital"],
  ],
  ["a station", "KVNO-TV was there.", { "KVNO-TV": "other" }, ["organization KVNO-TV"]],
  ["a known body", "Soldiers of the Taliban left.", { Taliban: "other" }, ["organization Taliban"]],
  [
    "a pope behind his church",
    "Roman Catholic Pope Leo left.",
    { "Roman Catholic Pope Leo": "other" },
    ["person Pope Leo"],
  ],
  [
    "a runner behind his people",
    "Ethiopians Tola Bekele won.",
    { "Ethiopians Tola Bekele": "organization" },
    ["person Tola Bekele"],
  ],
  [
    "a director behind her body",
    "Amnesty International Mei-ling Tam left.",
    { "Amnesty International Mei-ling Tam": "organization" },
    ["organization Amnesty International", "person Mei-ling Tam"],
  ],
  [
    "a body's own name",
    "Amnesty International Norway left.",
    { "Amnesty International Norway": "organization" },
    ["organization Amnesty International Norway"],
  ],
  [
    "a company called like a people",
    "Danes Worldwide Ltd. left.",
    { "Danes Worldwide Ltd.": "organization" },
    ["organization Danes Worldwide Ltd."],
  ],
  ["a day of a person", "Otto King Day is near.", { "Otto King Day": "other" }, ["other Otto King Day"]],
  ["a person stays one", "Ida Brandt said so.", { "Ida Brandt": "person" }, ["person Ida Brandt"]],
])("%s", (_what, text, tagged, expected) => {
  expect(named(text, tagged)).toEqual(expected);
});
