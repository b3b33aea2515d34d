import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = ["person Erik Lund/Lund", "person Ida Brandt/Brandt", "organization Harbour Lab", "place Storland"];
const speakers = (text: string) =>
  linesBy(articleOf([text]), PEOPLE).map((line) => line.replace(/^\w+ /u, "").split(": ")[0]);

describe("a comma between a town and its country ends no apposition:", () => {
  test.each([
    ["a post", "Erik Lund, a fellow at the Harbour Lab in Norvik, Storland, said the tunnel was safe.", "Erik Lund"],
    [
      "a post and another",
      "Erik Lund, a fellow at the Harbour Lab in Norvik, Storland, and author of the study, said the tunnel was safe.",
      "Erik Lund",
    ],
    [
      "a post behind a quotation",
      "“The tunnel is safe,” Erik Lund, a fellow of the Harbour Lab in Norvik, Storland, said in a letter.",
      "Erik Lund",
    ],
    [
      "to reporters",
      "“The tunnel is safe,” Erik Lund, a fellow of the Harbour Lab, told reporters. “It will not leak.”",
      "Erik Lund",
    ],
    ["where one lives", "Erik Lund, who lives in Norvik, Storland, said the tunnel was safe.", "Erik Lund"],
    ["age and home", "Erik Lund, 42, of Norvik, Storland, said the tunnel was safe.", "Erik Lund"],
    [
      "another person",
      "Erik Lund, a fellow in Norvik, Storland, and Ida Brandt, a pilot, said the tunnel was safe.",
      "Ida Brandt",
    ],
    ["nobody named", "On Monday, a pilot from Norvik, Storland, said the tunnel was safe.", "? a pilot from Norvik"],
    [
      "nobody named, of a body",
      "A pilot at the Harbour Lab in Norvik, Storland, said the tunnel was safe.",
      "? A pilot at the Harbour Lab in Norvik",
    ],
  ])("%s", (_what, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

test("the second half of a broken quotation may be short; in a paragraph of its own it is a sentence at least", () => {
  const said = (...paragraphs: string[]) => linesBy(articleOf(paragraphs), PEOPLE);
  const first = "“We sailed through the storm,” Erik Lund said.";
  expect(said(`${first} “We won.”`)).toEqual([
    "direct Erik Lund: We sailed through the storm,” Erik Lund said. “We won.",
  ]);
  expect(said(first, "“We won.”")).toEqual(["direct Erik Lund: We sailed through the storm"]);
  expect(said(`${first} Ida Brandt left. “We won.”`)).toEqual(["direct Erik Lund: We sailed through the storm"]);
});

test("between a name and its verb, who is named at the end of an apposition does not speak", () => {
  const article = articleOf([
    "Otto Falk, the brother of the owner of the harbour, Jonas Vale, told friends that the talk went well.",
    "The owner of the harbour, Jonas Vale, said that it did not.",
  ]);
  expect(linesBy(article, ["person Otto Falk", "person Jonas Vale"])).toEqual([
    "indirect Otto Falk: the talk went well",
    "indirect Jonas Vale: it did not",
  ]);
});
