import { expect, test } from "vitest";
import type { KeyPoint, PointReason } from "../../../lib/types.ts";
import { arrangePoints, orderedPoints } from "../../../lib/view/arrangePoints.ts";
import { languageNote } from "../../../lib/view/languageNote.ts";
import { namesNote } from "../../../lib/view/namesNote.ts";
import { reasonWords } from "../../../lib/view/reasonWords.ts";
import { sampleBrief } from "../sampleBrief.ts";

const point = (index: number, ...reasons: PointReason[]): KeyPoint => ({
  sentence: { index, block: 0, start: index * 10, end: index * 10 + 5, text: `S${index}.` },
  score: 0,
  reasons,
});

test("the lead line stands before the points that come before it in the article", () => {
  const points = [point(0, "title"), point(2, "lead", "figure"), point(5)];
  expect(arrangePoints(points).lead).toBe(points[1]);
  expect(orderedPoints(points).map(({ sentence }) => sentence.text)).toEqual(["S2.", "S0.", "S5."]);
});

test("points without a lead line stay as they are", () => {
  const points = [point(0), point(1)];
  expect(arrangePoints(points)).toEqual({ lead: null, rest: points });
  expect(orderedPoints([])).toEqual([]);
});

test("two reasons are told at most, the most telling first", () => {
  expect(reasonWords(["lead", "title", "figure", "background"])).toEqual(["background", "figures"]);
  expect(reasonWords(["lead"])).toEqual([]);
});

test("a brief in a language without tables says so, by its name where the page tells it", () => {
  const article = { ...sampleBrief.article, language: "fi" };
  expect(languageNote({ ...sampleBrief, article, language: "und" })).toContain("Finnish");
  for (const language of [null, "not a language!"]) {
    const note = languageNote({ ...sampleBrief, article: { ...article, language }, language: "und" });
    expect(note).toContain("the language of this article");
  }
  expect(languageNote({ ...sampleBrief, language: "en" })).toBeNull();
  expect(languageNote(sampleBrief)).toBeNull();
});

test("an empty list of names in a language whose names are not recognised is explained, any other is not", () => {
  const nobody = { ...sampleBrief, actors: [] };
  expect(namesNote({ ...nobody, language: "ja" })).toBe("Names are not recognised in Japanese yet.");
  expect(namesNote({ ...sampleBrief, language: "ja" })).toBe(
    "Of the names in Japanese, only those of people who speak are recognised yet.",
  );
  expect(namesNote({ ...nobody, language: "en" })).toBeNull();
  expect(namesNote({ ...sampleBrief, language: "el" })).toBe("Only a few of the names are recognised in Greek yet.");
  expect(namesNote({ ...sampleBrief, language: "hi" })).toBeNull();
  expect(namesNote({ ...nobody, language: "cs" })).toBe("Names are not recognised in Czech yet.");
  expect(namesNote({ ...nobody, language: "ca" })).toBe("Only a few of the names are recognised in Catalan yet.");
  expect(namesNote(nobody)).toBeNull();
});
