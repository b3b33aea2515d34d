import { expect, test } from "vitest";
import { withClubs } from "../../../lib/brief/actors/merging/clubs.ts";
import type { NameKind } from "../../../lib/brief/actors/types.ts";
import { mentionOf } from "./mentionOf.ts";

/** The kinds of names that were tagged in one sentence. */
function kindsOf(text: string, ...names: readonly (readonly [string, NameKind])[]): string[] {
  const mentions = names.map(([name, kind]) => mentionOf(name, kind, text.indexOf(name)));
  return withClubs(mentions, [{ text, start: 0 }]).map(({ kind }) => kind);
}

test("a town among clubs is a club", () => {
  const clubs = ["organization", "organization", "organization"];
  expect(
    kindsOf(
      "He led FC Ravn, Tarnby and Elvik United.",
      ["FC Ravn", "organization"],
      ["Tarnby", "place"],
      ["Elvik United", "organization"],
    ),
  ).toEqual(clubs);
});

test("what has players, wins matches or is many is a club", () => {
  expect(kindsOf("Tarnby striker Otto Falk left.", ["Tarnby", "place"])).toEqual(["organization"]);
  expect(kindsOf("Tarnby beat Elvik 2-1 on Monday.", ["Tarnby", "place"], ["Elvik", "place"])).toEqual([
    "organization",
    "organization",
  ]);
  const text = "Tarnby have won five matches, and the Tarnby players are glad.";
  const twice = [mentionOf("Tarnby", "place", 0), mentionOf("Tarnby", "place", text.lastIndexOf("Tarnby"))];
  expect(withClubs(twice, [{ text, start: 0 }]).map(({ kind }) => kind)).toEqual(["organization", "organization"]);
});

test("a town where a match is, or a country that wins one, is none", () => {
  const text = "Tarnby striker Otto Falk lives in Tarnby.";
  const twice = [mentionOf("Tarnby", "place", 0), mentionOf("Tarnby", "place", text.lastIndexOf("Tarnby"))];
  expect(withClubs(twice, [{ text, start: 0 }]).map(({ kind }) => kind)).toEqual(["place", "place"]);
  expect(kindsOf("Norway beat Sweden 2-1.", ["Norway", "place"], ["Sweden", "place"])).toEqual(["place", "place"]);
  expect(kindsOf("Tarnby manager Otto Falk runs the town hall.", ["Tarnby", "place"])).toEqual(["place"]);
});

test("a town beside one club, a country, and a town behind another word are none", () => {
  expect(kindsOf("FC Ravn and Tarnby met.", ["FC Ravn", "organization"], ["Tarnby", "place"])).toEqual([
    "organization",
    "place",
  ]);
  expect(
    kindsOf(
      "He led FC Ravn, Elvik United and Norway.",
      ["FC Ravn", "organization"],
      ["Elvik United", "organization"],
      ["Norway", "place"],
    ).at(-1),
  ).toBe("place");
  expect(
    kindsOf(
      "FC Ravn and Elvik United in Tarnby",
      ["FC Ravn", "organization"],
      ["Elvik United", "organization"],
      ["Tarnby", "place"],
    ).at(-1),
  ).toBe("place");
});
