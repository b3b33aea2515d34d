import { expect, test } from "vitest";
import type { Actor, Figure, KeyPoint, SavedBrief, Statement } from "../../../lib/types.ts";
import { compareBriefs } from "../../../lib/view/compare.ts";
import { sampleSaved } from "../sampleBrief.ts";

const keyOf = ({ name }: Pick<Actor, "name">) => name.toLowerCase();
const [template] = sampleSaved.brief.actors as [Actor];

const point = (text: string, index: number): KeyPoint => ({
  sentence: { index, block: index, start: 0, end: text.length, text },
  score: 1,
  reasons: [],
});
const figure = (text: string, words: string, value: number, about: Partial<Figure>): Figure => {
  const start = text.indexOf(words);
  const sentence = { index: 0, block: 0, start: 0, end: text.length, text };
  return {
    quote: { block: 0, start, end: start + words.length, text: words },
    value,
    unit: null,
    counts: null,
    sentence,
    ...about,
  };
};

interface Told {
  readonly points?: readonly string[];
  readonly actors?: readonly string[];
  /** Speakers by their names, each with what was said. */
  readonly said?: readonly (readonly [name: string, words: string])[];
  readonly figures?: readonly Figure[];
}

function saved(id: string, { points = [], actors = [], said = [], figures = [] }: Told): SavedBrief {
  const named = actors.map((name, index): Actor => ({ ...template, id: `actor-${index + 1}`, name }));
  const statements = said.map(([name, words], index): Statement => {
    const speaker = named.find((actor) => actor.name === name)?.id ?? null;
    const content = { block: index, start: 0, end: words.length, text: words };
    return { speaker, speakerText: name, unnamed: speaker === null, cue: "said", kind: "indirect", content };
  });
  return {
    ...sampleSaved,
    id,
    brief: { ...sampleSaved.brief, points: points.map(point), actors: named, statements, figures },
  };
}

test("points that tell the same in other words stand together, the rest with its own brief", () => {
  const { told, untold } = compareBriefs(
    [
      saved("a", { points: ["The harbour tunnel of Storholm was stopped on Monday.", "Rock had been found."] }),
      saved("b", { points: ["Work on the Storholm harbour tunnel has been stopped.", "Shares fell."] }),
    ],
    keyOf,
  );
  expect(told.map((group) => group.map(({ side }) => side))).toEqual([[0, 1]]);
  expect(untold.map(({ side, line }) => [side, line])).toEqual([
    [0, "Rock had been found."],
    [1, "Shares fell."],
  ]);
});

test("two points of one brief are never taken for two briefs", () => {
  const line = "The harbour tunnel of Storholm was stopped on Monday.";
  const { told } = compareBriefs(
    [saved("a", { points: [line, line] }), saved("b", { points: ["Shares fell."] })],
    keyOf,
  );
  expect(told).toEqual([]);
});

test("who is in more than one is told apart from who is in one alone", () => {
  const { shared, alone } = compareBriefs(
    [
      saved("a", { actors: ["Ida Brandt", "Harl Marine"] }),
      saved("b", { actors: ["Tom Okoro", "Ida Brandt"] }),
      saved("c", { actors: ["Ida Brandt", "Tom Okoro"] }),
    ],
    keyOf,
  );
  expect(shared.map(({ name, sides }) => [name, sides])).toEqual([
    ["Ida Brandt", [0, 1, 2]],
    ["Tom Okoro", [1, 2]],
  ]);
  expect(alone.map(({ name, sides }) => [name, sides])).toEqual([["Harl Marine", [0]]]);
});

test("whoever is quoted in one brief only is named, unnamed sources too", () => {
  const { quotedOnce } = compareBriefs(
    [
      saved("a", {
        actors: ["Ida Brandt"],
        said: [
          ["Ida Brandt", "it is late"],
          ["An official", "it is dear"],
        ],
      }),
      saved("b", { actors: ["Ida Brandt"], said: [["Ida Brandt", "it is over"]] }),
    ],
    keyOf,
  );
  expect(quotedOnce.map(({ name, unnamed, side }) => [name, unnamed, side])).toEqual([["An official", true, 0]]);
});

test("the same thing counted with other numbers is shown, equal numbers and other things are not", () => {
  const [first, second] = [
    "The flooded tunnel killed 12 workers in Storholm.",
    "In Storholm 14 workers died in the flooded tunnel.",
  ];
  const cost = "The tunnel in Storholm costs 4 million marks.";
  const { figures } = compareBriefs(
    [
      saved("a", {
        figures: [
          figure(first, "12 workers", 12, { counts: "workers" }),
          figure(cost, "4 million marks", 4e6, { unit: "marks" }),
        ],
      }),
      saved("b", {
        figures: [
          figure(second, "14 workers", 14, { counts: "workers" }),
          figure(cost, "4 million marks", 4e6, { unit: "marks" }),
        ],
      }),
    ],
    keyOf,
  );
  expect(figures.map((group) => group.figures.map(({ side, figure: found }) => [side, found.value]))).toEqual([
    [
      [0, 12],
      [1, 14],
    ],
  ]);
});

test("of several figures in one brief the one in the likest sentence is compared", () => {
  const [first, second] = [
    "The tunnel will cost 1.6 billion marks more.",
    "The tunnel will cost 1.4 billion marks more.",
  ];
  const other = "The cost of the tunnel is 4 billion marks.";
  const { figures } = compareBriefs(
    [
      saved("a", { figures: [figure(first, "1.6 billion marks", 1.6e9, { unit: "marks" })] }),
      saved("b", {
        figures: [
          figure(other, "4 billion marks", 4e9, { unit: "marks" }),
          figure(second, "1.4 billion marks", 1.4e9, { unit: "marks" }),
        ],
      }),
    ],
    keyOf,
  );
  expect(figures.map((group) => group.figures.map(({ figure: found }) => found.value))).toEqual([[1.6e9, 1.4e9]]);
});

test("briefs of versions before figures were looked for are compared by the rest", () => {
  const { figures: _none, ...brief } = sampleSaved.brief;
  const old = { ...sampleSaved, brief };
  expect(compareBriefs([old, { ...old, id: "b" }], keyOf).told).toHaveLength(2);
});
