import { expect, test } from "vitest";
import { withWholeNames } from "../../../lib/brief/actors/names/wholeNames.ts";
import type { Mention, NameKind } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";

/** What becomes of names that were tagged in a text, in reading order. */
function whole(text: string, ...names: readonly (readonly [string, NameKind])[]): string[] {
  const sentences = splitSentences(articleOf([text]));
  const mentions = names.map(([name, kind]): Mention => {
    const start = text.indexOf(name);
    const end = start + name.length;
    return { block: 0, start, end, text: name, kind, confidence: 1, sentence: 0, title: null };
  });
  return withWholeNames(mentions, sentences).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    return `${mention.text}: ${mention.kind}`;
  });
}

test.each<readonly [string, readonly (readonly [string, NameKind])[], readonly string[]]>([
  ["A ferry was late, Sadiq Abu Ravn told us.", [["Abu Ravn", "person"]], ["Sadiq Abu Ravn: person"]],
  ["A ferry was late, Captain Abu Ravn told us.", [["Abu Ravn", "person"]], ["Abu Ravn: person"]],
  ["Their ship, MV Ida Brandt, was late.", [["Ida Brandt", "person"]], ["MV Ida Brandt: other"]],
  ["She was the MV Professor Ida Brandt.", [["Ida Brandt", "person"]], ["MV Professor Ida Brandt: other"]],
  ["The ferry of Norwegian Abu Ravn was late.", [["Abu Ravn", "person"]], ["Abu Ravn: person"]],
  [
    "She is the chief surgeon of St. Olaf's in Tarn, as was her mother.",
    [["St. Olaf", "person"]],
    ["St. Olaf's: organization"],
  ],
  ["He left a wing of St. Olaf's.", [["Olaf", "person"]], ["St. Olaf's: organization"]],
  ["They read the letters of St. Olaf's mother.", [["St. Olaf", "person"]], ["St. Olaf: person"]],
  ["She has a hut in Val d’Aigle now.", [["Val", "place"]], ["Val d’Aigle: place"]],
  ["Later Abu Ravn left.", [["Abu Ravn", "person"]], ["Abu Ravn: person"]],
  ["The R/V Ida Brandt sank.", [["V Ida Brandt", "person"]], ["V Ida Brandt: other"]],
  [
    "Joost van der Falk sang. Later van der Falken left.",
    [
      ["Joost van der Falk", "person"],
      ["Falken", "person"],
    ],
    ["Joost van der Falk: person", "Falken: person"],
  ],
  [
    "Elsa (Lund) Brandt taught.",
    [
      ["Elsa", "person"],
      ["Lund", "person"],
      ["Brandt", "other"],
    ],
    ["Elsa (Lund) Brandt: person"],
  ],
  [
    "They lay in St. Olaf's Tarn Hospital for a week.",
    [
      ["St. Olaf", "person"],
      ["Tarn Hospital", "organization"],
    ],
    ["St. Olaf's Tarn Hospital: organization"],
  ],
  [
    "Tarn and Elvik Police said it rained.",
    [["Elvik Police", "organization"]],
    ["Tarn and Elvik Police: organization"],
  ],
  [
    "Tarn and Elvik Police said it rained.",
    [
      ["Tarn", "place"],
      ["Elvik Police", "organization"],
    ],
    ["Tarn and Elvik Police: organization"],
  ],
  ["It rained in Tarn and Elvik Police left.", [["Elvik Police", "organization"]], ["Elvik Police: organization"]],
  ["Reuters and Elvik Police left.", [["Elvik Police", "organization"]], ["Elvik Police: organization"]],
  ["Sailors and Elvik Police left.", [["Elvik Police", "organization"]], ["Elvik Police: organization"]],
  [
    "The Ambulance Service and Elvik Fire Brigade left.",
    [["Elvik Fire Brigade", "organization"]],
    ["Elvik Fire Brigade: organization"],
  ],
  [
    "They asked the United Ravni and Tarnai Tribes of Fort Elvik and left.",
    [
      ["United Ravni", "person"],
      ["Tarnai Tribes", "person"],
    ],
    ["United Ravni and Tarnai Tribes of Fort Elvik: organization"],
  ],
  ["The Elvik Sheriff's Office left.", [["Elvik Sheriff", "organization"]], ["Elvik Sheriff's Office: organization"]],
  [
    "He served in the Judge Advocate General’s Corps then.",
    [["Judge Advocate General", "organization"]],
    ["Judge Advocate General’s Corps: organization"],
  ],
  ["Ida Brandt's Office Park left.", [["Ida Brandt", "person"]], ["Ida Brandt: person"]],
  [
    "The NSTN (Norvik State of Tarn and Norland) left.",
    [["Norvik State of Tarn", "organization"]],
    ["Norvik State of Tarn and Norland: organization"],
  ],
  [
    "They heard of Otto “Buddy” Ravn Jr. in the bay.",
    [
      ["Otto “Buddy", "person"],
      ["Ravn Jr.", "person"],
    ],
    ["Otto “Buddy” Ravn Jr.: person"],
  ],
  ["They heard of Osmin “Buddy” Ravn in the bay.", [["Buddy” Ravn", "person"]], ["Osmin “Buddy” Ravn: person"]],
  ["They heard Captain “Buddy” Ravn in the bay.", [["Ravn", "person"]], ["Ravn: person"]],
  ["They heard of “Buddy” Ravn in the bay.", [["Ravn", "person"]], ["Ravn: person"]],
  ["They saw the golfer Andre Maria Elvik.", [["Maria Elvik", "person"]], ["Andre Maria Elvik: person"]],
  ["They saw Presidents Al Elvik and Otto Falk.", [["Al Elvik", "person"]], ["Al Elvik: person"]],
  [
    "The Council for Sailing and Diving in Norland met, and the CSDN voted.",
    [
      ["Council for Sailing and Diving", "organization"],
      ["CSDN", "organization"],
    ],
    ["Council for Sailing and Diving in Norland: organization", "CSDN: organization"],
  ],
  [
    "The Council for Sailing and Diving in Norland met, and the CSD voted.",
    [
      ["Council for Sailing and Diving", "organization"],
      ["CSD", "organization"],
    ],
    ["Council for Sailing and Diving: organization", "CSD: organization"],
  ],
  ["She taught at King’s College Vale.", [["College Vale", "organization"]], ["King’s College Vale: organization"]],
  ["She taught at Norvik’s College Vale.", [["College Vale", "organization"]], ["College Vale: organization"]],
  ["They met outside a Ravnald's in Norvik.", [["Ravnald", "organization"]], ["Ravnald's: organization"]],
  ["They met outside Nordfast's yard.", [["Nordfast", "organization"]], ["Nordfast: organization"]],
  [
    "The ferry left from Norvik Elvik International Airport late.",
    [["International Airport", "organization"]],
    ["Norvik Elvik International Airport: organization"],
  ],
  [
    "The ferry left the International Harbour Office late.",
    [["International Harbour Office", "organization"]],
    ["International Harbour Office: organization"],
  ],
])("%s", (text, names, expected) => {
  expect(whole(text, ...names)).toEqual(expected);
});

test("a surname has its small words wherever it stands with them", () => {
  const text = "Joost van der Falk sang. Later van der Falk left, and Falk sang.";
  const mention = (name: string, start: number): Mention => ({
    block: 0,
    start,
    end: start + name.length,
    text: name,
    kind: "person",
    confidence: 1,
    sentence: start < 24 ? 0 : 1,
    title: null,
  });
  const [first, second, third] = [...text.matchAll(/Falk/gu)].map(({ index }) => index);
  const mentions = [
    mention("Joost van der Falk", 0),
    mention("der Falk", (second ?? 0) - "der ".length),
    mention("Falk", third ?? 0),
  ];
  expect(first).toBe("Joost van der ".length);
  expect(withWholeNames(mentions, splitSentences(articleOf([text]))).map((found) => found.text)).toEqual([
    "Joost van der Falk",
    "van der Falk",
    "Falk",
  ]);
});
