import { describe, expect, test } from "vitest";
import { findStatements } from "../../../lib/brief/statements/findStatements.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt",
  "person Otto Falk/Falk",
  "person Erik Lund/Lund",
  "organization Nordfast",
  "place Norvik",
];

/** Sketches of parliament, inquests, planning rows, profiles, transfers, tribunals. */
test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "who has the office speaks, and not the body that it is of",
    [
      "The Managing Director, Nordfast, Mrs Ida Brandt, said the gate was shut.",
      "The director, Nordfast, Falk and Lund said it was late.",
    ],
    ["indirect Ida Brandt: the gate was shut", "indirect Otto Falk: it was late", "indirect Erik Lund: it was late"],
  ],
  [
    "a style before a name hides nobody",
    ["Its director, the Rev Otto Falk, said the gate was shut."],
    ["indirect Otto Falk: the gate was shut"],
  ],
  [
    "whom a letter is sent to did not write it",
    ["According to a leaked letter to the mayor, Ida Brandt, the gate was shut."],
    ["indirect ? a leaked letter to the mayor: the gate was shut"],
  ],
  [
    "a company told by its town and state is no source without a name",
    ["The Vale, Norland-based company said it was late."],
    ["indirect ? Norland-based company: it was late"],
  ],
  [
    "somebody’s party is not the body named last",
    ["Nordfast sold the pier.", "Falk’s party opposes the sale.", "The firm said it was late."],
    ["indirect ? Falk’s party: opposes the sale", "indirect Nordfast: it was late"],
  ],
  [
    "one word in marks that opens its sentence is said",
    ["“Seven,” said Falk at last. “Never!” Brandt said. Falk was called “Harry,” which he hated."],
    ["direct Otto Falk: Seven", "direct Ida Brandt: Never!"],
  ],
  [
    "whoever said it goes on",
    ["“Five,” Falk said.", "He thought about that until noon.", "“Sleep in,” he said."],
    ["direct Otto Falk: Five", "direct Otto Falk: Sleep in"],
  ],
  [
    "any verb between a quotation and a name is one of saying",
    [
      "“Seven boats left!” cried Falk. “Seven boats left,” laughed former minister Ida Brandt.",
      "“Seven Boats,” directed by Otto Falk, is a film. “Seven boats left?” he wondered aloud.",
    ],
    [
      "direct Otto Falk: Seven boats left!",
      "direct Ida Brandt: Seven boats left",
      "direct Otto Falk: Seven boats left?",
    ],
  ],
  [
    "in what it is said needs no comma before who says it",
    [
      "In a letter the chair of the port said the gate was shut. On Tuesday its chair, Ida Brandt, said it was open.",
      "At a meeting with Lund the union’s leader, Otto Falk, said the deck was safe.",
      "In written evidence its lawyer Ida Brandt said it was old.",
    ],
    [
      "indirect ? the chair of the port: the gate was shut",
      "indirect Ida Brandt: it was open",
      "indirect Otto Falk: the deck was safe",
      "indirect Ida Brandt: it was old",
    ],
  ],
  [
    "nor does where and after what it is said",
    [
      "In Norvik the mayor, Ida Brandt, said the deck was safe. After the vote the union said it was old.",
      "In the letter the chair wrote, the port was praised.",
    ],
    ["indirect Ida Brandt: the deck was safe", "indirect ? the union: it was old"],
  ],
  [
    "a trade before a name in an apposition is no verb",
    ["His neighbour on the quay, retired pilot Ida Brandt, who left in May, said the deck was safe."],
    ["indirect Ida Brandt: the deck was safe"],
  ],
  [
    "a man who says so is whoever is one",
    [
      "Falk is a man who says that he likes ships. Brandt was one of the few pilots who said the deck was safe.",
      "Lund was hit by a man who said the wind was strong.",
    ],
    [
      "indirect Otto Falk: he likes ships",
      "indirect Ida Brandt: the deck was safe",
      "indirect ? a man: the wind was strong",
    ],
  ],
  [
    "what is done to somebody is not said by them",
    ["Falk proposed a ban and was backed by Brandt, who said the deck had cracked."],
    ["indirect Ida Brandt: the deck had cracked"],
  ],
  [
    "what they would not tell is no part of what they said",
    ["Falk confirmed the port was in talks but refused to be drawn on the price."],
    ["indirect Otto Falk: the port was in talks"],
  ],
  [
    "whoever is warned is no part of the warning",
    ["Falk warned the head of the port that he would be late. Falk warned the gate that Brandt had built would leak."],
    ["indirect Otto Falk: he would be late", "indirect Otto Falk: the gate that Brandt had built would leak"],
  ],
  [
    "a second clause with “and that” is said, too, whatever is told in it",
    ["Falk said that the deck was old, and that the light may explain part of it."],
    ["indirect Otto Falk: the deck was old, and that the light may explain part of it"],
  ],
  [
    "of something else that is told by the way nobody is the speaker",
    [
      "The boats were late, something Falk blames on the storm.",
      "The boats have a new lamp, which a note found by Brandt suggests is old.",
    ],
    [],
  ],
  [
    "an age between a name and “who” is no subject",
    ["The club released Otto Falk, 37, who posted on Instagram: “Eleven years. What a ride.”"],
    ["direct Otto Falk: Eleven years. What a ride."],
  ],
  [
    "what is called something may be a claim",
    ["Falk called reports of a sale “a joke”."],
    ["mixed Otto Falk: reports of a sale “a joke”"],
  ],
  [
    "whoever is introduced by what they were is the one who speaks",
    ["The director, a former pilot called Otto Falk, said the deck was old."],
    ["indirect Otto Falk: the deck was old"],
  ],
  [
    "whoever is told of by age or by home is the one who was just told of",
    [
      "Brandt broke down in a car park.",
      "Speaking on the show, the Norvik native told the host it was late.",
      "The 46-year-old, who lives in Norvik with her husband, the chef Otto Falk, and their three children, said she was tired.",
    ],
    ["indirect Ida Brandt: it was late", "indirect Ida Brandt: she was tired"],
  ],
  [
    "so is the one person whom the paragraph before names",
    ["The club was beaten, with Falk taking two wickets.", "“I was glad,” the 19-year-old told reporters."],
    ["direct Otto Falk: I was glad"],
  ],
  [
    "an office behind who speaks for it is whose spokesman that is",
    [
      "A spokesman for the mayor, Otto Falk, said the deck was old. A spokesman for the port, Erik Lund, said it was new.",
    ],
    ["indirect ? A spokesman for the mayor: the deck was old", "indirect Erik Lund: it was new"],
  ],
  [
    "supporters of a firm are not the firm",
    ["Jubilant supporters of Nordfast, who had waited all night, sang. “We won it!” they chanted."],
    ["direct ? Jubilant supporters of Nordfast: We won it!"],
  ],
  [
    "in what report it was said is not said",
    [
      "Soldiers shot dead 23 divers at the crossing on 14 August, Nordfast said today in a report based on talks with 51 sailors and maps of the coast.",
    ],
    ["indirect Nordfast: Soldiers shot dead 23 divers at the crossing on 14 August"],
  ],
  [
    "the “that” of a second verb opens nothing that the first one tells",
    ["Brandt told me he had chosen the hymns and had asked that nobody be “wet” about it."],
    ["mixed Ida Brandt: he had chosen the hymns and had asked that nobody be “wet” about it"],
  ],
  [
    "what others think of it is not said",
    [
      "Falk said the crew worked 18 hours a day, something the builder disputes.",
      "Brandt said she would rather be cold than wet, a view which was widely shared.",
    ],
    ["indirect Otto Falk: the crew worked 18 hours a day", "indirect Ida Brandt: she would rather be cold than wet"],
  ],
  [
    "a union with a name is not the firm that was named before",
    ["Nordfast said it was sorry.", "The NFW union, which has many members, said it was late."],
    ["indirect Nordfast: it was sorry", "indirect ? The NFW union: it was late"],
  ],
])("%s", (_what, paragraphs, expected) => {
  expect(linesBy(articleOf(paragraphs), PEOPLE)).toEqual(expected);
});

describe("who is no source without a name:", () => {
  test.each([
    ["An employment tribunal ruled that the gate was old.", false],
    ["The panel said the gate was old.", false],
    ["A panel of pilots said the gate was old.", true],
    ["An official said the gate was old.", true],
  ])("%s", (text, isUnnamed) => {
    const article = articleOf([text]);
    expect(findStatements(article, splitSentences(article), []).map(({ unnamed }) => unnamed)).toEqual([isUnnamed]);
  });
});

test("a weather service is no utility", () => {
  const paragraphs = ["The National Weather Service said it was wet.", "The utility said the lamps were out."];
  expect(linesBy(articleOf(paragraphs), ["organization National Weather Service"])).toEqual([
    "indirect National Weather Service: it was wet",
    "indirect ? The utility: the lamps were out",
  ]);
});
