import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { agencyLines as lines } from "./agencyCast.ts";
import { linesBy } from "./read.ts";

describe("whoever is known only by what they are can speak:", () => {
  test.each([
    "The accountant",
    "A passenger",
    "The vicar",
    "Two lifeguards",
    "A customer",
    "Several employers",
    "The porter",
    "An elder of the village",
    "The stewardess",
  ])("%s", (who) => {
    expect(lines(`${who} said the gate had been shut for weeks.`)).toEqual([
      `indirect ? ${who}: the gate had been shut for weeks`,
    ]);
  });

  test("who asked to be left without a name told a newspaper something", () => {
    expect(
      lines("The accountant, who spoke on condition that her name be left out, told the Post she felt relieved."),
    ).toEqual([expect.stringMatching(/The accountant.*: she felt relieved$/)]);
  });
});

describe("a pronoun goes on from the one person without a name whom the sentence before introduced:", () => {
  test.each([
    [
      "in a clause behind the main one",
      "The fire broke out at dawn, when a nurse at the clinic smelled smoke. She told reporters the alarm had failed.",
      /a nurse at the clinic.*: the alarm had failed$/,
    ],
    [
      "as its subject",
      "A porter at the clinic smelled smoke at dawn. He told reporters the alarm had failed.",
      /A porter at the clinic.*: the alarm had failed$/,
    ],
  ])("%s", (_where, text, line) => {
    expect(lines("Ida Brandt leads the port.", text)).toEqual([expect.stringMatching(line)]);
  });

  test.each([
    [
      "of two",
      "The alarm rang when a nurse smelled smoke and a guard ran out. She told reporters the alarm had failed.",
    ],
    ["whom somebody else only saw", "The fire was seen by a nurse at noon. She told reporters the alarm had failed."],
  ])("but not %s", (_why, text) => {
    expect(lines("Ida Brandt leads the port.", text).join()).not.toMatch(/a nurse/i);
  });

  test("but not where somebody is named who fits", () => {
    expect(
      lines("A nurse smelled smoke when Ida Brandt came. She told reporters the alarm had failed.").join(),
    ).not.toMatch(/a nurse/i);
  });
});

test("a pronoun behind a question to the defendant is the defendant, not a man named before, where nobody who fits is named", () => {
  expect(
    lines(
      "Otto Falk has a new lawyer. Falk said he was ready.",
      "Prosecutor Ida Brandt asked the defendant why she kept him. “I slept badly,” he said.",
    ),
  ).toEqual(["indirect Otto Falk: he was ready", "direct ? the defendant: I slept badly"]);
  expect(lines("Otto Falk asked the defendant why. “I slept badly,” he said.").join()).not.toMatch(/defendant:/);
});

test("what is handed on to somebody is not said", () => {
  expect(lines("Ida Brandt reported it to the police, who did nothing.")).toEqual([]);
});

describe("a firm behind the noun for what it is to somebody speaks itself:", () => {
  test.each([
    "Its operator, the ferry company Nordfast Marine, said the gate would stay shut.",
    "Their employer, the Danish shipping firm Nordfast Marine, said the gate would stay shut.",
  ])("%s", (text) => {
    expect(lines(text)).toEqual(["indirect Nordfast Marine: the gate would stay shut"]);
  });

  test("but its lawyer is not the firm", () => {
    expect(lines("A lawyer for its owner, Nordfast Marine, said the gate would stay shut.").join()).not.toMatch(
      /Nordfast Marine:/,
    );
  });
});

test("the club is neither of the two that play", () => {
  const clubs = ["organization Tarnby Rovers/Rovers", "organization Elvik City"];
  const text = ["Rovers will face Elvik City.", "Otto Falk limped off. He could miss a month, the club said."];
  expect(linesBy(articleOf(text), clubs)).toEqual(["indirect ? the club: He could miss a month"]);
  expect(linesBy(articleOf(["Rovers have a new coach.", ...text.slice(1)]), clubs.slice(0, 1))).toEqual([
    "indirect Tarnby Rovers: He could miss a month",
  ]);
});
