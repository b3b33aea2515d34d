import { expect, test } from "vitest";
import { withTrueBounds } from "../../../lib/brief/actors/names/nameBounds.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { mentionOf } from "./mentionOf.ts";

/** What becomes of organizations that were tagged in a paragraph each, in order. */
function bounded(...tagged: readonly (readonly [string, string])[]): string[] {
  const texts = tagged.map(([text]) => text);
  const sentences = splitSentences(articleOf(texts));
  const mentions = tagged.map(([text, name], block) => ({
    ...mentionOf(name, "organization", text.indexOf(name)),
    block,
    sentence: block,
  }));
  return withTrueBounds(mentions, sentences).map((mention) => {
    expect(texts[mention.block]?.slice(mention.start, mention.end)).toBe(mention.text);
    return mention.text;
  });
}

test("a link is no part of a name", () => {
  expect(bounded(["It is for the Harbour Institute. https://x.y", "Harbour Institute. https"])).toEqual([
    "Harbour Institute",
  ]);
});

test("nor is where a country lies, or whose a body is", () => {
  expect(bounded(["Tolm-backed Vale Legion left.", "Tolm-backed Vale Legion"])).toEqual(["Vale Legion"]);
  expect(bounded(["Neighbouring Sarland denied it.", "Neighbouring Sarland"])).toEqual(["Sarland"]);
});

test("nor is the word that opens the sentence, where the article has the name without it", () => {
  expect(
    bounded(
      ["It is the Harbour Council.", "Harbour Council"],
      ["Key Harbour Council powers left.", "Key Harbour Council"],
    ),
  ).toEqual(["Harbour Council", "Harbour Council"]);
  expect(bounded(["Key Harbour Council powers left.", "Key Harbour Council"])).toEqual(["Key Harbour Council"]);
});

test("nor is the adjective over a story", () => {
  expect(bounded(["It was Falk.", "Falk"], ["Victorious Falk is back at work", "Victorious Falk"])).toEqual([
    "Falk",
    "Falk",
  ]);
});

test("a body that is known by two words keeps the first", () => {
  expect(
    bounded(
      ["Ferries and Harbour Protection left.", "Ferries and Harbour Protection"],
      ["In Vale, Ferries and Harbour Protection left.", "Harbour Protection"],
    ),
  ).toEqual(["Ferries and Harbour Protection", "Ferries and Harbour Protection"]);
});

test("an article that opens the sentence is no part of a body, nor is a verb that asks", () => {
  expect(bounded(["The Norvik Police Department left.", "The Norvik Police Department"])).toEqual([
    "Norvik Police Department",
  ]);
  expect(bounded(["The Norvik Times left.", "The Norvik Times"])).toEqual(["The Norvik Times"]);
  expect(bounded(["It is Nordfast.", "Nordfast"], ["Does Nordfast know?", "Does Nordfast"])).toEqual([
    "Nordfast",
    "Nordfast",
  ]);
});

test("half a pair of quotation marks is no part of a name", () => {
  expect(bounded(["They wrote that “Ravn sailors” stay.", "“Ravn"])).toEqual(["Ravn"]);
  expect(bounded(["“Waiting for Nordfast” is a play.", "Nordfast”"])).toEqual(["Nordfast"]);
});

test("a party is called so, and who goes to one is not", () => {
  expect(
    bounded(
      ["She is of the Democratic Tidal party.", "Democratic Tidal"],
      ["They met on the Norvik Liberal party-boat.", "Norvik Liberal"],
      ["They met at the Harbour Council party.", "Harbour Council"],
    ),
  ).toEqual(["Democratic Tidal party", "Norvik Liberal", "Harbour Council"]);
});

test("nor is the day behind a person", () => {
  expect(bounded(["They drew under new manager Bex Tarn Tuesday in Elvik.", "Bex Tarn Tuesday"])).toEqual(["Bex Tarn"]);
  expect(bounded(["They met Ida Tarn Tuesday in Elvik.", "Ida Tarn Tuesday"])).toEqual(["Ida Tarn"]);
  expect(bounded(["It shut in September Norvik police said.", "September Norvik"])).toEqual(["Norvik"]);
  expect(bounded(["He led the October Front for years.", "October Front"])).toEqual(["October Front"]);
  expect(bounded(["They met on Harbour Bowl Sunday.", "Harbour Bowl Sunday"])).toEqual(["Harbour Bowl Sunday"]);
});

test("the article of an Arabic name is a part of it", () => {
  expect(bounded(["They met al Ravna and al-Tarna leaders.", "Ravna"])).toEqual(["al Ravna"]);
  expect(bounded(["They met a general Ravna knew.", "Ravna"])).toEqual(["Ravna"]);
});

test("a law is known by all of its name", () => {
  expect(bounded(["The Norvik Harbour Rights and Tides Act was passed.", "Norvik Harbour Rights"])).toEqual([
    "Norvik Harbour Rights and Tides Act",
  ]);
  expect(bounded(["The Harbour Union and Tides Actors left.", "Harbour Union"])).toEqual(["Harbour Union"]);
});

test("the form of a company belongs to its name", () => {
  expect(bounded(["Ravnik Labs, Inc. (NASDAQ: RVK) left.", "Ravnik Labs"])).toEqual(["Ravnik Labs, Inc."]);
  expect(bounded(["They met Ravnik Labs, LLC, in May.", "Ravnik Labs"])).toEqual(["Ravnik Labs, LLC"]);
  expect(bounded(["They met Ravnik Labs, Incas and others.", "Ravnik Labs"])).toEqual(["Ravnik Labs"]);
});

test("a verb that was run into a person’s name is none of it", () => {
  const text = "Pope Otto visited Norvik on Monday. Otto van der Lind left.";
  const sentences = splitSentences(articleOf([text]));
  const person = (name: string, sentence: number) => ({
    ...mentionOf(name, "person", text.indexOf(name)),
    sentence,
  });
  const found = withTrueBounds([person("Otto visited Norvik", 0), person("Otto van der Lind", 1)], sentences);
  expect(found.map((mention) => mention.text)).toEqual(["Otto", "Otto van der Lind"]);
});

test("a company is one by its form without a comma, too", () => {
  expect(bounded(["Tarrow plc cut jobs.", "Tarrow"])).toEqual(["Tarrow plc"]);
});

test("and whoever has its name is the company, but for a town", () => {
  const text = "Tarrow plc cut jobs. Tarrow fell. Norvik Ltd left. Norvik slept.";
  const sentences = splitSentences(articleOf([text]));
  const found = withTrueBounds(
    [
      mentionOf("Tarrow plc", "organization", 0),
      { ...mentionOf("Tarrow", "person", text.indexOf("Tarrow fell")), sentence: 1 },
      { ...mentionOf("Norvik Ltd", "organization", text.indexOf("Norvik Ltd")), sentence: 2 },
      { ...mentionOf("Norvik", "place", text.indexOf("Norvik slept")), sentence: 3 },
    ],
    sentences,
  );
  expect(found.map(({ kind }) => kind)).toEqual(["organization", "organization", "organization", "place"]);
});
