import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf, deedsBy, linesBy } from "./read.ts";

const CAST = ["person Ida Brandt/Brandt", "person Otto Falk/Falk", "organization Harbour Union"];
const lines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs, { language: "en" }), CAST);

describe("what somebody takes a thing for", () => {
  test.each([
    ["Ida Brandt sees the plan as a waste of time.", "the plan as a waste of time"],
    ["Ida Brandt regards it as a trap.", "it as a trap"],
    ["Ida Brandt considers the plan a waste.", "the plan a waste"],
    ["Ida Brandt considered the vote unfair.", "the vote unfair"],
    ["Ida Brandt deems the plan a trap.", "the plan a trap"],
    ["Ida Brandt finds the ruling unfair.", "the ruling unfair"],
    ["Ida Brandt likened the plan to a circus.", "the plan to a circus"],
    ["Ida Brandt compared it to a bad circus.", "compared it to a bad circus"],
  ])("%s", (text, content) => {
    expect(lines(text)).toEqual([`indirect Ida Brandt: ${content}`]);
  });

  test("told with its verb", () => {
    const { statements } = briefOf(articleOf(["Ida Brandt sees the plan as a waste."], { language: "en" }));
    expect(statements.map(({ told }) => told)).toEqual(["sees"]);
  });

  test.each([
    "Ida Brandt saw the ship as a boy.",
    "Ida Brandt considered the offer a week ago.",
    "Ida Brandt found the crew a boat.",
    "Ida Brandt found the crew restless.",
    "Ida Brandt compared the figures to those of May.",
    "The plan is considered a trap.",
    "Ida Brandt left. The plan is seen as a waste.",
  ])("nothing: %s", (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe("what somebody is sorry for, doubts or makes clear", () => {
  test.each([
    ["Ida Brandt apologised for the delay.", "apologised for the delay"],
    ["Ida Brandt apologized to the crew for the delay.", "for the delay"],
    ["Ida Brandt blamed the fire on old wires.", "blamed the fire on old wires"],
    ["Ida Brandt regretted that the pier had closed.", "the pier had closed"],
    ["Ida Brandt doubts that the pier will close.", "the pier will close"],
    ["Ida Brandt made clear she would not resign.", "she would not resign"],
  ])("%s", (text, content) => {
    expect(lines(text)).toEqual([`indirect Ida Brandt: ${content}`]);
  });

  test.each([
    "Ida Brandt apologised to the crew.",
    "The fire was blamed on old wires.",
    "Ida Brandt doubted the figures.",
  ])("nothing: %s", (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe("a verb of the present behind a quotation", () => {
  const SHUT = "The pier will be shut at last";
  test.each([
    ["“The pier will be shut at last,” Ida Brandt shares.", "Ida Brandt"],
    ["“The pier will be shut at last,” Ida Brandt grins.", "Ida Brandt"],
    ["“The pier will be shut at last,” the union states in its report.", "? the union"],
    ["“The pier will be shut at last,” the report states.", "? the report"],
  ])("%s", (text, speaker) => {
    expect(lines(text)).toEqual([`direct ${speaker}: ${SHUT}`]);
  });

  test("but whom the reporter asks about does not reply", () => {
    expect(lines("I ask Ida Brandt whether Otto Falk is any good.", "“Yes, of course he is,” he snaps.")).toEqual([]);
  });
});

describe("signs, banners and notes", () => {
  test.each([
    ["“Warmly welcome,” read a sign on the wall.", ["direct ? a sign: Warmly welcome"]],
    ["“The pier is dead,” reads the sign that Ida Brandt painted.", ["direct ? the sign: The pier is dead"]],
    ["A note on the door said the shop was closed.", ["indirect ? A note on the door: the shop was closed"]],
    ["Ida Brandt came with two men holding signs which read “Save the pier”.", ["direct ? signs: Save the pier"]],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test("are no sources without a name", () => {
    const { statements } = briefOf(articleOf(["A note on the door said the shop was closed."], { language: "en" }));
    expect(statements.map(({ unnamed }) => unnamed)).toEqual([false]);
  });
});

describe("single straight marks that a paragraph does not close", () => {
  test("the next paragraph goes on", () => {
    expect(
      lines(
        "Ida Brandt, head of policy, said: 'The pumps are safe, but going without them is not.",
        "'We need more of them.'",
      ),
    ).toEqual([
      "direct Ida Brandt: The pumps are safe, but going without them is not.",
      "direct Ida Brandt: We need more of them.",
    ]);
  });

  test("an apostrophe opens nothing", () => {
    expect(lines("Ida Brandt came late. The rule is plain: 'Twas the night of the pumps and all the crew.")).toEqual(
      [],
    );
  });
});

test("“..., however Falk noted” is Falk's, and not the first speaker's", () => {
  expect(lines("Ida Brandt called this a trap, however Otto Falk noted the size of the crew may be telling.")).toEqual([
    "indirect Ida Brandt: this a trap",
    "indirect Otto Falk: the size of the crew may be telling",
  ]);
});

describe("what somebody puts a figure at, declares, credits or remembers", () => {
  test.each([
    ["Ida Brandt put the cost of the pier at $40 million.", "the cost of the pier at $40 million"],
    [
      "Ida Brandt placed the value in the range of two to four million.",
      "the value in the range of two to four million",
    ],
    ["Ida Brandt declared the pier safe.", "the pier safe"],
    ["Ida Brandt declared the flood to be a catastrophe.", "the flood to be a catastrophe"],
    ["Ida Brandt found the beams to be rotten.", "the beams to be rotten"],
    ["Ida Brandt credited the crew with saving the ship.", "credited the crew with saving the ship"],
    ["Ida Brandt described seeing the ship burn.", "seeing the ship burn"],
    ["Ida Brandt remembers leaving the hall with a bad feeling.", "leaving the hall with a bad feeling"],
  ])("%s", (text, content) => {
    expect(lines(text)).toEqual([`indirect Ida Brandt: ${content}`]);
  });

  test.each([
    "Ida Brandt put the lamp at the door.",
    "Ida Brandt declared victory.",
    "Ida Brandt placed the lamp in the hall.",
  ])("nothing: %s", (text) => {
    expect(lines(text)).toEqual([]);
  });

  test("and it is no deed as well", () => {
    const article = articleOf(["Ida Brandt put the cost of the pier at $40 million."], { language: "en" });
    expect(deedsBy(article, CAST)).toEqual([]);
  });
});

test("two people with something about each speak together", () => {
  expect(lines("Ida Brandt, who makes lamps, and Otto Falk, who makes ropes, said the pier is dead.")).toEqual([
    "indirect Ida Brandt: the pier is dead",
    "indirect Otto Falk: the pier is dead",
  ]);
});
