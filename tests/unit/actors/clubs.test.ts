import { expect, test } from "vitest";
import { withClubs } from "../../../lib/brief/actors/clubs.ts";
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
