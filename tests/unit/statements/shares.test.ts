import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = ["person Ida Brandt/Brandt", "person Otto Falk/Falk", "organization Harbour Union"];
const lines = (text: string) => linesBy(articleOf([text], { language: "en" }), CAST);

describe("how many people say so", () => {
  test.each([
    ["Over a quarter of the tenants surveyed said the gate is old.", "Over a quarter of the tenants surveyed"],
    ["Over half of the tenants said the gate is old.", "Over half of the tenants"],
    ["About 4 in 10 also say that the gate is old.", "About 4 in 10"],
    ["Three in 10 say the gate is old.", "Three in 10"],
    ["About three-quarters say the gate is old.", "About three-quarters"],
    ["Nearly 40 per cent said the gate is old.", "Nearly 40 per cent"],
    ["Some 40% said the gate is old.", "Some 40%"],
    ["Of those in a dispute, nearly 40 percent said the gate is old.", "nearly 40 percent"],
    ["One in five children said the gate is old.", "One in five children"],
    ["A considerable number of those asked said the gate is old.", "A considerable number of those asked"],
    ["At least 20 witnesses said the gate is old.", "At least 20 witnesses"],
    ["Almost everyone said the gate is old.", "Almost everyone"],
    ["All three said the gate is old.", "All three"],
    ["Many in Norvik fear that the gate is old.", "Many in Norvik"],
    ["Many fear that the gate is old.", "Many"],
  ])("%s", (text, speaker) => {
    expect(lines(text)).toEqual([`indirect ? ${speaker}: the gate is old`]);
  });

  test("the next share is told of by the same", () => {
    expect(lines("About 3 in 10 say the gate is old, while 2 in 10 say the pier is worse.")).toEqual([
      "indirect ? About 3 in 10: the gate is old",
      "indirect ? 2 in 10: the pier is worse",
    ]);
  });

  test("but what a study found that a share felt is the study's", () => {
    expect(lines("One report found that 60 percent of the crew felt ill, 38 percent felt lost.")).toEqual([
      "indirect ? One report: 60 percent of the crew felt ill, 38 percent felt lost",
    ]);
  });

  test.each([
    "Prices rose by 40 percent, and nobody said why.",
    "Neither said the gate is old.",
    "Over 100 people signed a letter.",
  ])("nobody does: %s", (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe("'both' and 'the pair' are the two who have just been told of", () => {
  test.each([
    "Ida Brandt and Otto Falk went north. Both said the gate is old.",
    "Ida Brandt and Otto Falk went north. The pair said the gate is old.",
  ])("%s", (text) => {
    expect(lines(text)).toEqual(["indirect Ida Brandt: the gate is old", "indirect Otto Falk: the gate is old"]);
  });

  test("who have just spoken", () => {
    const text = "Ida Brandt and Otto Falk said the pier is late. The pair added that the gate is old.";
    expect(lines(text).slice(2)).toEqual([
      "indirect Ida Brandt: the gate is old",
      "indirect Otto Falk: the gate is old",
    ]);
  });
});
