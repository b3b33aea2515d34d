import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt, harbour master",
  "person Otto Falk/Falk, union’s lawyer",
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
])("whose words they are: %s", (_, paragraphs, lines) => {
  expect(linesBy(articleOf(paragraphs), PEOPLE)).toEqual(lines);
});
