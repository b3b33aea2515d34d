import { expect, test } from "vitest";
import type { FailureKind } from "../../../lib/result.ts";
import { readableDay } from "../../../lib/view/day.ts";
import { failureWords } from "../../../lib/view/failureWords.ts";
import { headLine } from "../../../lib/view/headLine.ts";
import { readingMinutes } from "../../../lib/view/readingTime.ts";
import { groupBySpeaker, sourceNote } from "../../../lib/view/speakers.ts";
import { sampleBrief } from "../sampleBrief.ts";

const KINDS: readonly FailureKind[] = [
  "no-tab",
  "page-closed-to-extensions",
  "not-an-article",
  "too-short",
  "paywall-or-consent",
  "took-too-long",
  "no-longer-in-page",
  "storage-full",
  "storage-failed",
  "private-window",
  "bug",
];

test.each(KINDS)("%s has a title, a next step and a reason of its own", (kind) => {
  const { title, advice, reason } = failureWords({ kind });
  expect(title).toMatch(/^[A-Z].*[^.]$/);
  expect(advice).toMatch(/^[A-Z].*\.$/);
  expect(reason).toMatch(/^[a-z].*[^.]$/);
  const others = KINDS.filter((other) => other !== kind).map((other) => failureWords({ kind: other }).title);
  expect(others).not.toContain(title);
});

test("a detail makes the words closer, an unknown one leaves them as they are", () => {
  const pdf = failureWords({ kind: "page-closed-to-extensions", detail: "pdf" });
  expect(pdf.title).toContain("PDF");
  expect(failureWords({ kind: "page-closed-to-extensions", detail: "unknown: what?" })).toEqual(
    failureWords({ kind: "page-closed-to-extensions" }),
  );
});

test.each([
  ["2026-03-04", "Mar 4, 2026"],
  ["2026-12-31", "Dec 31, 2026"],
  ["yesterday", "yesterday"],
])("the day of %s is %s wherever the reader is", (iso, day) => {
  expect(readableDay(iso, "en-US")).toBe(day);
});

test.each([
  [0, 1],
  [238, 1],
  [480, 2],
  [2380, 10],
])("%d words take %d minutes", (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});

test("a head line leaves out what the article does not say", () => {
  expect(headLine({ ...sampleBrief.article, byline: null })).toBe("The Coast Courier · 2026-03-04");
  expect(headLine({ ...sampleBrief.article, byline: null, site: null, published: null })).toBe("");
});

test("a head line says when an article was changed on a later day", () => {
  const modified = "2026-03-09T10:00:00+01:00";
  expect(headLine({ ...sampleBrief.article, byline: null, modified })).toBe(
    "The Coast Courier · 2026-03-04, updated 2026-03-09",
  );
});

test("statements stand under their speakers, the same unnamed source once", () => {
  const [first, second] = sampleBrief.statements;
  if (!first || !second) throw new Error("the sample has two statements");
  const again = { ...second, speakerText: "A ministry official", content: { ...second.content, block: 6 } };
  const speakers = groupBySpeaker({
    ...sampleBrief,
    statements: [first, second, again, { ...first, content: second.content }],
  });
  expect(speakers.map(({ name, unnamed, statements }) => [name, unnamed, statements.length])).toEqual([
    ["Marta Lindqvist", false, 2],
    ["A ministry official", true, 2],
  ]);
});

test("an unnamed source stands with the longest of the words that keep it back; a text says so behind its name", () => {
  const [named, second] = sampleBrief.statements;
  if (!named || !second) throw new Error("the sample has two statements");
  const keptBack = (text: string) => ({ ...second, anonymity: { block: 5, start: 4, end: 4 + text.length, text } });
  const statements = [
    named,
    keptBack("on condition of anonymity"),
    keptBack("asked not to be named out of fear"),
    second,
  ];
  const speakers = groupBySpeaker({ ...sampleBrief, statements });
  expect(speakers.map(({ anonymity }) => anonymity?.text ?? null)).toEqual([null, "asked not to be named out of fear"]);
  expect(speakers.map(sourceNote)).toEqual(["", "(unnamed source: “asked not to be named out of fear”)"]);
});

test.each([
  ["she", "“she”: not clear who"],
  ["Elle", "“Elle”: not clear who"],
  ["police", "Police"],
  ["Ona Brandt", "Ona Brandt"],
])("a speaker who is called “%s” is headed “%s”", (speakerText, heading) => {
  const [first] = sampleBrief.statements;
  if (!first) throw new Error("the sample has a statement");
  const statements = [{ ...first, speaker: null, speakerText }];
  expect(groupBySpeaker({ ...sampleBrief, statements }).map(({ name }) => name)).toEqual([heading]);
});
