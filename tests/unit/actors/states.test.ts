import { expect, test } from "vitest";
import { withStates } from "../../../lib/brief/actors/merging/states.ts";
import type { Mention } from "../../../lib/brief/actors/types.ts";
import { mentionOf } from "./mentionOf.ts";

/** What names are after all that are taken for people. One sentence a text. */
function kindsOf(texts: readonly string[], names: readonly string[]): Record<string, string> {
  const mentions = texts.flatMap((text, sentence): Mention[] =>
    names.flatMap((name) => {
      const at = text.indexOf(name);
      return at < 0 ? [] : [{ ...mentionOf(name, "person", at), sentence }];
    }),
  );
  const sentences = texts.map((text) => ({ text, start: 0 }));
  return Object.fromEntries(withStates(mentions, sentences).map(({ text, kind }) => [text, kind]));
}

test("a lone name taken for a person is a country’s or a town’s, by what is said of it", () => {
  expect(kindsOf(["Norvia’s president came.", "Norvia agreed."], ["Norvia"])).toEqual({ Norvia: "place" });
  expect(kindsOf(["Norvia’s foreign ministry denied it."], ["Norvia"])).toEqual({ Norvia: "place" });
  expect(kindsOf(["Norvia Foreign Minister Otto Falk came.", "Norvia agreed."], ["Norvia"])).toEqual({
    Norvia: "place",
  });
  expect(kindsOf(["Norvia’s foreign minister came.", "Norvia agreed."], ["Norvia"])).toEqual({ Norvia: "person" });
  expect(kindsOf(["Norvia’s military leader came.", "Norvia agreed."], ["Norvia"])).toEqual({ Norvia: "place" });
  expect(kindsOf(["In Norvia’s capital, Tolm, crowds met."], ["Norvia", "Tolm"])).toEqual({
    Norvia: "place",
    Tolm: "place",
  });
});

test("a town is one, whatever it is called", () => {
  expect(kindsOf(["The hamlet of Low Fenny was flooded.", "Low Fenny is old."], ["Low Fenny"])).toEqual({
    "Low Fenny": "place",
  });
});

test("it stays a person’s with a full name, a first name or what a person may have as well", () => {
  expect(kindsOf(["Norvia’s president came.", "Ida Norvia left."], ["Ida Norvia", "Norvia"]).Norvia).toBe("person");
  expect(kindsOf(["Ida’s president came."], ["Ida"])).toEqual({ Ida: "person" });
  expect(kindsOf(["Norvia’s government fell."], ["Norvia"])).toEqual({ Norvia: "person" });
});
