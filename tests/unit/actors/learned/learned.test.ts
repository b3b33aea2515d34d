import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { learnedTagger } from "../../../../lib/brief/actors/learned/learned.ts";
import { decodeModel } from "../../../../lib/brief/actors/learned/model.ts";
import { printOf } from "../../../../lib/brief/actors/learned/print.ts";
import { english } from "../../../../lib/text/languages/english.ts";
import { splitSentences } from "../../../../lib/text/splitSentences.ts";
import { TAGGER_FILE } from "../../../../tools/taggerFile.ts";
import { articleOf } from "../../../bench/actors/gold.ts";

const model = decodeModel(gunzipSync(readFileSync(TAGGER_FILE)));
const tagger = learnedTagger(model);

function namesOf(text: string): [string, string][] {
  const { article } = articleOf({ id: "", lang: "en", text, ents: [] });
  return tagger.tag(article, splitSentences(article), english).map((mention) => {
    expect(article.blocks[mention.block]?.text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(mention.confidence).toBeGreaterThanOrEqual(0);
    expect(mention.confidence).toBeLessThanOrEqual(1);
    return [mention.text, mention.kind];
  });
}

test("the tagger's file was learned with the features of this code: else run `npm run train -- actors` anew", () => {
  expect(model.print).toBe(printOf(model.classes));
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

  test("says the same every time", () => {
    const text =
      "Nordfast Marine sued the city of Storholm.\nArvid Lunde, who leads Nordfast, met Mayor Ida Brandt in March.";
    expect(namesOf(text)).toEqual(namesOf(text));
  });

  test("a sentence of ten thousand capitals ends soon", () => {
    expect(namesOf("Norvik ".repeat(10_000)).length).toBeGreaterThanOrEqual(0);
  });
});
