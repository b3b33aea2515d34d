import { expect, test } from "vitest";
import { withBodiesByNoun } from "../../../lib/brief/actors/names/bodiesByNoun.ts";
import type { Mention, NameKind } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";

/** The names in the text with their kinds, where a tagger took each of the given ones for a person. */
function kindsIn(text: string, ...tagged: string[]): [string, NameKind][] {
  const sentences = splitSentences(articleOf([text]));
  const mentions = sentences.flatMap(({ block, start, text: all, index }): Mention[] =>
    tagged.flatMap((name) =>
      [...all.matchAll(new RegExp(`${name}(?!\\p{Alpha})`, "gu"))].map((match) => ({
        block,
        start: start + match.index,
        end: start + match.index + name.length,
        text: name,
        kind: "person" as const,
        confidence: 0.2,
        sentence: index,
        title: null,
      })),
    ),
  );
  return withBodiesByNoun(mentions, sentences).map(({ text: name, kind }) => [name, kind]);
}

test.each([
  ["The Norvik-based charity Havly closed. Havly had no money.", ["Havly"], ["Havly", "Havly"]],
  ["Nordal, a maker of pumps, will close. Nordal has 20 staff.", ["Nordal"], ["Nordal", "Nordal"]],
  ["Nordal, the Norvik-based airline, will close.", ["Nordal"], ["Nordal"]],
  ["Drugmaker Corvane will close.", ["Drugmaker Corvane"], ["Corvane"]],
  ["It is owned by the pump firm Corvane.", [], ["Corvane"]],
])("what an article calls a charity, an airline or a maker of something is a body: %s", (text, tagged, expected) => {
  expect(kindsIn(text, ...tagged)).toEqual(expected.map((name) => [name, "organization"]));
});

test.each([
  ["The company Ida founded will close.", ["Ida"], [["Ida", "person"]]],
  ["Otto Falk left. The firm Falk will close.", ["Otto Falk"], [["Otto Falk", "person"]]],
  ["The broadcaster Madla left.", ["Madla"], [["Madla", "person"]]],
  ["He left the design firm Designs in May. All designs are old.", [], []],
  ["Non-Profit Boats", ["Non-Profit Boats"], [["Non-Profit Boats", "person"]]],
  ["He told the company Monday was too late.", [], []],
])("and somebody who has one is none: %s", (text, tagged, expected) => {
  expect(kindsIn(text, ...tagged)).toEqual(expected);
});
