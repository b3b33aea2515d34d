import { expect, test } from "vitest";
import { withExplainedBodies } from "../../../lib/brief/actors/names/explainedBodies.ts";
import { withNamesInFirstCase } from "../../../lib/brief/actors/names/germanForms.ts";
import { withMissed } from "../../../lib/brief/actors/names/missed.ts";
import { languageOf } from "../../../lib/text/languageOf.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { mentionOf } from "./mentionOf.ts";

const sentencesOf = (language: string, text: string) =>
  splitSentences({ language, blocks: [{ kind: "paragraph", text }] });

test.each<readonly [string, string, readonly string[]]>([
  ["fr", "Elle a quitté le Front vaurien (FV). Le FV se tait.", ["Front vaurien", "FV", "FV"]],
  ["fr", "La Confédération générale du port (CGP) vote.", ["Confédération générale du port", "CGP"]],
  [
    "de",
    "Er kam vom Norviker Institut für Häfen (NIH). Das NIH ist alt.",
    ["Norviker Institut für Häfen", "NIH", "NIH"],
  ],
  ["de", "Künstliche Intelligenz (KI) ist neu.", []],
  ["de", "Ida Brandt (IB) ist hier.", []],
  ["pt", "O Partido Norvicano (PN) e o Partido Novo (PN) votam.", []],
  ["pt", "O Instituto do Porto Velho (IPV) fechou.", ["Instituto do Porto Velho", "IPV"]],
  ["en", "The National Harbour Institute (NHI) is shut.", []],
])("%s: a body whose letters stand behind it: %s", (code, text, expected) => {
  const found = withExplainedBodies([], sentencesOf(code, text), code);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  expect(found.every(({ kind }) => kind === "organization")).toBe(true);
});

test("what was tagged within such a name is the whole of it", () => {
  const text = "Er kam vom Norviker Institut für Häfen (NIH).";
  const tagged = [mentionOf("Norviker", "place", 11), mentionOf("NIH", "person", 40)];
  const found = withExplainedBodies(tagged, sentencesOf("de", text), "de");
  expect(found.map(({ text: name, kind }) => `${kind} ${name}`)).toEqual([
    "organization Norviker Institut für Häfen",
    "organization NIH",
  ]);
});

test("a full name is found wherever it stands", () => {
  const text = "Jean-René Praud est maire. Selon Jean-René Praud, il pleut. Jean-René Praudon est parti.";
  const [sentences, language] = [sentencesOf("fr", text), languageOf({ language: "fr", blocks: [] })];
  const found = withMissed([mentionOf("Jean-René Praud", "person", 0)], sentences, language);
  expect(found.map(({ start }) => start)).toEqual([0, 33]);
});

test.each([
  ["Norvikische Hafenamt", "Norvikisches Hafenamt"],
  ["Norvikische Hafenverband", "Norvikischer Hafenverband"],
  ["Norvikische Bank", "Norvikische Bank"],
])("“%s” is called “%s”", (name, expected) => {
  const entity = { name, kind: "organization" as const, aliases: [], mentions: [] };
  expect(withNamesInFirstCase([entity]).map((one) => one.name)).toEqual([expected]);
});
