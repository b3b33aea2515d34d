import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = ["person Ida Brandt/Brandt", "person Otto Lind/Lind"];

/** What somebody claims in a noun: behind whose it is, or before by whom. */
const CASES: readonly (readonly [text: string, lines: readonly string[]])[] = [
  ["Otto Lind’s claim that the port was safe has been disputed.", ["indirect Otto Lind: the port was safe"]],
  ["The mayor’s insistence that the port was safe angered divers.", ["indirect ? The mayor: the port was safe"]],
  ["Allegations by Otto Lind that the port had lied were dropped.", ["indirect Otto Lind: the port had lied"]],
  [
    "Otto Lind left. The letter contradicts his claim in the same interview that the two were late.",
    ["indirect Otto Lind: the two were late"],
  ],
  [
    "Ida Brandt left. Nobody took up her repeated warnings that the gate was open.",
    ["indirect Ida Brandt: the gate was open"],
  ],
  ["Otto Lind’s promise that shocked voters was dropped.", []],
  ["Otto Lind was brief. His statement that day was short.", []],
  ["They back the theory that the gate was open.", []],
  ["There were claims that the gate was open.", []],
];

test.each(CASES)("%s", (text, lines) => {
  expect(linesBy(articleOf([text], { language: "en" }), CAST)).toEqual(lines);
});
