import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt, harbour master",
  "person Otto Falk/Falk, union’s lawyer",
  "organization Nordfast Marine/Nordfast",
  "organization Northern Ferry Union",
  "place Norway/Norwegian",
];
const lines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs), PEOPLE);

describe("a colon before a quotation gives it to", () => {
  test.each<readonly [string, readonly string[], string]>([
    [
      "who appreciated",
      ["Otto Falk came. In his letter, he appreciated the crew’s work: “They dug for a year without a rest.”"],
      "Otto Falk",
    ],
    [
      "what outlined itself",
      ["The study itself outlined the link between the two: “The pumps ran only while the gate was shut.”"],
      "? The study",
    ],
    [
      "who went on",
      ["Ida Brandt left. Asked whether a gate would be built, she went on: “Well, there is a gate at the old quay.”"],
      "Ida Brandt",
    ],
    [
      "somebody by age, with what she is",
      [
        "Ida Brandt said the tunnel was safe. The 80-year-old, a member of the crew: “I have lived here for fifty years.”",
      ],
      "Ida Brandt",
    ],
    [
      "a source that a paragraph names",
      ["According to a copy of the filing seen by the Herald:", "“The gate was shut at three in the morning.”"],
      "? a copy of the filing seen by the Herald",
    ],
  ])("%s", (_who, paragraphs, speaker) => {
    expect(
      lines(...paragraphs)
        .at(-1)
        ?.split(":")[0],
    ).toBe(`direct ${speaker}`);
  });
});

describe("words that somebody sent, in a paragraph of their own, are of", () => {
  const SAID = "“The gate was shut for two days. Nobody knew of it.”";
  test.each<readonly [string, string]>([
    ["We asked the port. Later we got a short reply from a port spokesman.", "? a port spokesman"],
    ["On Monday the Herald received a statement from Ida Brandt, who runs the port.", "Ida Brandt"],
    ["Ida Brandt, who runs the port, sent us the following reply on Monday.", "Ida Brandt"],
    ["The Northern Ferry Union later issued a statement.", "Northern Ferry Union"],
    ["A port spokesman sent the Herald this message.", "? A port spokesman"],
  ])("%s", (text, speaker) => {
    expect(lines(text, SAID)).toEqual([`direct ${speaker}: ${SAID.slice(1, -1)}`]);
  });

  test("nobody where no words were sent", () => {
    expect(lines("We got a boat from the Northern Ferry Union.", SAID)).toEqual([]);
  });
});

test("a single mark that a paragraph leaves open goes on in the next one", () => {
  expect(
    lines(
      "Ida Brandt said: ‘The crews’ boats weren’t mine to sell. I’m a pilot, and nobody asked me.",
      "‘I shall stay for as long as I can.’",
      "‘Crews first was the plan of the port in May, and it’s the plan of the union",
    ),
  ).toEqual([
    "direct Ida Brandt: The crews’ boats weren’t mine to sell. I’m a pilot, and nobody asked me.",
    "direct Ida Brandt: I shall stay for as long as I can.",
  ]);
});

describe("further verbs:", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "notes many",
      "The complaint notes many residents of the island do not have a boat.",
      ["indirect ? The complaint: many residents of the island do not have a boat"],
    ],
    [
      "argued, of people who do something",
      "Norwegian lawmakers supporting the tunnel argued it was to help divers.",
      ["indirect ? Norwegian lawmakers supporting the tunnel: it was to help divers"],
    ],
    [
      "ascribed",
      "Ida Brandt ascribed the leak to a crack in the gate.",
      ["indirect Ida Brandt: ascribed the leak to a crack in the gate"],
    ],
    [
      "blamed for",
      "Ida Brandt blamed both Nordfast Marine and the union for the leak.",
      ["indirect Ida Brandt: blamed both Nordfast Marine and the union for the leak"],
    ],
    ["did say", "Ida Brandt did say the tunnel was safe.", ["indirect Ida Brandt: the tunnel was safe"]],
    [
      "reported, between commas",
      "Norwegian divers said the man was tired; his fall, they reported, was caused by a wave.",
      [
        "indirect ? Norwegian divers: the man was tired",
        "indirect ? Norwegian divers: his fall, they reported, was caused by a wave",
      ],
    ],
    [
      "described, between commas",
      "The flood began, Nordfast Marine described, in the lower gate when the pump stopped.",
      ["indirect Nordfast Marine: The flood began, Nordfast Marine described, in the lower gate when the pump stopped"],
    ],
    [
      "declaring",
      "Otto Falk, meanwhile, rejects any figures that show Brandt is ahead, declaring that “the old harbour is finished” if she wins.",
      [
        "indirect Otto Falk: rejects any figures that show Brandt is ahead",
        "mixed Otto Falk: “the old harbour is finished” if she wins",
      ],
    ],
    [
      "puts it",
      "One of the newer pumps of the port is meant to — as Brandt puts it — “bring dry feet to anyone who has to work here.”",
      ["direct Ida Brandt: bring dry feet to anyone who has to work here."],
    ],
    [
      "a mark of another kind",
      '"Falk now joins the lawyers who lost. The crew has gained nothing,” Brandt said.',
      ["direct Ida Brandt: Falk now joins the lawyers who lost. The crew has gained nothing"],
    ],
  ])("%s", (_verb, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
