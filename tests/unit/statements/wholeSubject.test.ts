import { expect, test } from "vitest";
import { agencyLines as lines } from "./agencyCast.ts";

test.each<readonly [what: string, text: string, said: readonly string[]]>([
  [
    "a process the company",
    "The lamps get a coat of enamel, a process the company says has not been seen on the coast for years.",
    ["indirect ? the company: a process the company says has not been seen on the coast for years"],
  ],
  [
    "a nickname his family",
    "The boy goes by Skip, a nickname his family says he took from a film.",
    ["indirect ? his family: he took from a film"],
  ],
  [
    "an icy pier many locals",
    "The storm left an icy pier many locals say they had never seen.",
    ["indirect ? many locals: they had never seen"],
  ],
  [
    "an urgent move officials",
    "The yard pumped oil into the bay on Monday, an urgent move officials said was needed to stop a worse leak.",
    ["indirect ? officials: was needed to stop a worse leak"],
  ],
  [
    "the moment prosecutors",
    "The film stops at noon, the moment prosecutors say the gate was shut.",
    ["indirect ? prosecutors: the gate was shut"],
  ],
  [
    "the reason many",
    "The price is the reason many say the ferry is doomed.",
    ["indirect ? many: the ferry is doomed"],
  ],
  [
    "the deckhand claims her father",
    "The deckhand claims her father added, “I will sink you!”",
    ["direct ? her father: I will sink you!"],
  ],
  [
    "now her parents",
    "The rule was lifted, but now her parents say the port could bring it back.",
    ["indirect ? her parents: the port could bring it back"],
  ],
  [
    "ultimately the captain",
    "A quarrel began and ultimately the captain said the ship would turn back.",
    ["indirect ? the captain: the ship would turn back"],
  ],
  [
    "a group representing crane drivers",
    "A group representing crane drivers said the gate was shut.",
    ["indirect ? A group representing crane drivers: the gate was shut"],
  ],
  [
    "newspaper The Tide Post",
    "The lock is old, newspaper The Tide Post reported.",
    ["indirect ? newspaper The Tide Post: The lock is old"],
  ],
  // What opens no phrase of its own, and stays.
  ["all the dockers", "All the dockers said the gate was shut.", ["indirect ? All the dockers: the gate was shut"]],
  [
    "a group representing the pilots",
    "A group representing the pilots said the gate was shut.",
    ["indirect ? A group representing the pilots: the gate was shut"],
  ],
  [
    "a paper published this week",
    "A paper published this week said the gate was shut.",
    ["indirect ? A paper: the gate was shut"],
  ],
  [
    "the man behind the plan",
    "The man behind the plan said the gate was shut.",
    ["indirect ? The man behind the plan: the gate was shut"],
  ],
  [
    "the two dozen police",
    "Armed with ropes, the two dozen police said they had orders to shut the gate.",
    ["indirect ? the two dozen police: they had orders to shut the gate"],
  ],
])("whoever speaks, and no more: %s", (_what, text, said) => {
  expect(lines(text)).toEqual(said);
});
