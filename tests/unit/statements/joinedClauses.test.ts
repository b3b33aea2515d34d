import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = [
  "person Ida Brandt/Brandt",
  "person Otto Lind/Lind",
  "organization Harbour Directorate of Norvik/Directorate",
  "organization Norland News Agency",
];

/** Clauses that stand beside each other, and who says which. */
const CASES: readonly (readonly [text: string, lines: readonly string[]])[] = [
  [
    "At least 60 people have died after the fire, the ministry says, and Ida Brandt said Tuesday it was set.",
    ["indirect ? the ministry: At least 60 people have died after the fire", "indirect Ida Brandt: it was set"],
  ],
  [
    "About half of the boats have sunk, the ministry said, but Otto Lind said there were more.",
    ["indirect ? the ministry: About half of the boats have sunk", "indirect Otto Lind: there were more"],
  ],
  [
    "At least two boats have sunk, the ministry said, and their crews are lost.",
    ["indirect ? the ministry: At least two boats have sunk", "indirect ? the ministry: their crews are lost"],
  ],
  [
    "The guide insists most of it is housed here, a claim that sounds far-fetched.",
    ["indirect ? The guide: most of it is housed here"],
  ],
  ["Otto Lind shared a picture that underneath had the words “jumps like a big old dog”.", []],
];

test.each(CASES)("%s", (text, lines) => {
  expect(linesBy(articleOf([text], { language: "en" }), CAST)).toEqual(lines);
});

test("a news agency is no directorate", () => {
  const article = articleOf(
    [
      "The Norland News Agency counted the boats.",
      "The Directorate said it was late.",
      "A crew has left, according to the state news agency.",
    ],
    { language: "en" },
  );
  expect(linesBy(article, CAST).at(-1)).toBe("indirect Norland News Agency: A crew has left");
});

test("the singer-songwriter, and how old she is, are whoever was just told of", () => {
  const article = articleOf(
    [
      "Ida Brandt’s new record is out.",
      "“I was on a couch,” says the singer-songwriter.",
      "Fruit helps her voice, the 26-year-old goes on to explain.",
    ],
    { language: "en" },
  );
  expect(linesBy(article, CAST)).toEqual([
    "direct Ida Brandt: I was on a couch",
    "indirect Ida Brandt: Fruit helps her voice",
  ]);
});

test.each([
  [
    "The report names the Directorate and calls for money.",
    "It says the port has failed.",
    "indirect ? The report: the port has failed",
  ],
  [
    "The Directorate published a report.",
    "It says the port has failed.",
    "indirect Harbour Directorate of Norvik: the port has failed",
  ],
])("%s It is the paper or the body that the sentence is about", (before, after, line) => {
  expect(linesBy(articleOf([`${before} ${after}`], { language: "en" }), CAST)).toEqual([line]);
  expect(linesBy(articleOf([before, after], { language: "en" }), CAST)).toEqual([line]);
});

test.each([
  ["Ida Brandt blasted the report as “a toy story”.", "mixed Ida Brandt: the report as “a toy story”"],
  ["Ida Brandt hailed the bridge as “a new dawn”.", "mixed Ida Brandt: the bridge as “a new dawn”"],
  ["Ida Brandt hailed it as “a new dawn”.", "direct Ida Brandt: a new dawn"],
  ["Norland Muslims have said the mosque was closed.", "indirect ? Norland Muslims: the mosque was closed"],
  ["Ida Brandt announced the measure at the council’s daily flood briefing.", "indirect Ida Brandt: the measure"],
  ["Ida Brandt confirmed his name to various news outlets anonymously.", "indirect Ida Brandt: his name"],
  [
    "Ida Brandt has not been seen since May, which Otto Lind said was due to a fall.",
    "indirect Otto Lind: was due to a fall",
  ],
  ["A presentation to owners indicated that jobs would go.", "indirect ? A presentation to owners: jobs would go"],
])("%s", (text, line) => {
  expect(linesBy(articleOf([text], { language: "en" }), CAST)).toEqual([line]);
});

test("states that are counted state nothing", () => {
  expect(linesBy(articleOf(["Sixteen states sue the port to stop the plan."], { language: "en" }), CAST)).toEqual([]);
});

test.each([
  ["Residents told the press the officers said the bridge was shut.", "indirect ? the officers: the bridge was shut"],
  [
    "The storm has passed, with officials reporting no deaths in the town.",
    "indirect ? officials: no deaths in the town",
  ],
  ["Otto Lind shared that the boat was old.", "indirect Otto Lind: the boat was old"],
  ["Otto Lind shared the boat that was old.", undefined],
  ["Otto Lind said the port was shut, something Ida Brandt confirmed.", "indirect Otto Lind: the port was shut"],
  ["Otto Lind urged the plan be dropped.", "indirect Otto Lind: the plan be dropped"],
])("%s ends with", (text, line) => {
  expect(linesBy(articleOf([text], { language: "en" }), CAST).at(-1)).toBe(line);
});

