import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt, harbour master",
  "person Otto Falk/Falk, union’s lawyer",
  "person Maren Dahl/Dahl",
  "person Erik Lund/Lund, Norwegian president",
  "organization Nordfast Marine/Nordfast",
  "organization Northern Ferry Union",
  "organization Harbour Guard Legal Office",
  "place Norway/Oslo",
];
const lines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs), PEOPLE);

describe("a pronoun is who the text is about, not whoever was named last:", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "he, whom a sentence about a thing goes on to tell of",
      ["Otto Falk sat down. The smile he gave me was the one I saw when I asked about Erik Lund. He said it was late."],
      ["indirect Otto Falk: it was late"],
    ],
    [
      "she, of whom a newspaper tells",
      [
        "Ida Brandt was a happy child. The Herald has reported she was fond of Maren Dahl. She recalled that the school was cold.",
      ],
      ["indirect ? The Herald: she was fond of Maren Dahl", "indirect Ida Brandt: the school was cold"],
    ],
    [
      "he, in a paragraph in which only a quotation names another man",
      [
        "Otto Falk left.",
        "The crew were told: “We saw Erik Lund at the quay.”",
        "The gates were shut. He said it was late.",
      ],
      ["direct ? The crew: We saw Erik Lund at the quay.", "indirect Otto Falk: it was late"],
    ],
    [
      "it, not the firm whose name only colours a noun",
      [
        "Asked for a comment in May, the Northern Ferry Union said: “We ran no boats.”",
        "A day after the Nordfast inquiry was published, it said the deck was wet.",
      ],
      ["direct Northern Ferry Union: We ran no boats.", "indirect Northern Ferry Union: the deck was wet"],
    ],
    [
      "the president, behind a word that links",
      [
        "Erik Lund came late.",
        "Otto Falk met the crew.",
        "Still, the president hopes for rain. In a speech, he said the deck was wet.",
      ],
      ["indirect Erik Lund: the deck was wet"],
    ],
  ])("%s", (_what, paragraphs, expected) => {
    expect(lines(...paragraphs)).toEqual(expected);
  });
});

describe("nobody is made to speak for", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "he, who may be either of two of whom a lawsuit tells",
      [
        "Otto Falk is accused by Erik Lund. The lawsuit says that Falk had shut the gate before Lund came. In fact, he says that the deck was wet.",
      ],
      ["indirect ? The lawsuit: Falk had shut the gate before Lund came"],
    ],
    [
      "a quotation behind a paragraph’s own story, though somebody has spoken in the paragraph before",
      [
        "“The trams are free,” Otto Falk said.",
        "The evening went on with the roads and the schools of the town, until a woman in the last row of the hall, who had come for the boats, got up and began. “You can see once more that all of them tell us whatever they like.”",
      ],
      ["direct Otto Falk: The trams are free"],
    ],
    [
      "it, where a place is only where somebody is",
      ["Divers in Norway are at the gate, as it promised crews will be dealt with “robustly”."],
      [],
    ],
    [
      "he, who is no lawsuit",
      ["The lawsuit says that the gate was shut. In fact, he says that the deck was wet."],
      ["indirect ? The lawsuit: the gate was shut", "indirect ? he: the deck was wet"],
    ],
    [
      "a guard, which is no part of another body’s name",
      ["The Harbour Guard Legal Office is small. Norway’s guard said the deck was wet."],
      ["indirect ? Norway’s guard: the deck was wet"],
    ],
    [
      "they, who are the people of the same sentence",
      [
        "Nordfast Marine sells boats.",
        "If you speak to the men who make boats, they’ll tell you that the deck is wet.",
      ],
      [],
    ],
    ["them, where nobody was named", ["The gates were old. They said the deck was wet."], []],
  ])("%s", (_what, paragraphs, expected) => {
    expect(lines(...paragraphs)).toEqual(expected);
  });
});

describe("they are", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "the people at the end of the sentence before",
      ["That is one of many doubts held by critics of the tunnel. They argue that the deck is wet."],
      ["indirect ? critics of the tunnel: the deck is wet"],
    ],
  ])("%s", (_what, paragraphs, expected) => {
    expect(lines(...paragraphs)).toEqual(expected);
  });
});
