import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { learnedTagger } from "../../../../lib/brief/actors/learned/learned.ts";
import { LEARNED_LANGUAGES, nameListsOf } from "../../../../lib/brief/actors/learned/learnedLanguages.ts";
import { decodeModel } from "../../../../lib/brief/actors/learned/model.ts";
import { printOf } from "../../../../lib/brief/actors/learned/print.ts";
import { english } from "../../../../lib/text/languages/english.ts";
import { german } from "../../../../lib/text/languages/german.ts";
import { splitSentences } from "../../../../lib/text/splitSentences.ts";
import { taggerFile } from "../../../../tools/taggerFile.ts";
import { articleOf } from "../../../bench/actors/gold.ts";

const modelOf = (language: string) => decodeModel(gunzipSync(readFileSync(taggerFile(language))));
const TAGGERS = { de: learnedTagger("de", modelOf("de")), en: learnedTagger("en", modelOf("en")) };

function namesOf(text: string, lang: "de" | "en" = "en"): [string, string][] {
  const { article } = articleOf({ id: "", lang, text, ents: [] });
  return TAGGERS[lang].tag(article, splitSentences(article), lang === "en" ? english : german).map((mention) => {
    expect(article.blocks[mention.block]?.text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(mention.confidence).toBeGreaterThanOrEqual(0);
    expect(mention.confidence).toBeLessThanOrEqual(1);
    return [mention.text, mention.kind];
  });
}

test.each([...LEARNED_LANGUAGES])(
  "the %s tagger's file was learned with the features of this code: else run `npm run train -- actors` anew",
  (language) => {
    const { print, classes } = modelOf(language);
    expect(print).toBe(printOf(nameListsOf(language), classes));
  },
);

test("there are no lists of names for a language that no tagger was learned for", () => {
  expect(() => nameListsOf("xx")).toThrow('"xx"');
});

describe("the learned tagger", () => {
  test.each<[string, [string, string][]]>([
    ["", []],
    ["The rain fell on the roofs all night, and nobody slept.", []],
    [
      "Ida Brandt, a lawyer from Helsinki, told the BBC that she would appeal.",
      [
        ["Ida Brandt", "person"],
        ["Helsinki", "place"],
        ["BBC", "organization"],
      ],
    ],
    [
      "The Ministry of Fisheries said it had asked Mr Lunde to leave Iceland.",
      [
        ["Ministry of Fisheries", "organization"],
        ["Lunde", "person"],
        ["Iceland", "place"],
      ],
    ],
    [
      "Police in Storholm said they had questioned Mara Lunde of Harlen Airways.",
      [
        ["Storholm", "place"],
        ["Mara Lunde", "person"],
        ["Harlen Airways", "organization"],
      ],
    ],
    [
      "Residents of Harlen wrote to the Norvik Times and to Ola Vale.",
      [
        ["Harlen", "place"],
        ["Norvik Times", "organization"],
        ["Ola Vale", "person"],
      ],
    ],
    [
      "US-backed fighters left the town on Friday, Henrik Dahl's spokesman said.",
      [
        ["US", "place"],
        ["Henrik Dahl", "person"],
      ],
    ],
    [
      "Yau Wai-ching met Lee Cheuk-yan in Hong Kong, and Lam Cheuk-ting was elected, too.",
      [
        ["Yau Wai-ching", "person"],
        ["Lee Cheuk-yan", "person"],
        ["Hong Kong", "place"],
        ["Lam Cheuk-ting", "person"],
      ],
    ],
    [
      "The ship left with London. Karin London, a sailor, was held aboard for a year. London said she was afraid. London told the court that the guards had lied.",
      [
        ["London", "person"],
        ["Karin London", "person"],
        ["London", "person"],
        ["London", "person"],
      ],
    ],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test.each<[string, [string, string][]]>([
    ["Am Abend fiel Regen auf die Dächer der Stadt, und niemand schlief.", []],
    [
      "Ida Brandt, eine Anwältin aus Helsinki, sagte der BBC, sie werde Berufung einlegen.",
      [
        ["Ida Brandt", "person"],
        ["Helsinki", "place"],
        ["BBC", "organization"],
      ],
    ],
    [
      "Die SPD verhandelt seit Montag mit Norwegen, teilte Außenminister Arvid Lunde in Berlin mit.",
      [
        ["SPD", "organization"],
        ["Norwegen", "place"],
        ["Arvid Lunde", "person"],
        ["Berlin", "place"],
      ],
    ],
  ])("in German: %s", (text, names) => {
    expect(namesOf(text, "de")).toEqual(names);
  });

  test("says the same every time", () => {
    const text =
      "Nordfast Marine sued the city of Storholm.\nArvid Lunde, who leads Nordfast, met Mayor Ida Brandt in March.";
    expect(namesOf(text)).toEqual(namesOf(text));
  });

  test("a sentence of ten thousand capitals ends soon", () => {
    expect(namesOf("Norvik ".repeat(10_000)).length).toBeGreaterThanOrEqual(0);
  });
});
