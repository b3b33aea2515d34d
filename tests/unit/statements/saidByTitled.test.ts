import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { agencyLines as lines } from "./agencyCast.ts";
import { briefOf } from "./read.ts";

test.each<readonly [what: string, text: string, said: readonly string[]]>([
  [
    "a rank, behind a sentence about somebody named",
    "The winner, Sid Moe, had slept in the boathouse before the race, said Melvik Harbour Captain Otto Falk.",
    ["indirect Otto Falk: The winner, Sid Moe, had slept in the boathouse before the race"],
  ],
  [
    "a baker, behind a clause of time",
    "When frost killed apples and angered cooks, pies in the lower town vanished, said baker Ida Brandt.",
    ["indirect Ida Brandt: When frost killed apples and angered cooks, pies in the lower town vanished"],
  ],
  [
    "a teacher, behind a name between commas",
    "Brandt and her best pupil, Sid Moe, were first on the ice, said teacher Otto Falk.",
    ["indirect Otto Falk: Brandt and her best pupil, Sid Moe, were first on the ice"],
  ],
  [
    "a doctor, behind advice",
    "Where mussels smell sweet, leave the whole net, says Dr. Otto Falk, a biologist at the Tide School.",
    ["indirect Otto Falk: Where mussels smell sweet, leave the whole net"],
  ],
  [
    "a body with an article",
    "Sid Moe, who keeps bees, was not told that he might sell honey on the quay and pay no fee, said the Harbour Union, one of the groups that run the market.",
    [
      "indirect Harbour Union: Sid Moe, who keeps bees, was not told that he might sell honey on the quay and pay no fee",
    ],
  ],
  [
    "a body with an article, behind a clause alone",
    "Two seals were seen under the bridge, sleeping between boats, said the Harbour Union.",
    ["indirect Harbour Union: Two seals were seen under the bridge, sleeping between boats"],
  ],
  [
    "an officer of a body",
    "The kite had torn its line above the market, pulling down a flag, said Sgt. Otto Falk of the Melvik, Norland, beach patrol.",
    ["indirect Otto Falk: The kite had torn its line above the market, pulling down a flag"],
  ],
  [
    "a founder whose body has short letters, and what it did",
    "Old looms, among them those of birch and of elm, can make warmer cloth than new ones, while needing less oil, said Otto Falk, founder of Threads and Looms (TAL), the small museum that bought them.",
    [
      "indirect Otto Falk: Old looms, among them those of birch and of elm, can make warmer cloth than new ones, while needing less oil",
    ],
  ],
  [
    "an official, behind figures in brackets, where a paper reports it",
    "Snow ranged from 40 cm to 60 cm (16 in to 24 in), said Otto Falk, a mountain official, Dock Watch reported.",
    ["indirect Otto Falk: Snow ranged from 40 cm to 60 cm (16 in to 24 in)"],
  ],
  [
    "a pilot within what goes on",
    "This lock, says Otto Falk, a pilot at the port, helps to keep the storm out.",
    ["indirect Otto Falk: This lock, says Otto Falk, a pilot at the port, helps to keep the storm out"],
  ],
  // Somebody about whom something is said.
  [
    "a chair, of a pilot",
    "The chair, Ida Brandt, said pilot Otto Falk steers the ferry.",
    ["indirect Ida Brandt: pilot Otto Falk steers the ferry"],
  ],
  [
    "a chair, of a pilot from a town",
    "The chair, Ida Brandt, said pilot Otto Falk of Norvik steers the ferry.",
    ["indirect Ida Brandt: pilot Otto Falk of Norvik steers the ferry"],
  ],
  [
    "a chair, of a pilot between commas",
    "The chair, Ida Brandt, said Otto Falk, the pilot, steers the ferry.",
    ["indirect Ida Brandt: Otto Falk, the pilot, steers the ferry"],
  ],
])("is said by whoever stands behind the verb, or by who stands before it: %s", (_what, text, said) => {
  expect(lines(text)).toEqual(said);
});

test("whoever stands behind the verb that opens a sentence is shown without it", () => {
  const article = articleOf(["Adds old pilot Otto Falk: “The gate has been shut for a week, and nobody told us.”"]);
  const { statements } = briefOf(article);
  expect(statements.map(({ speakerText, cue }) => [speakerText, cue])).toEqual([["old pilot Otto Falk", "Adds"]]);
});
