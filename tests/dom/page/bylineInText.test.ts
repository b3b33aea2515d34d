import { describe, expect, test } from "vitest";
import { blocksOf } from "../../../lib/page/blocks.ts";
import { bylineInText } from "../../../lib/page/metadata/bylineInText.ts";
import { pageOf, paragraphs, STORY } from "./page.ts";

const read = (above: string, below = "") => bylineInText(blocksOf(pageOf(above + paragraphs(STORY) + below).body));

describe("who wrote it, in the text itself", () => {
  test.each([
    ["By Mara Ellison and Tom Bright", ["Mara Ellison", "Tom Bright"]],
    ["<b>Mara Ellison</b>", ["Mara Ellison"]],
    ["<strong>Mara Ellison/Tom Bright</strong>", ["Mara Ellison", "Tom Bright"]],
    ["Mara Ellison", []],
    ["<b>Harbour</b>", []],
    ["<b>What we know so far</b>", []],
    ["<b>Key Points</b>", []],
    ["<b>Related Stories</b>", []],
    ["<b>Mara</b> Ellison", []],
  ])("%s above it", (line, authors) => {
    expect(read(`<p>${line}</p>`).authors).toEqual(authors);
  });

  test("a bold name below it, as on pages that sign at the end", () => {
    expect(read("", "<p><strong>Ida van Holm</strong></p>").authors).toEqual(["Ida van Holm"]);
  });

  test("a day is read above it only: below, it may be any day", () => {
    expect(read("<p>12 May 2026</p>").published).toBe("2026-05-12");
    expect(read("", "<p>12 May 2019</p>").published).toBeNull();
  });
});
