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

test("what is many is a club behind the word that opens its sentence, too", () => {
  const text = "Meanwhile, Rovers have paid, but the Rovers boss left.";
  const mentions = [text.indexOf("Rovers"), text.lastIndexOf("Rovers")].map((at) => mentionOf("Rovers", "place", at));
  expect(withClubs(mentions, [{ text, start: 0 }]).map(({ kind }) => kind)).toEqual(["organization", "organization"]);
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

test("a name beside the score of a match is a club’s, taken for one name or two", () => {
  expect(kindsOf("Tarnby Rovers 2-1 Athletic Elvik", ["Tarnby Rovers 2-1 Athletic Elvik", "other"])).toEqual([
    "organization",
    "organization",
  ]);
  expect(kindsOf("Ravnik won 1-0 at Elvik Rangers.", ["Ravnik", "place"], ["Elvik Rangers", "place"])).toEqual([
    "organization",
    "organization",
  ]);
  expect(kindsOf("Tarnby thrashed Ravnik 6-0.", ["Tarnby", "place"], ["Ravnik", "other"])).toEqual([
    "organization",
    "organization",
  ]);
  expect(kindsOf("Falk beat Moe 6-4, 6-1 in Tarnby.", ["Falk", "person"], ["Moe", "person"])).toEqual([
    "person",
    "person",
  ]);
});

test("beside a club whatever is called as clubs are is one, and so is half of its name, but no town", () => {
  const kinds = (text: string, ...names: readonly (readonly [string, NameKind, number])[]) => {
    const mentions = names.map(([name, kind, confidence]) => ({
      ...mentionOf(name, kind, text.indexOf(name)),
      confidence,
    }));
    return withClubs(mentions, [{ text, start: 0 }]).map(({ kind }) => kind);
  };
  const text = "Tarnby City beat Elvik 3-2. Athletic Ravnik rest. City are glad, Ravnik less so, said Otto Falk.";
  expect(
    kinds(
      text,
      ["Tarnby City", "place", 0.6],
      ["Elvik", "place", 0.6],
      ["Athletic Ravnik", "person", 0.3],
      ["City", "place", 0.1],
      ["Ravnik", "person", 0.2],
      ["Otto Falk", "person", 1],
    ),
  ).toEqual(["organization", "organization", "organization", "organization", "organization", "person"]);
  const town = "Tarnby City beat Elvik 3-2. It rained in Tarnby.";
  const last = { ...mentionOf("Tarnby", "place", town.lastIndexOf("Tarnby")), confidence: 0.6 };
  const first = { ...mentionOf("Tarnby City", "place", 0), confidence: 0.6 };
  expect(withClubs([first, last], [{ text: town, start: 0 }]).map(({ kind }) => kind)).toEqual([
    "organization",
    "place",
  ]);
});

test("without a match a town called City is a town", () => {
  expect(kindsOf("Tarnby City opened a school.", ["Tarnby City", "place"])).toEqual(["place"]);
});

test("what is called as only clubs are is one, whatever it was taken for", () => {
  expect(kindsOf("They host Tarn Rovers.", ["Tarn Rovers", "place"])).toEqual(["organization"]);
  expect(kindsOf("Elvik Wanderers said no.", ["Elvik Wanderers", "person"])).toEqual(["organization"]);
});

test("the first word of a club is one, too", () => {
  const text = "Bayern Elvik left on Tuesday, and Ida Brandt put Bayern in front.";
  const mentions = [
    mentionOf("Bayern Elvik", "organization", 0),
    mentionOf("Bayern", "place", text.lastIndexOf("Bayern")),
  ];
  expect(withClubs(mentions, [{ text, start: 0 }]).map(({ kind }) => kind)).toEqual(["organization", "organization"]);
  expect(kindsOf("They live in Bayern.", ["Bayern", "place"])).toEqual(["place"]);
});

test("who plays a club is a club, whatever it was taken for", () => {
  const kinds = (text: string, ...names: readonly (readonly [string, NameKind])[]) => kindsOf(text, ...names).join();
  const united: readonly [string, NameKind] = ["Ravn United", "organization"];
  expect(kinds("Ravn United thrashed Elvik Dale 6-0.", united, ["Elvik Dale", "person"])).toBe(
    "organization,organization",
  );
  expect(kinds("Tarnby lost 3-1 at Ravn United.", ["Tarnby", "person"], united)).toBe("organization,organization");
  expect(kinds("Ravn United beat Otto Falk 6-0.", united, ["Otto Falk", "person"])).toBe("organization,person");
  expect(kinds("Ravn United signed Elvik Dale.", united, ["Elvik Dale", "person"])).toBe("organization,person");
});

test("Rovers alone are the Rovers of the story", () => {
  const text = "Ravn Rovers lost. Later Rovers left.";
  const mentions = [
    mentionOf("Ravn Rovers", "organization", 0),
    mentionOf("Rovers", "person", text.lastIndexOf("Rovers")),
  ];
  expect(withClubs(mentions, [{ text, start: 0 }]).map(({ kind }) => kind)).toEqual(["organization", "organization"]);
});
