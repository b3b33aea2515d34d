import { describe, expect, test } from "vitest";
import { findStatements } from "../../../lib/brief/statements/findStatements.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Erik Lund/Lund",
  "person Ida Brandt/Brandt, harbour master",
  "organization Harbour Research Lab",
  "organization Nordfast Marine/Nordfast",
  "organization Storholm Police",
];
const speakers = (...paragraphs: string[]) =>
  linesBy(articleOf(paragraphs), PEOPLE).map((line) => line.replace(/^\w+ /u, "").split(": ")[0]);

describe("a description is somebody who was named:", () => {
  test.each<readonly [string, readonly string[], readonly (string | undefined)[]]>([
    [
      "the head of government whom the story is about, without a word of his office",
      [
        "Erik Lund has kept the gifts of a donor.",
        "The Prime Minister said the tunnel was safe.",
        "Erik Lund left with Ida Brandt.",
      ],
      ["Erik Lund"],
    ],
    [
      "not whoever else was named",
      ["Erik Lund met Erik Lund’s crew.", "Ida Brandt came late.", "The Prime Minister said the tunnel was safe."],
      ["? The Prime Minister"],
    ],
    [
      "whoever published what then says something",
      ["In July, the Harbour Research Lab outlined ways to close the gate. The report says that the deck was wet."],
      ["Harbour Research Lab"],
    ],
    [
      "the victim",
      ["Ida Brandt said the tunnel was safe. The victim added that the deck was wet."],
      ["Ida Brandt", "Ida Brandt"],
    ],
    [
      "the force",
      ["Storholm Police closed the quay.", "In a post, the force said: “The tunnel is safe for all.”"],
      ["Storholm Police"],
    ],
    [
      "a source of two words and of one",
      [
        "His family said the tunnel was safe.",
        "The family added that the deck was wet.",
        "The family’s statement read: “We all loved the old tunnel.”",
      ],
      ["? His family", "? His family", "? His family"],
    ],
    [
      "a body with and without its epithet",
      [
        "Norway’s state emergency service said the tunnel was safe.",
        "Norway’s emergency service added that the deck was wet.",
      ],
      ["? Norway’s state emergency service", "? Norway’s state emergency service"],
    ],
    [
      "the woman, who was a teacher",
      [
        "A teacher at a school by the sea has said the tunnel was safe.",
        "The woman, who was tired, added that the deck was wet.",
      ],
      ["? A teacher at a school by the sea", "? A teacher at a school by the sea"],
    ],
    [
      "the airport whose statement was told of two paragraphs before",
      [
        "Nordfast Marine said in a statement that the tunnel was safe.",
        "Ida Brandt went home.",
        "Three boats were late, the statement said.",
      ],
      ["Nordfast Marine", "Nordfast Marine"],
    ],
    [
      "the report named last",
      [
        "The Norwegian report says that the tunnel was safe.",
        "The Finnish online report suggests games. The report says that the deck was wet.",
      ],
      ["? The Norwegian report", "? The Finnish online report"],
    ],
  ])("%s", (_who, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });
});

test.each([
  ["The Norwegian Embassy in Storholm said the tunnel was safe.", false],
  ["The Storholm Sheriff’s Office said the tunnel was safe.", false],
  ["The Norwegian embassy said the tunnel was safe.", false],
  ["Norway’s army said the tunnel was safe.", false],
  ["The Brandt campaign said the tunnel was safe.", false],
  ["Otto Falk’s team said the tunnel was safe.", false],
  ["The army said the tunnel was safe.", false],
  ["The harbour authority of Storholm said the tunnel was safe.", false],
  ["The finance ministry said the tunnel was safe.", false],
  ["The company promised to repair the tunnel.", false],
  ["Police in Storholm said the tunnel was safe.", false],
  ["Local police said the tunnel was safe.", false],
  ["The coast guard said the tunnel was safe.", false],
  ["The prime minister said the tunnel was safe.", false],
  ["The lieutenant governor said the tunnel was safe.", false],
  ["A minister said the tunnel was safe.", true],
  ["An aid group said the tunnel was safe.", true],
  ["A police officer said the tunnel was safe.", true],
  ["Authorities said the tunnel was safe.", true],
  ["Cops said the tunnel was safe.", true],
  ["Norwegian officials said the tunnel was safe.", true],
  ["The team of an unnamed builder said the tunnel was safe.", true],
])("a body or office that the article tells is no unnamed source: %s", (text, unnamed) => {
  const article = articleOf([text]);
  expect(findStatements(article, splitSentences(article), []).map((said) => said.unnamed)).toEqual([unnamed]);
});

test.each([
  ["The 56-year-old said the room was locked.", false],
  ["A 56-year-old said the room was locked.", true],
])("who is called by an age alone says so, whoever that is: %s", (text, unnamed) => {
  const article = articleOf([text]);
  expect(findStatements(article, splitSentences(article), []).map((said) => said.unnamed)).toEqual([unnamed]);
});
