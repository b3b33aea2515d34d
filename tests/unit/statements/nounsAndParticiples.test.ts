import { describe, expect, test } from "vitest";
import { agencyLines as lines } from "./agencyCast.ts";

describe("nothing is said where", () => {
  test.each([
    // A noun with what tells more of it.
    ["stress is managed", "Effective stress management helps the crew through a storm."],
    ["points are won", "Harbour points (HP) are awarded for each lamp that is lit."],
    ["reports differ", "Contradictory reports swirled around the wreck of the ferry."],
    ["reports are part of a program", "Customizable reports like the tide table help the pilots."],
    ["projects save", "Lantern projects around the coast have saved the boats of 40 crews."],
    ["reports come with a condition", "Amidst reports that the gate had been shut, the crew turned back."],
    ["claims are without breath", "Breathless claims that the pier is sinking could well be true."],
    ["notes are read from", "Prepared notes that the pilot was reading from drew laughs on the pier."],
    ["somebody manages a project", "The woman from Tarnby is an IT project manager who left school at 16."],
    ["there is a hint", "And there's another hint as to how old the lamp is: the rust on its foot."],
    // What was done to it.
    ["a division has a name", "Almost every port has a division called the “Rope Office.”"],
    ["screens show what has a name", "The port put up screens with rows of short lines on display called “tides.”"],
    [
      "a decision is believed to have had an effect",
      "The crew left in May, a decision believed to have angered the port.",
    ],
    ["a body is believed to be somebody's", "The crew found a body believed to be that of a pilot."],
    ["a man is dubbed", "Fatherhood for the man dubbed “Iron Skip” is full of storms."],
    ["films are said to be of somebody", "Films said to be of the crew are often posted by the pilots."],
    ["waters are disputed", "In May the barge sank near disputed waters off the coast."],
    [
      "wrongs are alleged",
      "The treasurer has been accused of nine breaches of rules involving alleged financial wrongdoing.",
    ],
    // Whoever it is asked of.
    ["a question is put to all", "Do sailors really think that the gate is worth millions?"],
    ["a question is put about a part", "Should the dockers believe that the gate is safe?"],
    // When, and not who.
    ["something was posted later on a day", "Another film from the pier, posted later Monday, shows the gate."],
    ["something was announced on a day", "The move, announced Tuesday, came after a week of storms."],
  ])("%s: %s", (_why, text) => {
    expect(lines(text)).toEqual([]);
  });
});

test.each<readonly [what: string, text: string, said: readonly string[]]>([
  ["reports of a name", "Nordfast reports that the gate is shut.", ["indirect Nordfast Marine: the gate is shut"]],
  [
    "who turns back, not “it”",
    "It was on the pier that Falk turned back last week, telling the crew to object to the plan.",
    ["indirect Otto Falk: to object to the plan"],
  ],
  [
    "what some call something",
    "The storm came in what some pilots called a “window of calm” for the port.",
    ["mixed ? some pilots: a “window of calm”"],
  ],
  ["reports of police", "Police reports say the gate is shut.", ["indirect ? Police reports: the gate is shut"]],
  ["a lawsuit called", "The lawsuit called the plan “a sham.”", ["mixed ? The lawsuit: the plan “a sham.”"]],
  [
    "a name with its generation",
    "Race promoter Otto Falk, Jr. said the race would be held in May.",
    ["indirect Otto Falk: the race would be held in May"],
  ],
  ["officials who are asked", "Do not sail, the pilots said.", ["indirect ? the pilots: Do not sail"]],
])("is said: %s", (_what, text, said) => {
  expect(lines(text)).toEqual(said);
});

test.each([
  ["Cpl.", "The wall will be raised, said Norvik Harbour Police Cpl. Sid Moe on Monday.", "Sid Moe"],
  ["Cmdr.", "The wall will be raised, said Navy Cmdr. Otto Falk of the naval college in Tarnby.", "Otto Falk"],
  ["Det.", "The wall will be raised, said Tarnby Det. Ida Brandt.", "Ida Brandt"],
])("a rank with a full stop stands before the name of who has it: %s", (_rank, text, name) => {
  expect(lines(text)).toEqual([`indirect ${name}: The wall will be raised`]);
});
