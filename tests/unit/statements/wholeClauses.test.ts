import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt, harbour master",
  "person Otto Falk/Falk, union’s lawyer",
  "person Sid Moe/Moe",
  "organization Nordfast Marine/Nordfast",
  "organization Northern Ferry Union",
  "organization Storholm University",
  "organization Ravn Show",
  "place Norway/Norwegian/N.K.",
  "place Sweden",
  "place Finland",
];
const lines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs), PEOPLE);

describe("nothing is said where", () => {
  test.each([
    ["somebody is told about something", "Otto Falk told Ida Brandt about the leak in the gate."],
    ["something is pointed to", "Ida Brandt pointed to the old gates that nobody will open for the crew."],
    ["somebody shows signs of something", "The Norwegian man showed signs of a fever and was tired."],
    [
      "gifts are declared",
      "Ida Brandt declared the gifts to her crew, thought to have been received before she entered the port.",
    ],
    ["a firm reports its year", "Nordfast Marine reports as it awaits a ruling on the sale."],
    ["forces oppose others", "Divers come from towns and from crews opposing the port guard."],
    ["work is in something", "Otto Falk won the prize for his work in predicting waves and creating a map of them."],
    ["a court dismisses a lawsuit", "Ida Brandt dismissed the union’s lawsuit on Monday."],
    ["money is denied", "Norway has again denied funding for such a gate."],
    ["somebody expects to do something", "Nordfast Marine expects to open the gate in May."],
    ["somebody is found", "Ida Brandt identified the diver in the harbour."],
    ["somebody shouts", "But as the diver speaks, some of the men shout at her."],
  ])("%s: %s", (_why, text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe("what is said is all of its clause:", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "an object whose noun follows the quoted word",
      "Ida Brandt described long cracks and “insane” heat.",
      ["mixed Ida Brandt: long cracks and “insane” heat"],
    ],
    [
      "what is behind the quoted word",
      "Ida Brandt has characterized Falk as the “brain” behind the May strike on the ferries, which cost a day.",
      ["mixed Ida Brandt: Falk as the “brain” behind the May strike"],
    ],
    [
      "a second quoted phrase",
      "Ida Brandt described the work of “lazy” crews as a form of “harbour sport” aimed at delay.",
      ["mixed Ida Brandt: the work of “lazy” crews as a form of “harbour sport”"],
    ],
    [
      "a phrase in the middle of it",
      "A gate makes a difference “for a day,” Brandt said.",
      ["mixed Ida Brandt: A gate makes a difference “for a day,”"],
    ],
    [
      "a place with a full stop",
      "Ida Brandt advised N.K. citizens to leave the port.",
      ["indirect Ida Brandt: N.K. citizens to leave the port"],
    ],
    [
      "behind the interview in which it was said",
      "Brandt said in an interview with the Herald she was open to a strike.",
      ["indirect Ida Brandt: she was open to a strike"],
    ],
    [
      "not how",
      "Ida Brandt has warned how the port “must not let the sea prevail” after the flood.",
      ["mixed Ida Brandt: the port “must not let the sea prevail” after the flood"],
    ],
    [
      "what “which” is behind a comma nothing tells",
      "She heard of the May strikes on the ferries, which Norwegian officials say closed a hundred jobs.",
      ["indirect ? Norwegian officials: closed a hundred jobs"],
    ],
    [
      "a subject that is no apposition of the source",
      "According to the ruling, a builder, such as Nordfast, must remove the boats.",
      ["indirect ? the ruling: a builder, such as Nordfast, must remove the boats"],
    ],
  ])("%s: %s", (_what, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe("the narrator goes on", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "behind a clause with while",
      "While Norway has blamed Sweden for the leak, Sweden has not claimed it.",
      ["indirect Norway: blamed Sweden for the leak"],
    ],
    [
      "behind a clause of time",
      "Shortly after Norway said it shut the gate, diver Otto Falk received word of a flood.",
      ["indirect Norway: it shut the gate"],
    ],
    [
      "with what is not said",
      "Ida Brandt has confirmed that it was building its gate but did not link the work to the leak.",
      ["indirect Ida Brandt: it was building its gate"],
    ],
  ])("%s: %s", (_where, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe("the speaker is the head of the subject:", () => {
  test.each<readonly [string, string, string]>([
    [
      "not where reports come from",
      "Ida Brandt says that reports from Norway indicate that the tunnel was safe.",
      "Ida Brandt",
    ],
    [
      "researchers, not one of their two universities",
      "Researchers from the Harbour Institute (HI) and Storholm University, both in the north, reported the tunnel was safe.",
      "? Researchers from the Harbour Institute (HI) and Storholm University",
    ],
    [
      "an account, not its host",
      "The account for the Ravn Show, which replaced the News, hosted by Tom Vik and Sid Moe, who both left, wrote: “The tunnel is safe for all.”",
      "? The account for the Ravn Show",
    ],
    [
      "the owner of a paper with a long name",
      "Mr Falk’s annual harbour safety statement said the tunnel was safe.",
      "Otto Falk",
    ],
    ["an embassy with a name", "The Norwegian Embassy in Storholm said the tunnel was safe.", "Embassy"],
  ])("%s: %s", (_what, text, speaker) => {
    expect(
      lines(text)
        .slice(0, 1)
        .map((line) => line.replace(/^\w+ /u, "").split(": ")[0]),
    ).toEqual([expect.stringContaining(speaker)]);
  });
});
