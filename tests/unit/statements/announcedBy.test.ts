import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = [
  "person Ida Brandt/Brandt",
  "person Otto Lind/Lind",
  "organization Harbour Union",
  "organization Norvik Council",
];

/** What is announced, confirmed or judged by somebody, told in the passive; and papers with a date before their noun. */
const CASES: readonly (readonly [text: string, lines: readonly string[]])[] = [
  [
    "The death of the old pilot was announced on Friday by Ida Brandt.",
    ["indirect Ida Brandt: The death of the old pilot"],
  ],
  ["His death was confirmed by his son, Otto Lind.", ["indirect Otto Lind: His death"]],
  [
    "The closure was confirmed on Monday by a spokesman for the port.",
    ["indirect ? a spokesman for the port: The closure"],
  ],
  ["The plan was condemned by the Harbour Union.", ["indirect Harbour Union: The plan was condemned"]],
  [
    "The proposal has been sharply criticised by teachers.",
    ["indirect ? teachers: The proposal has been sharply criticised"],
  ],
  [
    "The attack was claimed by the Harbour Union, but the army blamed the north.",
    ["indirect Harbour Union: The attack"],
  ],
  ["The seat was claimed by Otto Lind.", []],
  ["The plan was rejected by a vote of 40 to 12.", []],
  ["A woman was denied bail by a judge.", []],
  ["The loss was confirmed by a photograph.", []],
  ["The deal has not been confirmed by Otto Lind.", []],
  ["The news came from the port and was confirmed by Otto Lind.", []],
  ["The budget was opposed by many.", []],
  [
    "According to a March 14, 2019 Norvik Council press release, the town spent a tenth of its budget on roads.",
    ["indirect Norvik Council: the town spent a tenth of its budget on roads"],
  ],
  [
    "According to the Monday report, the town spent too much.",
    ["indirect ? the Monday report: the town spent too much"],
  ],
  ["Otto Lind ordered last week that votes be counted until May.", ["indirect Otto Lind: votes be counted until May"]],
];

test.each(CASES)("%s", (text, lines) => {
  expect(linesBy(articleOf([text], { language: "en" }), CAST)).toEqual(lines);
});
