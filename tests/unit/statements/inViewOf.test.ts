import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = ["person Ida Brandt/Brandt", "person Otto Falk/Falk", "organization Harbour Union"];
const lines = (text: string) => linesBy(articleOf([text], { language: "en" }), CAST);

describe("whose words a sentence has, told by an aside", () => {
  test.each([
    ["In Ida Brandt’s view, the port should close.", "indirect Ida Brandt: the port should close"],
    ["But in the mayor’s opinion, the port should close.", "indirect ? the mayor: the port should close"],
    ["In the words of Ida Brandt, the port is “a trap”.", "mixed Ida Brandt: the port is “a trap”"],
    ["In the words of one diver, the port is a trap.", "indirect ? one diver: the port is a trap"],
    [
      "In the view of Otto Falk, a lecturer at Norvik, the port should close.",
      "indirect Otto Falk: the port should close",
    ],
    [
      "The port is, in the Harbour Union’s view, a trap.",
      "indirect Harbour Union: The port is, in the Harbour Union’s view, a trap",
    ],
    ["The port is a trap, in the opinion of Ida Brandt.", "indirect Ida Brandt: The port is a trap"],
    ["As Ida Brandt once put it, the port is a trap.", "indirect Ida Brandt: the port is a trap"],
    ["As Ida Brandt put it in May: “The port is dead.”", "direct Ida Brandt: The port is dead."],
    ["“The port is dead,” as Ida Brandt puts it.", "direct Ida Brandt: The port is dead"],
    ["To hear Ida Brandt tell it, the port was a trap.", "indirect Ida Brandt: the port was a trap"],
    ["The way Ida Brandt sees it, the port was a trap.", "indirect Ida Brandt: the port was a trap"],
    ["By her own account, Ida Brandt was late.", "indirect Ida Brandt: Ida Brandt was late"],
    ["Ida Brandt left. In her view, Otto Falk should go.", "indirect Ida Brandt: Otto Falk should go"],
    [
      "Ida Brandt told the board that, in her view, the port is a trap.",
      "indirect Ida Brandt: in her view, the port is a trap",
    ],
  ])("%s", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  test.each([
    "In my view, the port should close.",
    "In view of the flood, the port should close.",
    "In the words of the song, the port is a trap.",
    "In the eyes of the law, the port is a trap.",
    "Ida Brandt left. In her own words, the singer looks back at her life.",
    "Ida Brandt had tears in her eyes, and the port was shut.",
    "The board left, which was, in Ida Brandt’s view, a trap.",
  ])("not by: %s", (text) => {
    expect(lines(text)).toEqual([]);
  });
});
