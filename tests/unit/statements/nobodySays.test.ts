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
  ["what the reader is asked", "Remember, saying “later” is no shame when the deck is wet."],
  ["what opens a clause", "When asked to show only short trips, it dropped all results and claimed there were none."],
  ["what something costs each", "Lessons can cost from 15 to 25 crowns per hour, per person."],
  ["what a name means", "Tide and Son refers to a plan to rebuild the “old, leaking pier in the east”."],
  ["a goal that is added", "Ida Brandt added her second in the last minute, and a save ended it."],
  ["goals that are added", "Ida Brandt added two more before a save ended it."],
  ["questions that are ducked", "The deck has seen numerous questions about the old crane."],
  ["what is added by deed", "Boats with many owners add further trouble, because they need a plan for each."],
  ["what is assured to nobody", "Private ferry services assure more careful work on board."],
  [
    "what something shows by being there",
    "That decision by a free court emphasizes the weight of the harbour in this feud.",
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
    "by whoever remembers it",
    "Ida Brandt remembered the pier had a lamp, which was red.",
    ["indirect Ida Brandt: the pier had a lamp, which was red"],
  ],
  [
    "behind questions that are ducked",
    "Ida Brandt left the pier and ducked two awkward questions, saying she would wait.",
    ["indirect Ida Brandt: she would wait"],
  ],
  [
    "to staff",
    "Ida Brandt told school staff members the gate would close.",
    ["indirect Ida Brandt: the gate would close"],
  ],
  [
    "with a bracket of its own",
    "Norvia says the fare (one way) will be low.",
    ["indirect Norvia: the fare (one way) will be low"],
  ],
])("is said: %s", (_what, text, said) => {
  expect(lines(text)).toEqual(said);
});
