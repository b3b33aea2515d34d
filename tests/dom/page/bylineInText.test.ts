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
    ["By Mara Ellison in Storholm", ["Mara Ellison"]],
    ["By Mara Ellison 4 min read", ["Mara Ellison"]],
    ["Von Greta Halm/dpa", ["Greta Halm"]],
    ["Von unserem Korrespondenten Greta Halm in Storholm", ["Greta Halm"]],
    ["Door onze verslaggever Joris Maas", ["Joris Maas"]],
    ["Text: Greta Halm", ["Greta Halm"]],
    ["Texte et photos : Luc Estève", ["Luc Estève"]],
    ["Text och foto: Ida Lund", ["Ida Lund"]],
    ["Text: Ida Lund Foto: Tom Ek", ["Ida Lund"]],
    ["Tekst: Ida Lund", ["Ida Lund"]],
    ["Testo: Ida Lund", ["Ida Lund"]],
    ["Reporter: Ida Lund", ["Ida Lund"]],
    ["Autorka: Ida Lund", ["Ida Lund"]],
    ["Words: Mara Ellison", ["Mara Ellison"]],
    ["Escrito por Ana Brito", ["Ana Brito"]],
    ["Publié par Luc Estève", ["Luc Estève"]],
    ["Propos recueillis par Luc Estève", ["Luc Estève"]],
    ["a cura di Ida Lund", ["Ida Lund"]],
    ["Reporting by Mara Ellison", ["Mara Ellison"]],
    ["作者：林安 布兰维克", ["林安"]],
    ["By Mara Ellison, NNA Business Writer", ["Mara Ellison"]],
    ["Text: large", []],
    ["By 2030", []],
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
