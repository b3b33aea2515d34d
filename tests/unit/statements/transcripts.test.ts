import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = ["person Ida Brandt/Brandt", "person Otto Falk/Falk", "person Léa Moé-Tarn/Moé-Tarn"];
const lines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs), PEOPLE);

test("an interview says who speaks at the head of each paragraph", () => {
  expect(
    lines(
      "The two met on the quay.",
      "FALK: You shut the gates.",
      "BRANDT: We did.",
      "Falk: For how long?",
      "Falk: Nobody knows.",
      "It rained.",
    ),
  ).toEqual([
    "direct Otto Falk: You shut the gates.",
    "direct Ida Brandt: We did.",
    "direct Otto Falk: For how long?",
    "direct Otto Falk: Nobody knows.",
  ]);
  expect(lines("Brandt: They are.", "It rained.")).toEqual([]);
});

test("whoever only asks in an interview says nothing", () => {
  expect(
    lines("The two met.", "FALK: Are the gates shut?", "BRANDT: They are.", "Falk: The pump failed. Since when?"),
  ).toEqual(["direct Ida Brandt: They are."]);
});

test("whoever tells the story on the air is its narrator, and says of others what they say", () => {
  expect(
    lines(
      "IDA BRANDT, HOST: Ferries are late in Norvik.",
      "OTTO FALK, BYLINE: It is Monday, and nobody is at the pier.",
      "LEA MOE-TARN: The crew is tired.",
      "FALK: Moé-Tarn says the pumps are old.",
      "MOE-TARN: They are older than I am.",
    ),
  ).toEqual([
    "direct Léa Moé-Tarn: The crew is tired.",
    "indirect Léa Moé-Tarn: the pumps are old",
    "direct Léa Moé-Tarn: They are older than I am.",
  ]);
});

test("who somebody is may stand behind the name, in as many words as it takes", () => {
  expect(
    lines(
      "The two met on the quay.",
      "IDA BRANDT, U.S. HARBOUR SECRETARY: The gates are open.",
      "OTTO FALK, NORVIK COUNTY EMERGENCY MANAGER, NORVIK: They are not.",
      "BRANDT: We shall see.",
    ),
  ).toEqual([
    "direct Ida Brandt: The gates are open.",
    "direct Otto Falk: They are not.",
    "direct Ida Brandt: We shall see.",
  ]);
});
