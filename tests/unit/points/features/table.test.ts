import { describe, expect, test } from "vitest";
import { BARRIERS } from "../../../../lib/brief/points/barriers.ts";
import { FEATURES, LEARNED } from "../../../../lib/brief/points/features/features.ts";
import { MODEL as key } from "../../../../lib/brief/points/models/key.ts";
import { MODEL as lead } from "../../../../lib/brief/points/models/lead.ts";
import { MODEL as leaning } from "../../../../lib/brief/points/models/leaning.ts";
import { MODEL as told } from "../../../../lib/brief/points/models/told.ts";
import { measureAll } from "../../../../lib/brief/points/rankPoints.ts";
import { splitSentences } from "../../../../lib/text/splitSentences.ts";
import { articleOf, NEWS, TITLE } from "../sampleArticle.ts";
import { contextOf, listItem, measure } from "./measure.ts";

test("a feature has one name", () => {
  const names = FEATURES.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test.each([
  ["key", key],
  ["leaning", leaning],
  ["lead", lead],
  ["told", told],
])("the model %s was learned from the features as they are, in their order", (_name, { bias, measures, trees }) => {
  expect(measures).toEqual(LEARNED.map(({ name }) => name));
  expect(Number.isInteger(bias)).toBe(true);
  expect(trees.length).toBeGreaterThan(100);
});

test("every barrier is a feature's", () => {
  const names = FEATURES.map(({ name }) => name);
  expect(Object.keys(BARRIERS).filter((name) => !names.includes(name))).toEqual([]);
});

describe.each([
  ["a piece of news", articleOf(NEWS, { title: TITLE })],
  ["an empty title", articleOf(NEWS, { title: "" })],
  ["a title of marks", articleOf(NEWS, { title: "— ? —" })],
  ["one sentence", articleOf(NEWS.slice(0, 1), { title: TITLE })],
  ["two sentences", articleOf(NEWS.slice(0, 2), { title: TITLE })],
  ["one paragraph", articleOf([NEWS.join(" ")], { title: TITLE })],
  ["one sentence over and over", articleOf(Array.from({ length: 8 }, () => NEWS[0] ?? ""))],
  ["stop words only", articleOf(["It was.", "And so it was.", "He had been there before."])],
  ["marks only", articleOf(["…", "— ?", "“”", "1", "🚢🚢"])],
  ["labels only", articleOf(["Harbour", "Tunnel", "Ferry"].map(listItem), { title: "Harbour" })],
  ["no date", articleOf(NEWS, { published: null })],
  ["no language", articleOf(["Ponto fermita.", "Homoj foriris hieraŭ."], { language: null })],
  [
    "Chinese",
    articleOf(["港口的桥今天关闭了。岛上的人们在等船。", "工程要花4200万克朗吗？"], {
      language: "zh",
      title: "桥关闭",
    }),
  ],
  ["Arabic", articleOf(["أغلق المجلس النفق. ينتظر الناس القارب؟"], { language: "ar", direction: "rtl" })],
  ["Hindi", articleOf(["पुल बंद हो गया। लोग चले गए।"], { language: "hi" })],
  ["German", articleOf(["„Ist es vorbei?“, fragte Venn. Am 3. März kostet es 5 Euro."], { language: "de" })],
])("with %s", (_what, article) => {
  test.each(FEATURES)("$name is a finite number for every sentence, the same each time", ({ name }) => {
    const measures = measure(name, article);
    expect(measures).toHaveLength(splitSentences(article).length);
    expect(measures.length).toBeGreaterThan(0);
    for (const value of measures) expect(value).toSatisfy(Number.isFinite);
    expect(measure(name, structuredClone(article))).toEqual(measures);
  });
});

test("an article without sentences has no measures", () => {
  expect(measureAll(contextOf(articleOf([])))).toEqual([]);
  expect(measureAll(contextOf(articleOf([{ kind: "heading", text: TITLE }])))).toEqual([]);
});

test("the measures of a sentence stand in the order of the table", () => {
  const article = articleOf(NEWS, { title: TITLE });
  const columns = FEATURES.map(({ name }) => measure(name, article));
  expect(measureAll(contextOf(article))).toEqual(NEWS.map((_text, index) => columns.map((column) => column[index])));
});
