import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = ["person Ida Brandt/Brandt", "person Otto Lind/Lind", "organization Nordfast"];

/** What somebody calls something in a clause with "what". */
const CASES: readonly (readonly [text: string, lines: readonly string[]])[] = [
  ["Otto Lind fled what he called “the worst flood in years”.", ["direct Otto Lind: the worst flood in years"]],
  ["They left in what Otto Lind described as “a sad day”.", ["direct Otto Lind: a sad day"]],
  [
    "The town faces what officials described as an unprecedented threat.",
    ["indirect ? officials: an unprecedented threat"],
  ],
  [
    "The town faces what officials called the worst flood in years.",
    ["indirect ? officials: the worst flood in years"],
  ],
  ["The crew left after what police say was a robbery.", ["indirect ? police: a robbery"]],
  ["What Otto Lind called a bad deal was signed on Monday.", ["indirect Otto Lind: a bad deal"]],
  ["They bought what Nordfast calls the Deep Plan.", []],
  ["Ida Brandt asked what Otto Lind called the boat.", []],
  ["This is what Ida Brandt calls home.", []],
];

test.each(CASES)("%s", (text, lines) => {
  expect(linesBy(articleOf([text], { language: "en" }), CAST)).toEqual(lines);
});

/** How many of whom say so. */
test.each([
  "More than half of respondents",
  "60 percent of pilots",
  "61.5% of the pilots surveyed",
  "Some 40 of the pilots",
  "About a third of pilots",
  "A third of those asked",
  "Dozens of pilots",
  "Two in three pilots",
  "Three out of four pilots",
])("%s said", (words) => {
  const article = articleOf([`${words} said they would move.`], { language: "en" });
  expect(linesBy(article, CAST)).toEqual([`indirect ? ${words}: they would move`]);
});

test.each(["Ida Brandt said", "Ida Brandt told reporters", "said Ida Brandt"])("“...,” %s, urging", (tag) => {
  const article = articleOf([`“Take your time,” ${tag}, urging Otto Lind to be patient.`], { language: "en" });
  expect(linesBy(article, CAST)).toEqual([
    "direct Ida Brandt: Take your time",
    "indirect Ida Brandt: Otto Lind to be patient",
  ]);
});