/** Who speaks behind a link, during something, or in part. */
test.each([
  ["They saw a sure win, however Otto Lind noted the swing was small.", "indirect Otto Lind: the swing was small"],
  [
    "A report from the port during the weekend said eight pilots left.",
    "indirect ? A report from the port: eight pilots left",
  ],
  [
    "Ida Brandt issued a statement agreeing that the vote should be held.",
    "indirect Ida Brandt: the vote should be held",
  ],
  ["Over 100 experts signed a letter urging the mayor to go.", "indirect ? Over 100 experts: the mayor to go"],
  ["The inn shut, with the local press reporting that it was sold.", "indirect ? the local press: it was sold"],
  ["Ida Brandt acknowledged the deal.", "indirect Ida Brandt: the deal"],
  ["According to our Q2 2025 Pulse Survey, the port is safe.", "indirect ? our Q2 2025 Pulse Survey: the port is safe"],
  ["16 of the 22 studies found that the port is safe.", "indirect ? 16 of the 22 studies: the port is safe"],
])("%s: its last", (text, line) => {
  expect(linesBy(articleOf([text], { language: "en" }), CAST).at(-1)).toBe(line);
});

test("“for example” before a source is none of what it says", () => {
  const article = articleOf(["For example, according to a survey, 61% of pilots said they were tired."], {
    language: "en",
  });
  expect(linesBy(article, CAST)[0]).toBe("indirect ? a survey: 61% of pilots said they were tired");
});

test("the mark that closes a quotation of several paragraphs is none of a statement in the last", () => {
  const article = articleOf(["“The port is old.", "Ida Brandt wrote that the deck was safe.”"], { language: "en" });
  expect(linesBy(article, CAST).at(-1)).toBe("indirect Ida Brandt: the deck was safe");
});

/** Where the narrator goes on behind who says so and when. */
test.each([
  ["on Monday, as crews searched", "The toll has risen to twelve"],
  ["Monday, as crews searched for survivors", "The toll has risen to twelve"],
  ["Monday, a day after the storm hit the town", "The toll has risen to twelve"],
  ["on Monday, with dozens still missing", "The toll has risen to twelve"],
  [
    "on Monday, because the gate leaks",
    "The toll has risen to twelve, Ida Brandt said on Monday, because the gate leaks",
  ],
])("a statement of Ida Brandt's %s", (tail, said) => {
  const article = articleOf([`The toll has risen to twelve, Ida Brandt said ${tail}.`], { language: "en" });
  expect(linesBy(article, CAST)).toEqual([`indirect Ida Brandt: ${said}`]);
});

test.each([
  ["Ida Brandt said the vote was stolen, a claim that courts have rejected.", "the vote was stolen"],
  ["Ida Brandt said it had sold the yard, sending its shares up 5 percent.", "it had sold the yard"],
  [
    "Ida Brandt knew that the crew had been warned. Ida Brandt said the crew had left, it has emerged.",
    "the crew had left",
  ],
])("%s The narrator's words are no part of it", (text, said) => {
  const last = linesBy(articleOf([text], { language: "en" }), CAST).at(-1);
  expect(last?.replace(/^\w+ /u, "")).toBe(`Ida Brandt: ${said}`);
});

test.each([
  [
    "The boat sank, said Otto Lind, head of the coast guard in Norvik, adding that nobody was on deck.",
    ["The boat sank", "nobody was on deck"],
  ],
])("%s", (text, said) => {
  expect(linesBy(articleOf([text], { language: "en" }), CAST)).toEqual(
    said.map((words) => `indirect Otto Lind: ${words}`),
  );
});

/** Two who speak, where the first says something in the present. */
test.each([
  ["Many firms depend on the port, Otto Lind said, but Ida Brandt said few would survive."],
  ["Many firms depend on the port, Otto Lind said, and the mayor, Ida Brandt, said few would survive."],
  ["At least 60 firms depend on the port, Otto Lind said, and the mayor, Ida Brandt, said few would survive."],
])("%s", (text) => {
  const article = articleOf([text], { language: "en" });
  expect(linesBy(article, CAST)).toEqual([
    `indirect Otto Lind: ${text.split(",")[0]}`,
    "indirect Ida Brandt: few would survive",
  ]);
});
