import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf } from "./read.ts";

const lines = (text: string) =>
  briefOf(articleOf([text], { language: "en" })).statements.map(
    ({ speakerText, content }) => `${speakerText}: ${content.text}`,
  );

describe("a source with what is said of it behind its noun:", () => {
  test.each([
    ["The crew left on rafts, said an officer based in Norvik.", "an officer: The crew left on rafts"],
    ["The crew left on rafts, said a pilot not on duty.", "a pilot: The crew left on rafts"],
    ["The women interviewed said the gate was shut.", "The women interviewed: the gate was shut"],
    [
      "Men staying in a shed by the pier said they had paid for the trip.",
      "Men staying in a shed by the pier: they had paid for the trip",
    ],
    [
      "The gate is new, according to a port statement issued Sunday.",
      "a port statement issued Sunday: The gate is new",
    ],
    [
      "According to data released by the port in August, the pumps failed twelve times this year.",
      "data released by the port: the pumps failed twelve times this year",
    ],
    [
      "According to figures compiled by the harbour board, fares have doubled since June.",
      "figures compiled by the harbour board: fares have doubled since June",
    ],
    [
      "According to data gathered by divers and shared with the port, the pumps failed twelve times.",
      "data gathered by divers and shared with the port: the pumps failed twelve times",
    ],
    ["The port will miss its target, according to new modelling.", "new modelling: The port will miss its target"],
    [
      "The port will miss its target, according to estimates that the minister will use on Monday.",
      "estimates: The port will miss its target",
    ],
    [
      "According to preliminary findings seen by divers, the pumps failed twelve times.",
      "preliminary findings seen by divers: the pumps failed twelve times",
    ],
    ["He once ran the port alone, according to local lore.", "local lore: He once ran the port alone"],
    ["Recent research suggests that the quay is sinking.", "Recent research: the quay is sinking"],
    ["Speaking to reporters on deck Ida Brandt said the room was locked.", "Ida Brandt: the room was locked"],
    [
      "Two are in a bad state, nursing staff at the clinic said.",
      "nursing staff at the clinic: Two are in a bad state",
    ],
    [
      "Dozens were hurt by the guards, neighbours and rescue personnel said.",
      "neighbours and rescue personnel: Dozens were hurt by the guards",
    ],
    ["The clerk who announced the vote admitted that the count was wrong.", "The clerk: the count was wrong"],
    ["The officer who confirmed the arrest said the man had a knife.", "The officer: the man had a knife"],
    ["The number of boats rose, according to Falk in “The End of the Pier.”", "Falk: The number of boats rose"],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });
});

test("what is merely written somewhere is no source before a verb that may be a thing's", () => {
  expect(lines("The dashboard indicates that the taxi is free.")).toEqual([]);
  expect(lines("The profile claims to be new.")).toEqual([]);
});

describe("a speaker without a name behind the verb, where something else stands between commas before it:", () => {
  test.each([
    [
      "The gunman, described as a tall man, fired at the gate before he was caught, said a national police officer.",
      "a national police officer: The gunman, described as a tall man, fired at the gate before he was caught",
    ],
    ["The ferry, which was old, sank, said an officer who was on duty.", "an officer: The ferry, which was old, sank"],
    ["Otto Falk, who was there, said a police officer had been hurt.", "Otto Falk: a police officer had been hurt"],
    ["Otto Falk, a pilot, said the officer was late.", "Otto Falk: the officer was late"],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });
});

test("what numbers are put at, and what no more than I say, is nobody's", () => {
  expect(lines("First estimates put the “bare costs” of the flood at half a billion marks.")).toEqual([]);
  expect(lines("Whenever I tell people about the island, the ferry is late.")).toEqual([]);
});

test("what is shown by deed is not said", () => {
  expect(lines("Blues show the season is still alive and a place in the cup is near.")).toEqual([]);
  expect(lines("Figures show the season is the worst in nine years.")).toEqual([
    "Figures: the season is the worst in nine years",
  ]);
});
