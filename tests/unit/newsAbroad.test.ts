import { describe, expect, test } from "vitest";
import { findDates } from "../../lib/brief/dates/findDates.ts";
import { findFigures } from "../../lib/brief/figures/findFigures.ts";
import { rankPoints } from "../../lib/brief/points/rankPoints.ts";
import { languageOf } from "../../lib/text/languageOf.ts";
import { splitSentences } from "../../lib/text/splitSentences.ts";
import type { Article } from "../../lib/types.ts";
import { NEWS_ABROAD } from "./newsAbroad.ts";
import { articleOf } from "./points/sampleArticle.ts";

const PRONOUN = 3;
const CONNECTIVE = 4;

describe.each(NEWS_ABROAD)("news in $code", ({ code, title, sentences, dates, figures }) => {
  const head = { title, language: code, published: "2026-01-15T09:30:00+01:00" };
  const article: Article = articleOf(sentences, head);

  test.each([null, "en", "xx", "pl", code])("is told by its words where the page declares %s", (language) => {
    expect(languageOf({ ...article, language }).code).toBe(code);
  });

  test("is told by its words sentence by sentence, or not at all, and never another language", () => {
    const told = sentences.map((text) => languageOf(articleOf([text], { language: null })).code);
    expect(told.filter((other) => other !== code && other !== "und")).toEqual([]);
  });

  test("has its sentences, whatever ordinals and abbreviations stand in them", () => {
    const story = articleOf([sentences.slice(0, -1).join(" ")], head);
    expect(splitSentences(story).map(({ text }) => text)).toEqual(sentences.slice(0, -1));
  });

  test("is told by its lead, without what points back and without what the page says", () => {
    const points = rankPoints(article, splitSentences(article), { count: 3 });
    const places = points.map(({ sentence }) => sentence.block);
    expect(places).toContain(0);
    expect(places).not.toContain(PRONOUN);
    expect(places).not.toContain(CONNECTIVE);
    expect(places).not.toContain(sentences.length - 1);
  });

  test("has its days, resolved against that of publication", () => {
    const found = findDates(article, splitSentences(article), []);
    expect(found.map(({ quote, date }) => [quote.text, date])).toEqual(dates);
  });

  test("has its figures, with what they are of", () => {
    const found = findFigures(article, splitSentences(article), []);
    const told = found.map(({ quote, value, unit, counts }) => [quote.text, value, unit ?? counts]);
    expect(told).toEqual(expect.arrayContaining([...figures]));
    expect(told).toHaveLength(figures.length);
  });
});
