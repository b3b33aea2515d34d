import { expect, test } from "vitest";
import { withPartners } from "../../../lib/brief/actors/names/partners.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { mentionOf } from "./mentionOf.ts";

/** The names and kinds in a sentence where the names were taken for people, each at its last place. */
const kindsIn = (text: string, ...people: string[]) =>
  withPartners(
    people.map((name) => mentionOf(name, "person", text.lastIndexOf(name))),
    splitSentences(articleOf([text])),
  ).map(({ text: name, kind }) => [name, kind]);

test.each([
  ["Ida Rao left Brook & Rao in May.", ["Ida Rao", "Rao"], ["Ida Rao", "Brook & Rao"]],
  ["She left Brook, Falk & Rao in May.", ["Brook", "Rao"], ["Brook, Falk & Rao"]],
])("two surnames with an ampersand between them are one firm: %s", (text, people, names) => {
  expect(kindsIn(text, ...people)).toEqual(names.map((name) => [name, name.includes("&") ? "organization" : "person"]));
});

test.each([
  ["both are in the story", "Ida Rao and Otto Falk, as Falk & Rao, left in May.", ["Ida Rao", "Otto Falk", "Rao"]],
  ["both are first names", "The lamps went to Otto & Ida in May.", ["Ida"]],
  ["it is a heading", "Lamps & Rao", ["Rao"]],
  ["it is a row of a table", "Lamps & Rao (Norvik)", ["Rao"]],
])("but not where %s", (_where, text, people) => {
  expect(kindsIn(text, ...people)).toEqual(people.map((name) => [name, "person"]));
});

test("what nobody took for a person is left as it is", () => {
  expect(kindsIn("She left the Food & Lamps office in May.")).toEqual([]);
});
