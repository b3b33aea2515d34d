import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = ["person Ida Brandt/Brandt", "organization Tide and Son", "organization Norvia"];
const lines = (text: string) => linesBy(articleOf([text]), PEOPLE);

test.each<readonly [what: string, text: string]>([
  ["a noun behind two names", "Chain and Web5 projects face rough seas: heavy rules, thin margins, and doubt."],
  ["a noun behind a noun without an article", "Group projects that teach sailing are held in May."],
  [
    "a noun behind a participle",
    "There are case studies and sailing tests with randomly chosen questions that teach the crew and a paper is printed for them.",
  ],
  ["whoever reads it", "You say the gate is open, and so it is."],
])("nobody says so: %s", (_what, text) => {
  expect(lines(text)).toEqual([]);
});

test.each<readonly [what: string, text: string, said: readonly string[]]>([
  ["a name with an “and”", "Tide and Son claims the pumps are safe.", ["indirect Tide and Son: the pumps are safe"]],
  [
    "up to the bracket that the statement stands in",
    "Little is known of the fare (Norvia says it will be low), of the boats, or of the day it starts.",
    ["indirect Norvia: it will be low"],
  ],
  [
    "once, where one part of it is quoted and somebody is said to have found it",
    "Brandt has read nine logs and found that “the gate was never shut” in any of them, she said.",
    ["mixed Ida Brandt: Brandt has read nine logs and found that “the gate was never shut” in any of them"],
  ],
  [
    "with a bracket of its own",
    "Norvia says the fare (one way) will be low.",
    ["indirect Norvia: the fare (one way) will be low"],
  ],
])("is said: %s", (_what, text, said) => {
  expect(lines(text)).toEqual(said);
});
