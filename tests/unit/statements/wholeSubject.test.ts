import { expect, test } from "vitest";
import { agencyLines as lines } from "./agencyCast.ts";

test.each<readonly [what: string, text: string, said: readonly string[]]>([
  [
    "a knot the club",
    "Each sail is closed with a double hitch, a knot the club says had nearly died out.",
    ["indirect ? the club: a knot the club says had nearly died out"],
  ],
  [
    "a song her pupils",
    "The choir ends with Low Water, a song her pupils say she wrote on a train.",
    ["indirect ? her pupils: she wrote on a train"],
  ],
  [
    "a grey dust many bakers",
    "The mill leaves a grey dust many bakers say they find on their loaves.",
    ["indirect ? many bakers: they find on their loaves"],
  ],
  [
    "a costly detour officials",
    "Lorries now go by Melvik, a costly detour officials said would end by spring.",
    ["indirect ? officials: would end by spring"],
  ],
  [
    "the reason scientists",
    "Cold water is the reason scientists say the eels stayed.",
    ["indirect ? scientists: the eels stayed"],
  ],
  ["the way many", "That is the way many say the feast began.", ["indirect ? many: the feast began"]],
  [
    "the weaver claims her rival",
    "The weaver claims her rival added, “You will never sell a thread here.”",
    ["direct ? her rival: You will never sell a thread here."],
  ],
  [
    "now her tenants",
    "Rents fell for a year, but now her tenants say they have doubled.",
    ["indirect ? her tenants: they have doubled"],
  ],
  [
    "eventually the umpire",
    "Both crews shouted and eventually the umpire said the race would start again.",
    ["indirect ? the umpire: the race would start again"],
  ],
  [
    "saying the gardener",
    "Falk called the letter a joke, saying the gardener told visitors to “read it twice.”",
    [
      "indirect Otto Falk: the letter a joke",
      "mixed Otto Falk: the gardener told visitors to “read it twice.”",
      "mixed ? the gardener: visitors to “read it twice.”",
    ],
  ],
  [
    "a union representing crane drivers",
    "A union representing crane drivers said the vote was close.",
    ["indirect ? A union representing crane drivers: the vote was close"],
  ],
  [
    "newspaper The Tide Post",
    "The lock is old, newspaper The Tide Post reported.",
    ["indirect ? newspaper The Tide Post: The lock is old"],
  ],
  [
    "the bakers, and no inquiry that was reported on",
    "For proof the bakers cite an inquiry reported on a poster in 1911 in which rye bread was painted as medicine.",
    ["indirect ? the bakers: an inquiry reported on a poster in 1911 in which rye bread was painted as medicine"],
  ],
  // What opens no phrase of its own, and stays.
  ["all the bakers", "All the bakers said flour was dear.", ["indirect ? All the bakers: flour was dear"]],
  [
    "a group representing the pilots",
    "A group representing the pilots said flour was dear.",
    ["indirect ? A group representing the pilots: flour was dear"],
  ],
  [
    "a paper published this week",
    "A paper published this week said eels were rare.",
    ["indirect ? A paper: eels were rare"],
  ],
  [
    "the man behind the plan",
    "The man behind the plan said eels were rare.",
    ["indirect ? The man behind the plan: eels were rare"],
  ],
  [
    "the two dozen police",
    "On the quay the two dozen police said they had come for the feast.",
    ["indirect ? the two dozen police: they had come for the feast"],
  ],
  [
    "a member of a body that has a name with an article",
    "Otto Falk of the rowing club the Old Crew said eels were rare.",
    ["indirect Otto Falk: eels were rare"],
  ],
])("whoever speaks, and no more: %s", (_what, text, said) => {
  expect(lines(text)).toEqual(said);
});
