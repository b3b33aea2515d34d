import { expect, test } from "vitest";
import { withoutCoordination } from "../../../lib/brief/actors/merging/coordinated.ts";
import type { Mention } from "../../../lib/brief/actors/types.ts";

const organization = (text: string): Mention => ({
  block: 0,
  start: 10,
  end: 10 + text.length,
  text,
  kind: "organization",
  confidence: 0.9,
  sentence: 0,
  title: null,
});

test.each<readonly [string, readonly string[]]>([
  ["Storholm University and Norvik University of Fishing", ["Storholm University", "Norvik University of Fishing"]],
  ["Harbour Court and the Ferry Council", ["Harbour Court", "Ferry Council"]],
  ["Ferry Rights Campaign and Anna Brandt", ["Ferry Rights Campaign", "Anna Brandt"]],
  ["NFF and Norvik Savings Bank", ["NFF", "Norvik Savings Bank"]],
  ["Department of Harbour and Ferry Services", ["Department of Harbour and Ferry Services"]],
  ["Institute for Tides and the Sea", ["Institute for Tides and the Sea"]],
  ["Norvik and Storholm Police", ["Norvik and Storholm Police"]],
  ["Free State of Ravn and the Elvik", ["Free State of Ravn and the Elvik"]],
  ["Law and Order", ["Law and Order"]],
  ["Harbour Court and retired Judges", ["Harbour Court"]],
])("%s", (text, names) => {
  expect(withoutCoordination([organization(text)]).map((mention) => mention.text)).toEqual(names);
});

test("a half that stands elsewhere is a name of its own, and both stand where they stood", () => {
  const [left, right] = withoutCoordination([
    organization("Ravn Shark Trips and Elvik Marine"),
    organization("Elvik Marine"),
  ]);
  expect(left).toMatchObject({ text: "Ravn Shark Trips", start: 10, end: 26 });
  expect(right).toMatchObject({ text: "Elvik Marine", start: 31, end: 43 });
});

test("a half that begins with a first name is a person", () => {
  expect(withoutCoordination([organization("Ferry Rights Campaign and Anna Brandt")]).map(({ kind }) => kind)).toEqual([
    "organization",
    "person",
  ]);
});

test("a place of the story is no half", () => {
  const port = organization("Port Authority of Ravn and Elvik");
  expect(withoutCoordination([port, { ...organization("Elvik"), kind: "place" }])[0]).toEqual(port);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["by their first names", ["Otto Falk Ida Brandt"], ["Otto Falk", "Ida Brandt"]],
  ["by what one is called elsewhere", ["Pelk Falk Ida Brandt", "Pelk Falk"], ["Pelk Falk", "Ida Brandt", "Pelk Falk"]],
  ["not one of four names", ["Otto Ravn Falk Brandt", "Otto Falk"], ["Otto Ravn Falk Brandt", "Otto Falk"]],
  ["not one with two first names", ["Otto Hans Georg Brandt"], ["Otto Hans Georg Brandt"]],
])("two people without a comma, %s", (_how, given, names) => {
  const people = given.map((text) => ({ ...organization(text), kind: "person" as const }));
  expect(withoutCoordination(people).map(({ text }) => text)).toEqual(names);
});
