import { describe, expect, test } from "vitest";
import { rolesOf } from "../../../lib/brief/actors/roles.ts";
import { splitTitles } from "../../../lib/brief/actors/titles.ts";
import type { Mention } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";

/** The roles that a text gives to a person. */
function rolesIn(text: string, name = "Ida Brandt") {
  const article = articleOf([text]);
  const sentences = splitSentences(article);
  const start = text.indexOf(name);
  const end = start + name.length;
  const found: Mention = { block: 0, start, end, text: name, kind: "person", confidence: 1, sentence: 0, title: null };
  const mentions = splitTitles([found], sentences);
  return rolesOf({ kind: "person", name, aliases: [], mentions }, article, sentences).map((role) => role.text);
}

describe("what somebody is, to its last word and not beyond:", () => {
  test.each([
    [
      "Norvik’s chief harbour spokesperson, Rear Admiral Ida Brandt, left.",
      ["Norvik’s chief harbour spokesperson", "Rear Admiral"],
    ],
    ["Chief of Harbour Staff General Ida Brandt left.", ["Chief of Harbour Staff General"]],
    ["It was Norvik Party for the Sailors leader Ida Brandt who left.", ["Norvik Party for the Sailors leader"]],
    ["Sales Manager at Ocean Ferries Ida Brandt left.", ["Sales Manager at Ocean Ferries"]],
    ["State Health Commissioner Dr. Ida Brandt left.", ["State Health Commissioner"]],
    ["Ida Brandt, the sixth prime minister in eight years, left.", ["prime minister"]],
    ["Ida Brandt, previously the mayor of Storholm, left.", ["mayor of Storholm"]],
    ["The harbour committee chairman Ida Brandt believes in ferries.", ["harbour committee chairman"]],
    ["It took two astronauts, Ida Brandt and Otto Falk.", ["two astronauts"]],
    ["Ida Brandt, an expert on tides at U.K. think-tank Ravn House, left.", ["expert on tides"]],
    ["Harbour attorneys Ida Brandt and Otto Falk left.", ["Harbour attorneys"]],
    ["Officers assigned to guard Ida Brandt left.", []],
    ["Norvik councillor Ida Brandt, and her husband, Otto Falk, left.", ["Norvik councillor"]],
    ["Speaking at the birth of her daughter, Ida Brandt said it rained.", []],
    ["Her daughter, Ida Brandt, said it rained.", ["daughter"]],
    ["The security guard Ida Brandt left.", ["security guard"]],
    ["The acting mayor Ida Brandt left.", ["acting mayor"]],
    ["Her speech was read by the region’s committee chairman believes Ida Brandt.", []],
    ["The two sporting directors Ida Brandt and Otto Falk left.", ["two sporting directors"]],
  ])("%s", (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

describe("what says nothing of what somebody is:", () => {
  test.each([
    "They met Ida Brandt, the Speaker of the House Anna Falk, and Tom Ravn.",
    "My colleague Ida Brandt left.",
    "Our hero Ida Brandt left.",
    "The associates of Ida Brandt left.",
    "The court heard the protesters, Ida Brandt left.",
    "Former Ida Brandt left.",
    "They met Ida Brandt, Norvik Governor Otto Falk, and Tom Ravn.",
    "They met Ida Brandt, as well as two journalists from Norvik.",
    "Some sailors think Ida Brandt left.",
  ])("%s", (text) => {
    expect(rolesIn(text)).toEqual([]);
  });
});
