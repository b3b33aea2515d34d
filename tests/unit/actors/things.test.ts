import { expect, test } from "vitest";
import { findActors } from "../../../lib/brief/actors/findActors.ts";
import type { Mention, Tagger } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";

/** Tags every place of one name as an organization, as a learned tagger may. */
const tagging = (name: string): Tagger => ({
  name: "stub",
  languages: ["en"],
  tag: (_article, sentences) =>
    sentences.flatMap(({ block, start, text, index }): Mention[] =>
      [...text.matchAll(new RegExp(name, "gu"))].map((match) => ({
        block,
        start: start + match.index,
        end: start + match.index + name.length,
        text: name,
        kind: "organization",
        confidence: 1,
        sentence: index,
        title: null,
      })),
    ),
});

function isShown(name: string, ...paragraphs: string[]): boolean {
  const article = articleOf(paragraphs);
  return findActors(article, splitSentences(article), tagging(name)).length > 0;
}

const STORY = "The crews and the port of the town have been at odds over the pay of the year for a long time now.";

test.each([
  [
    "a contest that is played in",
    "Norvik Champions Cup",
    "They reached the Norvik Champions Cup. They won the Norvik Champions Cup.",
  ],
  [
    "an index of shares",
    "Hang Ravn",
    "In Storholm, the Hang Ravn dropped 1.2 per cent. On Friday the Hang Ravn gained 30 points.",
  ],
  ["a law", "Harbour Safety Act", "The Harbour Safety Act was passed. The mayor signed the Harbour Safety Act."],
])("%s is no actor", (_what, name, text) => {
  expect(isShown(name, text, STORY)).toBe(false);
});

test.each([
  [
    "a league that speaks",
    "Norvik League",
    "The Norvik League said the game was off. The Norvik League fined two clubs.",
  ],
  [
    "a company whose shares fell",
    "Nordfast",
    "Nordfast fell 3 per cent. Nordfast said the crews were safe, and Nordfast paid them.",
  ],
])("%s is one", (_what, name, text) => {
  expect(isShown(name, text, STORY)).toBe(true);
});
