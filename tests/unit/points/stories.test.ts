import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeBrief } from "../../../lib/brief/makeBrief.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import type { Article, Block } from "../../../lib/types.ts";
import { extentNotes } from "../../../lib/view/extent.ts";
import { articleOf } from "./sampleArticle.ts";

/** What an editor would say of a story, written before a brief of it was seen. A sentence is named by how it begins. */
interface Expected {
  readonly what: string;
  readonly live?: "newest-first";
  /** Sentences that can be the lead line. */
  readonly lead: readonly string[];
  /** Sentences no brief of the story is without. */
  readonly always?: readonly string[];
  /** At least so many of the five points are from these. */
  readonly least: number;
  readonly from: readonly string[];
  /** Questions, fragments, page furniture, and what does not stand alone: no point at any length of the brief. */
  readonly never: readonly string[];
}

const ROOM = join(import.meta.dirname, "stories");

/** The title, then blocks: "## " begins a heading; everything else is a paragraph. */
function read(name: string, live: Expected["live"]): Article {
  const [title = "", ...parts] = readFileSync(join(ROOM, `${name}.md`), "utf8")
    .trim()
    .split(/\n\n/);
  const blocks = parts.map(
    (text): Block => (text.startsWith("## ") ? { kind: "heading", text: text.slice(3) } : { kind: "paragraph", text }),
  );
  return articleOf(blocks, {
    title: title.replace(/^# /, ""),
    published: "2026-09-15",
    ...(live && { live }),
  });
}

const stories = readdirSync(ROOM)
  .filter((file) => file.endsWith(".json"))
  .map((file) => {
    const name = file.replace(/\.json$/, "");
    const expected = JSON.parse(readFileSync(join(ROOM, file), "utf8")) as Expected;
    return { name, what: expected.what, expected, article: read(name, expected.live) };
  });

test("every shape of story has its example", () => {
  expect(stories.map(({ name }) => name)).toEqual([
    "feature",
    "hard-news",
    "interview",
    "list-article",
    "live-blog",
    "obituary",
    "opinion",
    "press-release",
    "research-news",
    "sports-report",
  ]);
});

describe.each(stories)("$name: $what", ({ article, expected }) => {
  const { lead, always = [], least, from, never } = expected;
  const sentences = splitSentences(article).map(({ text }) => text);
  const beginOf = (list: readonly string[], text: string) => list.find((beginning) => text.startsWith(beginning));
  const brief = (points: 3 | 5 | 8) => makeBrief(article, { points });
  const textsOf = (points: 3 | 5 | 8) => brief(points).points.map(({ sentence }) => sentence.text);

  test("every expectation is of one sentence of the article", () => {
    for (const beginning of [...lead, ...from, ...never, ...always])
      expect([beginning, sentences.filter((text) => text.startsWith(beginning)).length]).toEqual([beginning, 1]);
    expect(never.filter((beginning) => [...from, ...lead].includes(beginning))).toEqual([]);
  });

  test("the lead line is the news", () => {
    const line = brief(5).points.find(({ reasons }) => reasons.includes("lead"))?.sentence.text ?? "";
    expect(beginOf(lead, line) ?? line).toBeOneOf([...lead]);
  });

  test("the points tell the story", () => {
    const points = textsOf(5);
    const told = points.map((text) => beginOf(from, text)).filter((beginning) => beginning !== undefined);
    expect(always.filter((beginning) => !points.some((text) => text.startsWith(beginning)))).toEqual([]);
    expect({ points, told: told.length >= least }).toEqual({ points, told: true });
  });

  test.each([[3], [5], [8]] as const)("of %i points none is an aside, a fragment or furniture of the page", (count) => {
    expect(textsOf(count).filter((text) => beginOf(never, text))).toEqual([]);
  });
});

test.each(stories.filter(({ expected }) => expected.live !== undefined))(
  "$name: the reader is told that the page is written while things happen",
  ({ article }) => {
    expect(extentNotes(makeBrief(article, { points: 5 }).article).join(" ")).toMatch(
      /^This page is written while things happen, newest first/,
    );
  },
);

test("the lead line of a live blog opens its oldest entry, which may go on", () => {
  const blocks = [
    ["heading", "Schools send their pupils home"],
    ["paragraph", "Eleven schools in the northern districts have closed for the day, the education office says."],
    ["heading", "Ferries cancelled"],
    [
      "paragraph",
      "All ferries between the mainland and the islands are cancelled because of a storm, the harbour office said.",
    ],
    [
      "paragraph",
      "The bridge to Sand Island stays open for cars, but is closed to lorries and to anything with a trailer.",
    ],
  ] as const;
  const article = articleOf(
    blocks.map(([kind, text]): Block => ({ kind, text })),
    { title: "Storm over the islands", live: "newest-first" },
  );
  const lead = makeBrief(article, { points: 5 }).points.find(({ reasons }) => reasons.includes("lead"));
  expect(lead?.sentence.text).toMatch(/^All ferries/);
});
