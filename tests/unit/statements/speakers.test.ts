import { describe, expect, test } from "vitest";
import { english as grammar } from "../../../lib/brief/statements/grammars/english.ts";
import { phraseOf } from "../../../lib/brief/statements/speakers/phraseOf.ts";
import { english } from "../../../lib/text/languages/english.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt, Norwegian Minister of Ferries, harbour master",
  "person Otto Falk/Falk, union’s lawyer",
  "organization Nordfast Marine/Nordfast",
  "place Norway/Oslo",
];
const lines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs), PEOPLE);

describe("who cannot speak:", () => {
  test.each([
    ["a word that only links", "Furthermore, disputes over the gates remain the harder part of the work."],
    ["a word that only links, without a comma", "Meanwhile claimed the fourth place with eleven million crowns."],
    ["none of something", "None of those signs suggested the tunnel was unsafe."],
    ["states of a country", "Several Norwegian states will be holding drills in the tunnel on Wednesday."],
    ["a project", "A long harbour project spans the whole of the old quay."],
    ["what is called something", "The evening, called the Ravn Harbour Night, was to end with a feast."],
    ["a platform called something", "The port runs on a software platform called Ravn that sends news to the crews."],
    ["a page called something", "There is fresh advice online called ‘Preparing for a flood in the tunnel’."],
    ["a thing beside a quotation", "The mood in the hall has been “as good as it ever was at the old quay”."],
    ["a machine called it", "The pump is new. It states it takes an hour to empty the tunnel."],
    ["whether somebody does", "Nobody knows whether the king dismissing his government was “a question of days”."],
  ])("%s", (_what, text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe("who speaks:", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "not the town where a report was written",
      ["STORHOLM: Ida Brandt said the tunnel was safe.", "OSLO (NFF) — Otto Falk said the deck was wet."],
      ["indirect Ida Brandt: the tunnel was safe", "indirect Otto Falk: the deck was wet"],
    ],
    [
      "not the town before the words of others",
      ["STORHOLM (NFF) — The tunnel is safe, Otto Falk said."],
      ["indirect Otto Falk: The tunnel is safe"],
    ],
    [
      "who issued the statement",
      ["Nordfast Marine said in a statement that the tunnel was safe. The statement added that the deck was wet."],
      ["indirect Nordfast Marine: the tunnel was safe", "indirect Nordfast Marine: the deck was wet"],
    ],
    [
      "nobody for certain, where no statement was told of",
      ["Ida Brandt said the tunnel was safe.", "The statement added that the deck was wet."],
      ["indirect Ida Brandt: the tunnel was safe", "indirect ? The statement: the deck was wet"],
    ],
    [
      "whose role the words are, though the name comes later",
      ["The Norwegian minister of ferries said the tunnel was safe.", "Ida Brandt left."],
      ["indirect Ida Brandt: the tunnel was safe"],
    ],
    [
      "who was named with letters behind the office",
      ["The harbour leader of Storholm, Councillor Otto Falk MBE, has said: “The tunnel is safe for everybody.”"],
      ["direct Otto Falk: The tunnel is safe for everybody."],
    ],
    [
      "a director between commas, who disputes",
      ["Ida Brandt, the harbour’s director, disputes that the tunnel was safe."],
      ["indirect Ida Brandt: disputes that the tunnel was safe"],
    ],
    [
      "who calls something something",
      ["Ida Brandt called Nordfast’s move to close the gates an unwise step."],
      ["indirect Ida Brandt: Nordfast’s move to close the gates an unwise step"],
    ],
    [
      "what is said before a bracket",
      ["Ida Brandt denies everything, publicly (though Otto Falk claims the tunnel was safe)."],
      ["indirect Ida Brandt: denies everything, publicly", "indirect Otto Falk: the tunnel was safe"],
    ],
    ["others", ["Others said the tunnel was safe."], ["indirect ? Others: the tunnel was safe"]],
    [
      "an army, not its statement",
      ["The Norwegian army in a statement said the tunnel was safe."],
      ["indirect ? The Norwegian army: the tunnel was safe"],
    ],
    [
      "the minister whom the sentence before is about by her office",
      ["Ida Brandt left.", "Otto Falk met the crew.", "Still, the minister hopes for rain. She said the deck was wet."],
      ["indirect Ida Brandt: the deck was wet"],
    ],
    [
      "a witness who is no actor",
      ["Tom Ravnsen, a diver, said the tunnel was safe. He added that the deck was wet."],
      ["indirect ? Tom Ravnsen: the tunnel was safe", "indirect ? Tom Ravnsen: the deck was wet"],
    ],
  ])("%s", (_what, paragraphs, expected) => {
    expect(lines(...paragraphs)).toEqual(expected);
  });
});

test.each([
  ["While the researcher", "the researcher"],
  ["Meanwhile some divers", "some divers"],
  ["The Norwegian army in a statement", "The Norwegian army"],
  ["Other divers", "Other divers"],
  ["whether the king", null],
  ["in the report", null],
  ["Today", "Today"],
])("the words for somebody in %j", (text, words) => {
  expect(phraseOf(text, grammar, english)).toBe(words);
});
