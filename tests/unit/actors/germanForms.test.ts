import { describe, expect, test } from "vitest";
import { withGermanForms, withNamesInFirstCase } from "../../../lib/brief/actors/names/germanForms.ts";
import type { Mention, NameKind } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../../bench/actors/gold.ts";

/** The names as they stand in the text, and what they are filed under. */
function formsOf(text: string, names: readonly (readonly [string, NameKind])[]): [string, string][] {
  const { article } = articleOf({ id: "", lang: "de", text, ents: [] });
  const sentences = splitSentences(article);
  let from = 0;
  const mentions = names.map(([name, kind]): Mention => {
    const start = text.indexOf(name, from);
    expect(start).toBeGreaterThanOrEqual(0);
    from = start + name.length;
    const sentence = sentences.findIndex((own) => own.start <= start && start < own.end);
    return { block: 0, start, end: from, text: name, kind, confidence: 1, sentence, title: null };
  });
  return withGermanForms(mentions, sentences).map((mention) => [text.slice(mention.start, mention.end), mention.text]);
}

describe("German names in one form", () => {
  test.each<[string, [string, NameKind][], [string, string][]]>([
    [
      "Ida Brandt kam zuerst. Brandts Schiff folgte, wie Otto Falks Boot.",
      [
        ["Ida Brandt", "person"],
        ["Brandts", "person"],
        ["Otto Falks", "person"],
      ],
      [
        ["Ida Brandt", "Ida Brandt"],
        ["Brandts", "Brandt"],
        // Nothing says that he is not called Falks.
        ["Otto Falks", "Otto Falks"],
      ],
    ],
    [
      "Norwegens Minister schwieg. Auch Storholms Rat schwieg.",
      [
        ["Norwegens", "place"],
        ["Storholms", "place"],
      ],
      [
        ["Norwegens", "Norwegen"],
        ["Storholms", "Storholms"],
      ],
    ],
    [
      "Der Chef der Norviker Allgemeinen Bank ging. Die Norviker Allgemeine Bank dankte ihm.",
      [
        ["Norviker Allgemeinen Bank", "organization"],
        ["Norviker Allgemeine Bank", "organization"],
      ],
      [
        ["Norviker Allgemeinen Bank", "Norviker Allgemeine Bank"],
        ["Norviker Allgemeine Bank", "Norviker Allgemeine Bank"],
      ],
    ],
    [
      "Angeklagt ist Dieter S. aus Norvik.",
      [
        ["Dieter S", "person"],
        ["Norvik", "place"],
      ],
      [
        ["Dieter S.", "Dieter S."],
        ["Norvik", "Norvik"],
      ],
    ],
    [
      "Hans Franke und Jens Franken sind zwei.",
      [
        ["Hans Franke", "person"],
        ["Jens Franken", "person"],
      ],
      [
        ["Hans Franke", "Hans Franke"],
        ["Jens Franken", "Jens Franken"],
      ],
    ],
  ])("%s", (text, names, forms) => {
    expect(formsOf(text, names)).toEqual(forms);
  });
});

test.each([
  ["Norviker Deutschen Bank", "Norviker Deutschen Bank"],
  ["Deutschen Bank", "Deutsche Bank"],
  ["Vereinten Nationen", "Vereinte Nationen"],
  ["Norwegischen Nordpartei", "Norwegische Nordpartei"],
  ["Alfred-Falk-Instituts für Meere", "Alfred-Falk-Institut für Meere"],
  ["Grünen", "Grüne"],
  ["Kieler Bundes", "Kieler Bundes"],
  ["Falken Bank AG", "Falken Bank AG"],
])("a body called “%s” is “%s” by itself", (name, first) => {
  const mentions: Mention[] = [];
  expect(withNamesInFirstCase([{ kind: "organization", name, aliases: [], mentions }])[0]?.name).toBe(first);
});

test("a body stands in its article's own form where there is one", () => {
  const body = (name: string) => ({ kind: "organization" as const, name, aliases: [], mentions: [] });
  const names = withNamesInFirstCase([body("Deutschen Bank"), body("Deutsche Bank")]).map(({ name }) => name);
  expect(names).toEqual(["Deutschen Bank", "Deutsche Bank"]);
});
