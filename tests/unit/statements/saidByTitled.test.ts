import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { agencyLines as lines } from "./agencyCast.ts";
import { briefOf } from "./read.ts";

test.each<readonly [what: string, text: string, said: readonly string[]]>([
  [
    "a rank, behind a sentence about somebody named",
    "The inmate, Sid Moe, was seen on the pier on Monday night, said Vale County Sheriff Otto Falk.",
    ["indirect Otto Falk: The inmate, Sid Moe, was seen on the pier on Monday night"],
  ],
  [
    "a resident, behind a clause of time",
    "As the storm swallowed piers and scared sailors, shops in the port suffered, said resident Ida Brandt.",
    ["indirect Ida Brandt: As the storm swallowed piers and scared sailors, shops in the port suffered"],
  ],
  [
    "an agent",
    "Brandt and her son, Sid Moe, were at his side, said agent Otto Falk.",
    ["indirect Otto Falk: Brandt and her son, Sid Moe, were at his side"],
  ],
  [
    "a doctor, behind an order",
    "If the docker has these signs, take him to a doctor, says Dr. Otto Falk, a professor of tides in Norvik.",
    ["indirect Otto Falk: If the docker has these signs, take him to a doctor"],
  ],
  [
    "a body with an article",
    "Brandt did not see that she could stay instead of facing a trial, said the Harbour Union, one of two groups in the suit.",
    ["indirect Harbour Union: Brandt did not see that she could stay instead of facing a trial"],
  ],
  [
    "a pilot with a clause of his own",
    "Some piers, such as those built of oak and of ash, can raise the price of rope in many ports, said Otto Falk, a pilot who has known them for years.",
    [
      "indirect Otto Falk: Some piers, such as those built of oak and of ash, can raise the price of rope in many ports",
    ],
  ],
  [
    "a pilot within what goes on",
    "This lock, says Otto Falk, a pilot at the port, helps to keep the storm out.",
    ["indirect Otto Falk: This lock, says Otto Falk, a pilot at the port, helps to keep the storm out"],
  ],
  [
    "an officer of a body",
    "The plane later fell near the river in Tarnby, missing a row of homes, said Sgt. Otto Falk of the Vale County, Norland, harbour department.",
    ["indirect Otto Falk: The plane later fell near the river in Tarnby, missing a row of homes"],
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
