import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt",
  "person Otto Falk/Falk",
  "person Erik Lund/Lund, councillor",
  "organization Northern Ferry Union",
  "place Norvik",
];

/** Trade press, courts, sketches of parliament, reviews and press offices. */
test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "who sees it otherwise is not reported by whom they answer, and goes on saying why",
    [
      "Falk said the deck was safe, but Brandt disagreed, saying it had cracked.",
      "Falk said the deck was new, though a spokesman for the port disputed this, calling it “a wreck”.",
    ],
    [
      "indirect Otto Falk: the deck was safe",
      "indirect Ida Brandt: it had cracked",
      "indirect Otto Falk: the deck was new",
      "indirect ? a spokesman for the port: disputed this",
      "direct ? a spokesman for the port: a wreck",
    ],
  ],
  [
    "some of those who were told of are a source without a name, and none of them are not",
    [
      "Three divers came up. One of them said the hull was torn. One of the three said it was whole.",
      "Some of them told police it was old. None of them said why.",
    ],
    [
      "indirect ? One of them: the hull was torn",
      "indirect ? One of the three: it was whole",
      "indirect ? Some of them: it was old",
    ],
  ],
  [
    "papers of every kind tell",
    [
      "According to a term sheet seen by the Post, the boats were sold.",
      "According to minutes of the meeting, the gate leaked in May.",
      "According to messages seen by the Post, the gate was old.",
    ],
    [
      "indirect ? a term sheet seen by the Post: the boats were sold",
      "indirect ? minutes of the meeting: the gate leaked in May",
      "indirect ? messages seen by the Post: the gate was old",
    ],
  ],
  [
    "how somebody speaks stands between two commas as well",
    ["Falk rose. The plan, he growled, had “no friends”. When it rained, he laughed, and the crew left."],
    ["mixed Otto Falk: The plan, he growled, had “no friends”"],
  ],
  [
    "what is put to somebody is said, and he replies",
    ["Brandt put it to Mr Falk that the rules asked for two boats. “That is right,” he replied."],
    ["indirect Ida Brandt: the rules asked for two boats", "direct Otto Falk: That is right"],
  ],
  [
    "a team that has just been told of is called by the one of it who has a name",
    ["Brandt and her colleagues took cores at forty sites. They say the mud was old."],
    ["indirect Ida Brandt: the mud was old"],
  ],
  [
    "a body that is no actor goes on as it",
    ["Ravnwater said in a note that it was sorry. It denied that the gate was old."],
    ["indirect ? Ravnwater: it was sorry", "indirect ? Ravnwater: denied that the gate was old"],
  ],
  [
    "how long or little somebody speaks is nothing that is said",
    [
      "Falk explained this for forty minutes. He says almost nothing in the second act.",
      "Brandt said little had changed. She said almost nothing was left.",
    ],
    ["indirect Ida Brandt: little had changed", "indirect Ida Brandt: almost nothing was left"],
  ],
  [
    "how a thing seems is no word of whom it is about",
    ["A subplot about a councillor, Erik Lund, feels as though it has wandered in."],
    [],
  ],
])("%s", (_rule, texts, lines) => {
  expect(linesBy(articleOf([...texts]), PEOPLE)).toEqual(lines);
});
