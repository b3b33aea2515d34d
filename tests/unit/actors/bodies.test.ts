import { describe, expect, test } from "vitest";
import { withBodies } from "../../../lib/brief/actors/merging/bodies.ts";
import type { Mention } from "../../../lib/brief/actors/types.ts";
import { mentionOf } from "./mentionOf.ts";

/** What "Ravnik" is after all, and everybody else, where all are taken for people. One sentence a text. */
function kindsOf(texts: readonly string[], others: readonly string[] = []): Record<string, string> {
  const mentions = texts.flatMap((text, sentence): Mention[] =>
    ["Ravnik", ...others].flatMap((name) => {
      const at = text.indexOf(name);
      return at < 0 ? [] : [{ ...mentionOf(name, "person", at), sentence }];
    }),
  );
  const sentences = texts.map((text) => ({ text, start: 0 }));
  return Object.fromEntries(withBodies(mentions, sentences).map(({ text, kind }) => [text, kind]));
}

describe("a name taken for a person is an organization’s, by what is said of it:", () => {
  test.each([
    ["its chief executive", "Ravnik CEO Ida Brandt came."],
    ["its chief executive’s", "It was Ravnik’s chief executive who came."],
    ["its managing director", "Ravnik’s managing director came."],
    ["its sports director", "It was Ravnik’s sports director who came."],
    ["its executive director", "Ravnik’s executive director of fares came."],
    ["its head of a field", "Ravnik’s head of consumer business came."],
    ["its form", "Ravnik, Inc., closed."],
    ["its founder", "It was Ravnik founder Ida Brandt who came."],
    ["the name of its shares", "Ravnik’s (RAV) shop closed."],
    ["the exchange of its shares", "Ravnik (NYSE: RAV) closed."],
    ["its results", "Ravnik posted a net profit of 5 million."],
    ["its own forecast", "Ravnik raised its forecast."],
    ["its executives", "She met Ravnik executives for two hours."],
    ["its shares", "The Ravnik shares rose."],
    ["how its shares did", "Ravnik dropped as much as 9.2% on Monday."],
    ["its goods", "He tells of Ravnik hardware."],
    ["who was with it", "Former Ravnik engineer Ida Brandt came."],
    ["who works there", "She is an analyst at Ravnik in Norvik."],
    ["many who work there", "Executives at Ravnik were warned."],
    ["its vice president", "Ida Brandt, Ravnik’s SVP of hardware, came."],
    ["which", "The lease went to Ravnik, which was founded in May."],
    ["what it is", "Ravnik, the company behind the port, opened it."],
    ["what it is, behind a dash", "Ravnik - a small consultancy firm based in Norvik - opened it."],
    ["a noun before it", "The strikes hit the mining firm Ravnik."],
    ["a noun in the plural", "The strikes hit militant groups Ravnik in Norvik and others."],
    ["whose firm it is", "He passed the bids to Falk's firm, Ravnik, in May."],
    ["what a sentence is about", "The small shipping company, Ravnik, closed."],
    ["who joined it", "She joined Ravnik as chief product officer."],
    ["a noun before it, and what it did", "He saw the call to look into energy company Ravnik as a crime."],
  ])("%s", (_what, text) => {
    expect(kindsOf([text, "Ravnik is old."])).toEqual({ Ravnik: "organization" });
  });

  test("what it says of itself, more than once", () => {
    expect(kindsOf(["Ravnik says it will build a gate.", "Ravnik said it would open it."])).toEqual({
      Ravnik: "organization",
    });
    expect(kindsOf(["Ravnik says it will rain."])).toEqual({ Ravnik: "person" });
  });
});

