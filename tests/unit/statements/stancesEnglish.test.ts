import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf, linesBy } from "./read.ts";

const CAST = ["person Ida Brandt/Brandt", "person Otto Falk/Falk", "organization Harbour Union"];
const OPEN = "indirect Ida Brandt: the port will open";
const lines = (text: string) => linesBy(articleOf([text], { language: "en" }), CAST);

describe("who is sure of something, or takes it for true, says so", () => {
  test.each([
    ["Ida Brandt is confident that the port will open.", OPEN],
    ["Ida Brandt is adamant the port will open.", OPEN],
    ["Ida Brandt remains convinced that the port will open.", OPEN],
    ["Ida Brandt, who is increasingly worried that the port will open, left.", OPEN],
    ["Ida Brandt has no doubt that the port will open.", OPEN],
    ["Ida Brandt takes the view that the port will open.", OPEN],
    ["Ida Brandt is of the opinion that the port will open.", OPEN],
    ["The Harbour Union is pleased that the port will open.", "indirect Harbour Union: the port will open"],
    ["Police are certain that the man acted alone.", "indirect ? Police: the man acted alone"],
    [
      "Ida Brandt raised concerns about the pumps of the port.",
      "indirect Ida Brandt: concerns about the pumps of the port",
    ],
    ["Ida Brandt voiced fears that the port would shut.", "indirect Ida Brandt: fears that the port would shut"],
  ])("%s", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  test.each([
    "Ida Brandt is not confident that the port will open.",
    "Ida Brandt is hardly confident that the port will open.",
    "Ida Brandt left. It is certain that the port will open.",
    "They plan a pier, which Ida Brandt is sure the port will do.",
    "They plan a pier, which she is sure the port will do.",
    "What is certain is that the port will open.",
    "Ida Brandt raised concerns for a living.",
    "Ida Brandt raised four million crowns for the port.",
    "The flood raised concerns about the pumps of the port.",
  ])("nobody does: %s", (text) => {
    expect(lines(text)).toEqual([]);
  });

  test("with the words that tell how sure it is", () => {
    const { statements } = briefOf(articleOf(["Ida Brandt is worried that the port will shut."], { language: "en" }));
    expect(statements.map(({ told }) => told)).toEqual(["is worried that"]);
  });
});

describe("what is said in a phrase around a verb of saying", () => {
  test.each([
    "Ida Brandt made clear on Monday that the port will open.",
    "Ida Brandt made the claim that the port will open.",
    "Ida Brandt issued a warning that the port will open.",
    "Ida Brandt gave assurances that the port will open.",
    "Ida Brandt posted on the town page that the port will open.",
    "Ida Brandt took to the radio to say that the port will open.",
    "Ida Brandt used her speech to argue that the port will open.",
    "Ida Brandt went so far as to say that the port will open.",
    "Ida Brandt was quick to point out that the port will open.",
  ])("%s", (text) => {
    expect(lines(text)).toEqual([OPEN]);
  });

  test.each([
    "Ida Brandt gave no assurance that the port will open.",
    "Ida Brandt was careful not to say that the port will open.",
  ])("nobody says: %s", (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe("what somebody had to admit, keeps saying or asks", () => {
  test.each([
    ["Ida Brandt had to admit that the port will open.", OPEN],
    ["Ida Brandt was forced to concede that the port will open.", OPEN],
    ["Ida Brandt felt compelled to say that the port will open.", OPEN],
    ["Ida Brandt continues to insist that the port will open.", OPEN],
    ["Ida Brandt kept saying that the port will open.", OPEN],
    ["Ida Brandt is said to have told friends that the port will open.", OPEN],
    ["Ida Brandt asked why the port was shut.", "indirect Ida Brandt: why the port was shut"],
    ["Divers want to know why the port was shut.", "indirect ? Divers: why the port was shut"],
    ["Ida Brandt wondered aloud whether the port was shut.", "indirect Ida Brandt: whether the port was shut"],
    ["Ida Brandt described how the port was shut.", "indirect Ida Brandt: how the port was shut"],
    ["Ida Brandt, asked whether the port was shut, said it was not.", "indirect Ida Brandt: it was not"],
  ])("%s", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  test.each([
    "Asked if she would leave, Ida Brandt said no.",
    "When asked whether the port was shut, the mayor said yes.",
    "Ida Brandt was asked whether the port was shut.",
    "Ida Brandt left. Ever wondered why the port was shut?",
  ])("not who is asked: %s", (text) => {
    expect(lines(text)).toEqual([]);
  });
});

test.each([
  "Nobody said the port was shut.",
  "Few in the crew believe the port will open.",
  "Few believe the port will open.",
  "Neither said the port was shut.",
  "Not all divers think the port is safe.",
  "Hardly any divers think the port is safe.",
  "Ida Brandt said so on Monday.",
  "Ida Brandt said as much in May.",
  "Ida Brandt said nothing about the plan.",
  "Ida Brandt said little about the plan.",
  "Nothing in the report suggests that the port is safe.",
])("what nobody says is no statement: %s", (text) => {
  expect(lines(text)).toEqual([]);
});

test.each([
  "Ida Brandt said in a statement the port will open.",
  "Ida Brandt said in an emailed statement on Monday the port will open.",
  "Ida Brandt told the board in an interview the port will open.",
])("what was said begins behind where it was said: %s", (text) => {
  expect(lines(text)).toEqual([OPEN]);
});

test("what nothing and little do is said", () => {
  expect(lines("Ida Brandt said nothing in the port was safe.")).toEqual([
    "indirect Ida Brandt: nothing in the port was safe",
  ]);
});
