import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = ["person Ida Brandt/Brandt"];

/** Features: whose words a quotation or a sentence is where no verb of saying stands. */
test.each([
  ["“Boats are like horses,” as Ida Brandt puts it.", "direct Ida Brandt: Boats are like horses"],
  [
    "Boats, as Ida Brandt puts it, are like horses.",
    "indirect Ida Brandt: Boats, as Ida Brandt puts it, are like horses",
  ],
  ["As Ida Brandt put it: “Boats are like horses.”", "direct Ida Brandt: Boats are like horses."],
  [
    "It was, in Ida Brandt’s words, “a long goodbye.”",
    "mixed Ida Brandt: It was, in Ida Brandt’s words, “a long goodbye.”",
  ],
  ["Ida Brandt laughs when she thinks of it: “We had no idea.”", "direct Ida Brandt: We had no idea."],
  ["“What can I say?” Ida Brandt shrugged.", "direct Ida Brandt: What can I say?"],
  ["“It’s gone!” Ida Brandt laughed.", "direct Ida Brandt: It’s gone!"],
])("%s", (text, line) => {
  expect(linesBy(articleOf([text], { language: "en" }), CAST)).toEqual([line]);
});

test.each(["“Is it open?” Ida Brandt left.", "Ida Brandt left, as the port puts it to use."])(
  "%s says nothing",
  (text) => {
    expect(linesBy(articleOf([text], { language: "en" }), CAST)).toEqual([]);
  },
);