describe("it stays a person’s:", () => {
  test.each([
    ["a lawyer behind a suit", ["Ravnik, the lawyer behind the suit, left."]],
    ["a doctor at a hospital", ["Ravnik, a doctor at a hospital in Norvik, left."]],
    ["who founded a firm", ["The firm Ravnik founded is old."]],
    ["whom somebody shouted at", ["She shouted at Ravnik in Norvik."]],
  ])("%s", (_what, texts) => {
    expect(kindsOf(texts)).toEqual({ Ravnik: "person" });
  });

  test("with a first name elsewhere", () => {
    expect(kindsOf(["Ravnik CEO came.", "Ida Ravnik left."], ["Ida Ravnik"])).toEqual({
      Ravnik: "person",
      "Ida Ravnik": "person",
    });
  });

  test("as somebody’s surname, for all that a leadership did", () => {
    expect(kindsOf(["It was led by Ravnik, which has kept the army.", "Dela Ravnik left."], ["Dela Ravnik"])).toEqual({
      Ravnik: "person",
      "Dela Ravnik": "person",
    });
  });

  test("unless there is more to it than to a longer name", () => {
    const texts = [
      "Ravnik says it will build a gate.",
      "She joined Ravnik as chief product officer.",
      "Ravnik said it would open it.",
      "They met at Camp Ravnik.",
    ];
    expect(kindsOf(texts, ["Camp Ravnik"]).Ravnik).toBe("organization");
  });
});

test("a person is of a body, and of no other person", () => {
  expect(kindsOf(["It is late, said Ida Brandt of Selwyn Tarn."], ["Ida Brandt", "Selwyn Tarn"])).toEqual({
    "Ida Brandt": "person",
    "Selwyn Tarn": "organization",
  });
});

test("who has a leader is a party, where it has two words", () => {
  expect(kindsOf(["Green Selwyn’s leader came."], ["Green Selwyn"])).toEqual({ "Green Selwyn": "organization" });
  expect(kindsOf(["Ravnik’s leader came."])).toEqual({ Ravnik: "person" });
});

test("a firm may be called as people are", () => {
  expect(kindsOf(["They work at consulting firm Arvid Tarn."], ["Arvid Tarn"])).toEqual({
    "Arvid Tarn": "organization",
  });
  expect(kindsOf(["He is the head of consulting firm Arvid Tarn."], ["Arvid Tarn"])).toEqual({
    "Arvid Tarn": "person",
  });
  expect(kindsOf(["They sold the firm Arvid Tarn."], ["Arvid Tarn"])).toEqual({ "Arvid Tarn": "person" });
});

test("a lone name is a town’s where it has a mayor and something happens in it", () => {
  expect(kindsOf(["The Ravnik mayor left.", "It rained in Ravnik."])).toEqual({ Ravnik: "place" });
  expect(kindsOf(["The Ravnik mayor left.", "It rained on Ravnik."])).toEqual({ Ravnik: "person" });
  expect(kindsOf(["Ravnik residents left.", "It rained in Ravnik.", "Ida Ravnik left."], ["Ida Ravnik"]).Ravnik).toBe(
    "person",
  );
});

test("what has a leader by name is a party, but for a name of one word", () => {
  const kindOf = (text: string, name: string) =>
    withBodies([mentionOf(name, "person", text.indexOf(name))], [{ text, start: 0 }])[0]?.kind;
  expect(kindOf("Hall of Vale leader Ida Brandt left.", "Hall of Vale")).toBe("organization");
  expect(kindOf("Norvia leader Ida Brandt left.", "Norvia")).toBe("person");
});

test("who is named chief of something is no body", () => {
  expect(kindsOf(["They named Ravnik chief marketing officer.", "Ravnik came."])).toEqual({ Ravnik: "person" });
});

test("a place that is called a firm is one, unless the article goes there", () => {
  const kindOf = (text: string) =>
    withBodies([mentionOf("Vale Square", "place", text.indexOf("Vale Square"))], [{ text, start: 0 }])[0]?.kind;
  expect(kindOf("Hedge fund Vale Square sold the pier.")).toBe("organization");
  expect(kindOf("It was sold by law firm Vale Square in May.")).toBe("organization");
  expect(kindOf("A hedge fund at Vale Square sold the pier.")).toBe("place");
});
