import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt, governor",
  "person Otto Falk/Falk, co-founder of Norvik Leaks",
  "person Ravnar Moe/Moe",
  "organization Vale Radio",
  "organization Harbour Fund",
  "organization Norvik Health",
  "organization Storholm Herald/Herald",
];
const lines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs), PEOPLE);

describe("marks of two kinds", () => {
  test.each([
    [
      "a curly mark that a straight one closes",
      '“The end of the year is a good time to buy a boat," Ida Brandt said. "Buyers get lower rates."',
      [
        'direct Ida Brandt: The end of the year is a good time to buy a boat," Ida Brandt said. "Buyers get lower rates.',
      ],
    ],
    [
      "a straight mark that a curly one closes, and more behind it",
      '"On whose word was the gate shut?” said Otto Falk. "Nobody knows it."',
      ['direct Otto Falk: On whose word was the gate shut?” said Otto Falk. "Nobody knows it.'],
    ],
    [
      "marks of the other kind within",
      '“He called the deck "a gift" to us all,” Ida Brandt said.',
      ['direct Ida Brandt: He called the deck "a gift" to us all'],
    ],
    [
      "inches are no marks",
      '“The 5" pipe burst in the night,” Ida Brandt said.',
      ['direct Ida Brandt: The 5" pipe burst in the night'],
    ],
  ])("%s", (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe("a verb before its speaker", () => {
  test.each([
    [
      "a form that is a noun, too",
      "All gates were shut in the night, reports Ida Brandt.",
      ["indirect Ida Brandt: All gates were shut in the night"],
    ],
    [
      "beside a quotation",
      "“Salt water has its uses,” states Ida Brandt.",
      ["direct Ida Brandt: Salt water has its uses"],
    ],
    [
      "that no table has",
      "“The tide comes twice a day,” describes Ida Brandt.",
      ["direct Ida Brandt: The tide comes twice a day"],
    ],
    ["not where more than the name follows", "“The Long Tide at the Harbour,” describes Ida Brandt walking.", []],
    [
      "a name of two before “reports that”",
      "Moe of the Storholm Herald reports that the gate is shut.",
      ["indirect Ravnar Moe: the gate is shut"],
    ],
  ])("%s", (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe("what is said", () => {
  test.each([
    [
      "not where somebody testified",
      "Ida Brandt testified before the harbour court on Tuesday, where many were angry.",
      [],
    ],
    [
      "but what he testified",
      "Ida Brandt testified before the harbour court that the gate was shut.",
      ["indirect Ida Brandt: the gate was shut"],
    ],
    [
      "a number with a comma is whole",
      "According to Norvik Health, there were 4,517 cases reported between May and June.",
      ["indirect Norvik Health: there were 4,517 cases reported between May and June"],
    ],
    [
      "without the people told",
      "Otto Falk told police he had lost the key.",
      ["indirect Otto Falk: he had lost the key"],
    ],
    [
      "nor the network",
      "Otto Falk told Norvik-based radio network Vale Radio the rules had been kept.",
      ["indirect Otto Falk: the rules had been kept"],
    ],
    [
      "nor the network, whatever the rules are",
      "Otto Falk told Norvik-based radio network Vale Radio safety rules had been kept.",
      ["indirect Otto Falk: safety rules had been kept"],
    ],
    [
      "nothing behind a comma within the marks",
      "Teachers chanted, “Green for all of us,” in a long hallway.",
      ["direct ? Teachers: Green for all of us"],
    ],
    [
      "two that are chanted",
      "Teachers chanted, “Mend our harbours,” and “Send them home,” as hundreds of them lined the steps.",
      ["mixed ? Teachers: “Mend our harbours,” and “Send them home,”"],
    ],
    [
      "nor the morning",
      "Otto Falk announced on Monday evening they were closing the gate.",
      ["indirect Otto Falk: they were closing the gate"],
    ],
    [
      "nor the month",
      "The Harbour Fund said in May the treaty might be a step.",
      ["indirect Harbour Fund: the treaty might be a step"],
    ],
    [
      "a quotation behind two verbs once",
      "Ida Brandt tweeted her reasons saying, “Today I signed the act for all of us.”",
      ["direct Ida Brandt: Today I signed the act for all of us."],
    ],
    [
      "denied all along",
      "Otto Falk has always denied the charge, saying the sale was clean.",
      ["indirect Otto Falk: denied the charge", "indirect Otto Falk: the sale was clean"],
    ],
    [
      "warned of",
      "The sale went on, with Ida Brandt warning of “dangerous waters”.",
      ["mixed Ida Brandt: warning of “dangerous waters”"],
    ],
  ])("%s", (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe("who says it", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "who speaks, not the paper that shows it",
      ["Otto Falk came to Norvik. “We are on our way,” Otto Falk told the crew, according to a statement."],
      ["direct Otto Falk: We are on our way"],
    ],
    [
      "whoever kept the name back",
      [
        "A spokesperson who did not wish to be named because of the rules of the port said in a note that the gate was shut.",
      ],
      ["indirect ? A spokesperson: the gate was shut"],
    ],
    [
      "one founder of several",
      ["Otto Falk is in jail.", "The Norvik Leaks founder argued that his fear was real."],
      ["indirect Otto Falk: his fear was real"],
    ],
    [
      "who spoke last, not who has a man's name",
      [
        "“The night was cold,” Moe said.",
        "Moe declined to tell whether Otto Falk slept on the job. “When the facts are out, you may think again,” he said.",
      ],
      ["direct Ravnar Moe: The night was cold", "direct Ravnar Moe: When the facts are out, you may think again"],
    ],
  ])("%s", (_, paragraphs, expected) => {
    expect(lines(...paragraphs)).toEqual(expected);
  });
});
