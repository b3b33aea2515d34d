import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf, linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt",
  "person Otto Falk/Falk",
  "organization Vale Radio",
  "organization Nordfast Lines",
  "organization Harbour Workers Coalition/Coalition, group",
  "organization Storholm Herald/Herald",
  "organization Harbour Info",
  "place Norland/N.L.",
  "place Norvik",
];

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "the group is who it was, whoever is named in what it says",
    [
      "The Harbour Workers Coalition said it had met.",
      "The group announced that Nordfast Lines had made a deal.",
      "However, the group said that workers were told by Nordfast Lines to sign.",
    ],
    [
      "indirect Harbour Workers Coalition: it had met",
      "indirect Harbour Workers Coalition: Nordfast Lines had made a deal",
      "indirect Harbour Workers Coalition: workers were told by Nordfast Lines to sign",
    ],
  ],
  [
    "a witness whose name follows where she was one",
    ["The port was never safe, said another witness in the probe, former harbour adviser Ida Brandt."],
    ["indirect Ida Brandt: The port was never safe"],
  ],
  [
    "who says it, not who is told of in it",
    [
      "Otto Falk said that after long talks Nordfast Lines had found the gate “not quite safe”, saying he trusted the courts.",
    ],
    [
      "mixed Otto Falk: after long talks Nordfast Lines had found the gate “not quite safe”",
      "mixed Nordfast Lines: the gate “not quite safe”",
      "indirect Otto Falk: he trusted the courts",
    ],
  ],
  [
    "what is said of somebody with an apposition is all behind the verb",
    ["On Monday, in a short statement, Otto Falk said Ida Brandt, head of the port, has been found."],
    ["indirect Otto Falk: Ida Brandt, head of the port, has been found"],
  ],
  [
    "degrees behind a name are nobody",
    [
      "Ida Brandt, MD, of the clinic in Vale, said that the data indicates that the gate leaks, adding that many questions remain open.",
    ],
    ["indirect Ida Brandt: the data indicates that the gate leaks", "indirect Ida Brandt: many questions remain open"],
  ],
  [
    "nor where a tour concludes",
    ["Otto Falk will tour again in the run, which opens April 2 in Vale, and concludes May 3 in the port."],
    [],
  ],
  ["nor where points are added", ["Otto Falk added 31 points in his old hall, and nobody had more."], []],
  [
    "nor where something was announced at some time",
    ["The boat, which the founder Otto Falk announced earlier this year, is late."],
    [],
  ],
  ["nor where tariffs stay", ["The deal is late, while Norland maintains existing tariffs as a sign."], []],
  [
    "a think tank does not think",
    ["Otto Falk speaking to the Harbour Info think tank called the deal “null and void”."],
    ["mixed Otto Falk: the deal “null and void”"],
  ],
  [
    "what is quoted may be what a clause is about",
    ["Otto Falk said “three old divers” were hurt in the port on Monday."],
    ["mixed Otto Falk: “three old divers” were hurt in the port on Monday"],
  ],
  ["nothing is said where food is denied", ["The crew is denying food to the divers and the pilots."], []],
  ["nor where people report for duty", ["The workers who reported for duty on Monday night were tired."], []],
  [
    "said of something that",
    ["Ida Brandt said of her work that “people who do it well take their time”."],
    ["direct Ida Brandt: people who do it well take their time"],
  ],
  [
    "a comma within marks ends the first of two clauses",
    ["While Ida Brandt agrees that the “days tend to be short,” it appears the story is false."],
    ["mixed Ida Brandt: the “days tend to be short,”"],
  ],
  [
    "as somebody reports for a paper",
    ["As Ida Brandt reports for Vale Radio, the first leaks were seen a week ago."],
    ["indirect Ida Brandt: the first leaks were seen a week ago"],
  ],
  [
    "what a report today claims",
    ["The Storholm Herald’s report today claims that Otto Falk will be back."],
    ["indirect Storholm Herald: Otto Falk will be back"],
  ],
  [
    "per somebody in the middle",
    ["The fish, per Vale Radio, is often found in the port."],
    ["indirect Vale Radio: The fish, per Vale Radio, is often found in the port"],
  ],
  [
    "a verb behind an apposition leads to a quotation",
    ["Otto Falk, also on the air, defended his plan, “As I have said before, the gate will be shut in May.”"],
    ["direct Otto Falk: As I have said before, the gate will be shut in May."],
  ],
  [
    "marks within marks of the same kind",
    ['"The "Nordfast Maid" is not a ship at all," Ida Brandt said.'],
    ['direct Ida Brandt: The "Nordfast Maid" is not a ship at all'],
  ],
  [
    "what is said ends before a source and who that is",
    ["Dealers sold 20,318 boats in May, according to Harbour Info, a provider of data."],
    ["indirect Harbour Info: Dealers sold 20,318 boats in May"],
  ],
  [
    "a place that a longer name begins with does not speak",
    ["The N.L. Attorney’s Office for the port of Norvik said that Otto Falk was guilty."],
    ["indirect ? The N.L. Attorney’s Office for the port of Norvik: Otto Falk was guilty"],
  ],
  [
    "nor does a thing that something stands on",
    ["The Coalition ran the boat with signs on it which mentioned “Harbour Day for all of us”."],
    [],
  ],
  [
    "nor whoever has to use a page",
    [
      "Students use the page provided by the Coalition. https://forms.x/kw “As a body of the town, we go on with the work of us all.”",
    ],
    [],
  ],
  [
    "both experts are the two of the story",
    ["“It is good for the heart,” Ida Brandt said. Otto Falk nodded.", "Both experts agree that it helps the heart."],
    [
      "direct Ida Brandt: It is good for the heart",
      "indirect Ida Brandt: it helps the heart",
      "indirect Otto Falk: it helps the heart",
    ],
  ],
])("%s", (_, paragraphs, expected) => {
  expect(linesBy(articleOf(paragraphs), PEOPLE)).toEqual(expected);
});

test("the office of somebody with a name is no unnamed source, nor are warnings and the city", () => {
  const { statements } = briefOf(
    articleOf([
      "Mayor Otto Falk left. His office said he was on a trip.",
      "The warnings called for waves of four metres.",
      "The city said there would be water by night.",
    ]),
  );
  expect(statements.map(({ speakerText, unnamed }) => [speakerText, unnamed])).toEqual([
    ["His office", false],
    ["The warnings", false],
    ["The city", false],
  ]);
});
