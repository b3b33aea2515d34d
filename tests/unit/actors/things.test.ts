import { expect, test } from "vitest";
import { findActors, findCast } from "../../../lib/brief/actors/findActors.ts";
import type { Mention, NameKind, Tagger } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";

/** Tags every place of one name as one kind, as a learned tagger may. */
const tagging = (name: string, kind: NameKind): Tagger => ({
  name: "stub",
  languages: ["en"],
  tag: (_article, sentences) =>
    sentences.flatMap(({ block, start, text, index }): Mention[] =>
      [...text.matchAll(new RegExp(name, "gu"))].map((match) => ({
        block,
        start: start + match.index,
        end: start + match.index + name.length,
        text: name,
        kind,
        confidence: 1,
        sentence: index,
        title: null,
      })),
    ),
});

function isShown(name: string, ...paragraphs: string[]): boolean {
  const article = articleOf(paragraphs.flatMap((text) => text.split("\n\n")));
  const kind =
    name === "Storholm" ? "place" : /^(?:Ravnik|Otto|Ida|Norvik Star|Om)/u.test(name) ? "person" : "organization";
  return findActors(article, splitSentences(article), tagging(name, kind)).length > 0;
}

const STORY = "The crews and the port of the town have been at odds over the pay of the year for a long time now.";

test("a model by its letter and number is a thing", () => {
  expect(isShown("Kestrel E5", "The Kestrel E5 is long. We drove the Kestrel E5.", STORY)).toBe(false);
});

test("a name that stands between marks everywhere is a work’s", () => {
  const story = (name: string) => `Lind made “The ${name}” in May. “The ${name},” which is long, left us cold.`;
  expect(isShown("Salt Harbour", story("Salt Harbour"), STORY)).toBe(false);
  expect(isShown("Salt Harbour", `${story("Salt Harbour")} The Salt Harbour sold “The Pier” in May.`, STORY)).toBe(
    true,
  );
});

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
  [
    "a missile",
    "Ravnik",
    "Norway fired a hypersonic Ravnik ballistic missile. The use of the Ravnik was condemned by the port.",
  ],
  [
    "who took two pictures",
    "Otto Falk",
    "The roof fell. Image: Otto Falk. It fell again. Image: Ida Brandt (photos), Otto Falk (montage).",
  ],
  ["a tank", "Tarnava", "The gun is mounted on Tarnava tanks. They saw the Tarnava."],
  ["a field of oil", "Otto Falk", "The minister came back from the Otto Falk oil field."],
  [
    "a town that a firm is based in",
    "Storholm",
    "They asked the Storholm-based Energy Hall and a Storholm-based firm.",
  ],
  [
    "letters for a technology",
    "AI",
    "AI has come to stay. AI announced itself late. AI will change the port, and the crews fear AI.",
  ],
  ["who is prayed to", "God", "It is a gift from God, they say. She thanked God."],
  ["whom others are for or against", "Nordfast", "The pro-Nordfast camp met the anti-Nordfast camp of the union."],
  ["what a party is like", "Ida Brandt", "It rained at an Ida Brandt-themed party."],
  ["a capability", "Tide Sense", "The firm has a new capability, Tide Sense, which counts waves. Tide Sense is fast."],
  [
    "what a programme is called",
    "Dawn Program",
    "It is part of what the firm calls the Dawn Program, and the Dawn Program is long.",
  ],
  ["an award that many have", "Norvik Star", "He was a true Norvik Star. Her father got a Norvik Star."],
  ["the next of its kind", "Parliament", "It is due at the end of the next Parliament."],
  [
    "a platform that people write on",
    "Instagram",
    "She wrote on Instagram that it rained, and on Instagram she stayed.",
  ],
  ["a holiday", "Christmas Eve", "He fell ill on Christmas Eve and Christmas Eve was long."],
  ["a street", "Kestrel Parade", "No buses went down Kestrel Parade, and Kestrel Parade is long."],
  ["a rocket with a number", "Tern-1", "They lit Tern-1 at the port. It is smaller than Tern-1 was."],
  ["a party to a case", "Plaintiff", "They saw Plaintiff leave. It was then that they met Plaintiff."],
  ["people of a nation", "Inner Norwegian", "Inner Norwegian groups met. The Inner Norwegian cultures are old."],
  ["what is called out", "Om Ravnti", "Om Ravnti."],
  ["a word of a price list", "Cabin Lamps", "Cabin Lamps and Doors with New Frame\n\nSea-Proof Cabin Lamps from Stock"],
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
    "a company that has ferries and plans more",
    "Nordfast",
    "Nordfast ferries were late. Nordfast announced a new line.",
  ],
  [
    "a platform that is sued and answers",
    "Instagram",
    "She wrote on Instagram. Instagram said it would pay. Instagram paid.",
  ],
  [
    "a company of many ferries",
    "Nordfast",
    `${"The port asked Nordfast for help. ".repeat(5)}They saw Nordfast ferries.`,
  ],
  ["a person of whom only a heading tells", "Ida Brandt", "Ida Brandt Opens New Ferry Dock"],
  [
    "a body of a headline and of the story",
    "Nordfast",
    "Nordfast Buys Nine Old Ferries\n\nOn Monday Nordfast bought nine ferries of the port.",
  ],
  [
    "a company whose shares fell",
    "Nordfast",
    "Nordfast fell 3 per cent. Nordfast said the crews were safe, and Nordfast paid them.",
  ],
])("%s is one", (_what, name, text) => {
  expect(isShown(name, text, STORY)).toBe(true);
});

test.each([
  ["a technology", "AI", "They spoke of the age of AI, and AI came.", []],
  ["a word of a price list", "Storholm", "Old Storholm Lamps and Doors with New Frame", []],
  ["a town", "Storholm", "It rained in Storholm.", ["Storholm"]],
])("%s among the places", (_what, name, text, places) => {
  const article = articleOf([text, STORY]);
  expect(findCast(article, splitSentences(article), tagging(name, "place")).places.map((place) => place.name)).toEqual(
    places,
  );
});

test.each([
  ["a storm", "Storm Hedda", "Storm Hedda killed three sailors, and Storm Hedda moved on."],
  ["a storm by its name alone", "Hedda", "Storm Hedda came on Monday. Hedda killed three sailors, and Hedda moved on."],
  ["a novel", "Glass Orchard", "Her novel The Glass Orchard won the prize. Glass Orchard was read by all."],
  ["what has an article wherever it stands", "Crimson Ledger", "The Crimson Ledger opens in the port of Norvik."],
])("%s that was taken for a person is nobody", (_what, name, text) => {
  const article = articleOf([text, STORY]);
  expect(findActors(article, splitSentences(article), tagging(name, "person"))).toEqual([]);
});

test.each([
  ["Storm Falk", "Storm Falk said the port was shut."],
  ["Dalai Lama", "The Dalai Lama visited the port. He met the crews."],
  ["Ida Brandt", "The Ida Brandt administration left the hall of the port."],
])("but %s is somebody", (name, text) => {
  const article = articleOf([text, STORY]);
  expect(findActors(article, splitSentences(article), tagging(name, "person")).map((actor) => actor.name)).toEqual([
    name,
  ]);
});
