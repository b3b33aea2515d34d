import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt, harbour master",
  "person Otto Falk/Falk, union’s lawyer",
  "person Erik Lund/Lund, Fisheries Minister",
  "organization Northern Ferry Union",
  "organization Agencia Norvik",
  "place Norway",
  "place Norvik",
];

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "not of him whose staff speaks",
    ["Two advisers on the staff of Norway President Otto Falk said that they expect a run on the ferries."],
    ["indirect ? Two advisers on the staff of Norway President Otto Falk: they expect a run on the ferries"],
  ],
  [
    "of the head of a university",
    ["University of Norvik President Otto Falk said that the library is to close."],
    ["indirect Otto Falk: the library is to close"],
  ],
  [
    "of a senator, and not of the state that is named with her party",
    ["But Sen. Ida Brandt, R-Maine, who chairs the ferry panel, said Monday that the pier is safe."],
    ["indirect Ida Brandt: the pier is safe"],
  ],
  [
    "of two senators behind their title",
    ["The pier is safe for now, say U.S. Sens. Ida Brandt and Otto Falk."],
    ["indirect Ida Brandt: The pier is safe for now", "indirect Otto Falk: The pier is safe for now"],
  ],
  [
    "of who is introduced without a second comma",
    ["Ida Brandt, a former adviser to Finance Minister Otto Falk said the loan was gone.", "“It is spent,” she said."],
    ["indirect Ida Brandt: the loan was gone", "direct Ida Brandt: It is spent"],
  ],
  [
    "of a body that is named last",
    ["Fewer ships came in May, according to the port news agency, Agencia Norvik."],
    ["indirect Agencia Norvik: Fewer ships came in May"],
  ],
  [
    "in marks, and according to somebody",
    ["“The crews will have to wait until the gale is over,” according to Brandt."],
    ["direct Ida Brandt: The crews will have to wait until the gale is over"],
  ],
  [
    "whom a paper quotes behind them",
    ["“The crews will have to wait until the gale is over,” Agencia Norvik quoted Brandt as saying."],
    ["direct Ida Brandt: The crews will have to wait until the gale is over"],
  ],
  [
    "of who the paragraph before is about, though it tells what she did not do",
    [
      "Otto Falk says he sails at night. Erik Lund says divers know too little. “The cold is worst,” he said.",
      "Falk didn't think much of the cold until last year, when, at 46, he fell ill.",
      "“I started to shake,” he recalled. “I shook a lot.”",
    ],
    [
      "indirect Otto Falk: he sails at night",
      "indirect Erik Lund: divers know too little",
      "direct Erik Lund: The cold is worst",
      "direct Otto Falk: I started to shake,” he recalled. “I shook a lot.",
    ],
  ],
  [
    "not of somebody whom they name",
    ["“We never asked for a fine,” Lund said.", "Falk is not to pay for the boat, he said, but for the oil."],
    [
      "direct Erik Lund: We never asked for a fine",
      "indirect Erik Lund: Falk is not to pay for the boat, he said, but for the oil",
    ],
  ],
  [
    "of whom the narrator names around their words",
    ["“We never asked for a fine,” Lund said.", "Falk likes “anything that floats and has a sail,” he says."],
    [
      "direct Erik Lund: We never asked for a fine",
      "mixed Otto Falk: Falk likes “anything that floats and has a sail,”",
    ],
  ],
  [
    "of the one whom a sentence about things names",
    [
      "“My father is a good captain,” Lund said.",
      "But storms and leaks don't worry Falk.",
      "“I am used to the noise of it,” he said.",
    ],
    ["direct Erik Lund: My father is a good captain", "direct Otto Falk: I am used to the noise of it"],
  ],
  [
    "not of the official whom a letter goes to",
    ["In a letter to harbour chief Otto Falk in which Lund owned up to the theft, he said that he took it alone."],
    ["indirect Erik Lund: he took it alone"],
  ],
  [
    "not of anybody when the paper asks",
    [
      "The Northern Ferry Union had no comment. When we asked if the union had sold the boats, we got the same response: “No comment from us.”",
    ],
    [],
  ],
  [
    "not of a paper in an idiom",
    ["The crew of Agencia Norvik came.", "And, believe it or not, “dry docks” are back."],
    [],
  ],
  [
    "of a minister who is named further down",
    [
      "Norway will end its ban on herring, the country’s fisheries minister said on Sunday.",
      "The ban had hurt many crews.",
      "“The ban has done its work,” Fisheries Minister Erik Lund said.",
    ],
    ["indirect Erik Lund: Norway will end its ban on herring", "direct Erik Lund: The ban has done its work"],
  ],
  [
    "of a politician by party and state",
    [
      "“The bridge is safe,” Brandt said.",
      "“I see no reason to shut it down before the spring,” the Ohio Republican told reporters.",
    ],
    ["direct Ida Brandt: The bridge is safe", "direct Ida Brandt: I see no reason to shut it down before the spring"],
  ],
  [
    "of somebody from a town, with its state",
    ["The Port Alder, Maine, diver says she feels a bond with the sea."],
    ["indirect ? The Port Alder, Maine, diver: she feels a bond with the sea"],
  ],
  [
    "of nobody who found a thing",
    [
      "Brandt found one story about a sailor whose dog knew the way home.",
      "Officers found a bag of notes which the captain had hidden.",
    ],
    [],
  ],
  [
    "of a study that found something",
    ["The survey found one in four crews had slept less than six hours."],
    ["indirect ? The survey: one in four crews had slept less than six hours"],
  ],
])("whose words they are: %s", (_, paragraphs, lines) => {
  expect(linesBy(articleOf(paragraphs), PEOPLE)).toEqual(lines);
});
