import type { Brief, SavedBrief } from "../../lib/types.ts";

const quote = (text: string, block = 0, start = 0) => ({ block, start, end: start + text.length, text });

/** A brief of an invented article, with one of everything. */
export const sampleBrief: Brief = {
  article: {
    url: "https://news.example/harbour/ferry",
    title: "Ferry to Sandholm is saved",
    byline: "Ida Brandt and Tom Okoro",
    authors: ["Ida Brandt", "Tom Okoro"],
    site: "The Coast Courier",
    published: "2026-03-04T08:30:00+01:00",
    modified: null,
    language: "en",
    direction: "ltr",
    words: 480,
    source: "readability",
    teaser: false,
  },
  points: [
    {
      sentence: { ...quote("The ferry to Sandholm will sail for another ten years."), index: 0 },
      score: 2.5,
      reasons: ["lead"],
    },
    { sentence: { ...quote("The island pays 40 % of the cost.", 3), index: 6 }, score: 1.2, reasons: ["figure"] },
  ],
  actors: [
    {
      id: "actor-1",
      name: "Marta Lindqvist",
      kind: "person",
      aliases: ["Lindqvist"],
      roles: [quote("transport minister", 1, 4)],
      mentions: [
        { block: 1, start: 23, end: 38 },
        { block: 2, start: 0, end: 9 },
      ],
      actions: [],
    },
    {
      id: "actor-2",
      name: "Sandholm",
      kind: "place",
      aliases: [],
      roles: [],
      mentions: [{ block: 0, start: 13, end: 21 }],
      actions: [],
    },
  ],
  statements: [
    {
      speaker: "actor-1",
      speakerText: "Lindqvist",
      unnamed: false,
      cue: "said",
      kind: "direct",
      content: quote("An island without a ferry is a rock.", 2, 20),
    },
    {
      speaker: null,
      speakerText: "a ministry official",
      unnamed: true,
      cue: "said",
      kind: "indirect",
      content: quote("the money had been found in January", 4, 30),
    },
  ],
  coverage: { covered: 2, paragraphs: 9 },
  version: 1,
};

export const sampleSaved: SavedBrief = {
  id: "b3f0",
  savedAt: "2026-03-05T10:00:00.000Z",
  brief: sampleBrief,
  tags: [],
  read: false,
  note: "",
  updatedAt: null,
  earlier: 0,
};
