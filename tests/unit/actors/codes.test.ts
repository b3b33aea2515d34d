import { expect, test } from "vitest";
import { withoutCodes } from "../../../lib/brief/actors/names/codes.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { mentionOf } from "./mentionOf.ts";

const left = (text: string, ...names: string[]) =>
  withoutCodes(
    names.map((name) => mentionOf(name, "organization", text.lastIndexOf(name))),
    splitSentences(articleOf([text])),
  ).map(({ text: name }) => name);

test.each([
  ["a state behind a town", "The boat left West Harbour, FL, on Monday.", ["West Harbour", "FL"], ["West Harbour"]],
  ["a party and a seat", "Rep. Ida Brandt (R-OK) left.", ["Ida Brandt", "R-OK"], ["Ida Brandt"]],
  ["the same with a state cut short", "Sen. Otto Falk, D-Calif., left.", ["Otto Falk", "D-Calif."], ["Otto Falk"]],
  ["a form of address", "They met the Hon. Ida Brandt.", ["Hon", "Ida Brandt"], ["Ida Brandt"]],
  ["a title before a name", "They met Sen. Ida Brandt.", ["Sen", "Ida Brandt"], ["Ida Brandt"]],
])("%s is nobody in a story", (_what, text, names, rest) => {
  expect(left(text, ...names)).toEqual(rest);
});

test.each([
  ["an acronym among others", "They work on VR, AR and more.", ["VR", "AR"]],
  ["a surname like a form of address", "Ida Sen left, as told by Sen.", ["Ida Sen", "Sen"]],
  ["a body with a hyphen", "R-Marine left Norvik.", ["R-Marine"]],
  ["a body of two letters that stands alone", "The papers were filed by PA in May.", ["PA"]],
])("%s is somebody", (_what, text, names) => {
  expect(left(text, ...names)).toEqual(names);
});

const people = (text: string, ...names: string[]) =>
  withoutCodes(
    names.map((name) => mentionOf(name, "person", text.lastIndexOf(name))),
    splitSentences(articleOf([text])),
  ).map(({ text: name }) => name);

test.each([
  ["a model of a lamp", "The Norlamp SQA55 is bright.", ["Norlamp SQA55"], []],
  ["a model with a hyphen", "The F-35 flew over the pier.", ["F-35"], []],
  ["a room", "They met in Room S-230.", ["Room S-230"], []],
  ["somebody with letters for a name", "MC Falk sang with JB Lind.", ["MC Falk", "JB Lind"], ["MC Falk", "JB Lind"]],
  ["somebody whose name begins with a number", "They heard 50 Tide sing.", ["50 Tide"], ["50 Tide"]],
])("of people, what has digits for a name is none: %s", (_what, text, names, rest) => {
  expect(people(text, ...names)).toEqual(rest);
});
