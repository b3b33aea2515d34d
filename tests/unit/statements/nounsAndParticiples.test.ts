import { describe, expect, test } from "vitest";
import { agencyLines as lines } from "./agencyCast.ts";

describe("nothing is said where", () => {
  test.each([
    // A noun with what tells more of it.
    ["stress is managed", "Effective stress training helps young climbers to sleep."],
    ["points are won", "Ribbon points (RP) are given to whoever ties the neatest knot."],
    ["reports differ", "Contradictory reports followed the fire in the mill."],
    ["reports are part of a program", "Printable reports like the snow table come with each map."],
    ["projects last", "Lantern projects along the river have lit nine villages."],
    ["reports come with a condition", "Amidst reports that bread was short, bakers worked all night."],
    ["claims are without breath", "Breathless claims that cheese cures colds fill the shelf."],
    ["notes are read from", "Prepared notes that the singer held upside down made the hall laugh."],
    ["somebody manages a project", "Her brother is an IT project leader who keeps bees at home."],
    ["there is a hint", "And there's another hint as to how the clock was made: the eel on its back."],
    // What was done to it.
    ["a school has what has a name", "The ski school has a division called the “Snow Mice.”"],
    ["boards show what has a name", "The fair hung up boards with rows of wooden eels on strings called “luck.”"],
    [
      "a decision is believed to have had an effect",
      "The mill closed early, a decision believed to have saved its roof.",
    ],
    ["a letter is believed to be somebody's", "The painters found a letter believed to be that of a monk."],
    ["a man is dubbed", "Retirement for the man dubbed “Iron Ladle” begins in a small kitchen."],
    ["songs are said to be of somebody", "Songs said to be of the guild are still sung by bakers."],
    ["help is alleged", "The cook has been accused of four slips of the recipe involving alleged sugar and butter."],
    [
      "a plan is tested",
      "It was in a blizzard that Falk's oven for the huts was tried and confirmed for the first time.",
    ],
    ["a letter is called for", "At the feast the cooks will read a simple message called for by two painters."],
    ["a letter is called for in a part", "Brandt went on stage to unveil a simple message called for by two painters."],
    // Whoever it is asked of.
    ["a question is put to all", "Do bakers really think that rye makes people taller?"],
    ["a question is put about a part", "Should the painters believe that the roof is dry?"],
    // When, and not who.
    ["something was posted later on a day", "Another drawing of the eel, posted later Monday, shows its teeth."],
    ["something was announced on a day", "The feast, announced Tuesday, will last three nights."],
  ])("%s: %s", (_why, text) => {
    expect(lines(text)).toEqual([]);
  });
});

test.each<readonly [what: string, text: string, said: readonly string[]]>([
  ["reports of a name", "Nordfast reports that the gate is shut.", ["indirect Nordfast Marine: the gate is shut"]],
  [
    "who turns back, not “it”",
    "It was at the bakery that Falk lost his temper, telling the painters to leave by noon.",
    ["indirect Otto Falk: to leave by noon"],
  ],
  [
    "what some call something",
    "The feast ended in what some bakers called a “flood of crumbs” on the square.",
    ["mixed ? some bakers: a “flood of crumbs”"],
  ],
  ["reports of police", "Police reports say the gate is shut.", ["indirect ? Police reports: the gate is shut"]],
  ["a lawsuit called", "The lawsuit called the plan “a sham.”", ["mixed ? The lawsuit: the plan “a sham.”"]],
  [
    "a name with its generation",
    "Choir leader Otto Falk, Jr. said the song had nine verses.",
    ["indirect Otto Falk: the song had nine verses"],
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
