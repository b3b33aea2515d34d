import { expect, test } from "vitest";
import { findActors } from "../../../lib/brief/actors/findActors.ts";
import { mergeMentions } from "../../../lib/brief/actors/merging/merge.ts";
import { withKindsAbroad } from "../../../lib/brief/actors/names/kindsAbroad.ts";
import { withQuotedBodies } from "../../../lib/brief/actors/names/quotedBodies.ts";
import { languageOf } from "../../../lib/text/languageOf.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { mentionOf } from "./mentionOf.ts";

const namesIn = (code: string, text: string, tagged: readonly string[] = []) => {
  const sentences = splitSentences({ language: code, blocks: [{ kind: "paragraph", text }] });
  const mentions = tagged.map((name) => mentionOf(name, "person", text.indexOf(name)));
  return withQuotedBodies(mentions, sentences, code).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
};

test.each<readonly [string, string, readonly string[]]>([
  [
    "de",
    "Die Regierungspartei „Norviker Traum“ gewann. Der „Norviker Traum“ jubelt.",
    ["organization Norviker Traum", "organization Norviker Traum"],
  ],
  ["de", "Das sagte sie dem Magazin „Hafenblick“.", ["organization Hafenblick"]],
  ["de", "Das Buch „Norviker Traum“ ist neu.", []],
  ["de", "Die Partei „ist am Ende“.", []],
  ["fr", "Le parti « Rêve de Norvik » a gagné.", ["organization Rêve de Norvik"]],
  ["es", "Lo dijo el diario “El Faro”.", ["organization El Faro"]],
  ["en", "It told the paper “The Harbour Post” so.", []],
])("%s: a body in quotation marks: %s", (code, text, expected) => {
  expect(namesIn(code, text)).toEqual(expected);
});

test("what was tagged within the marks is the whole name", () => {
  expect(namesIn("de", "Die Partei „Norviker Traum“ gewann.", ["Traum"])).toEqual(["organization Norviker Traum"]);
});

const actorsIn = (language: string, text: string) => {
  const article = { ...articleOf([text]), language };
  return findActors(article, splitSentences(article)).map(({ name, aliases, roles }) =>
    [name, ...aliases, ...roles.map((role) => `(${role.text})`)].join(" "),
  );
};

test.each<readonly [string, string, readonly string[]]>([
  [
    "the word that opens a sentence is no part of an office",
    "Während Präsident Thomas Falk noch sprach, ging Ministerin Ida Brandt.",
    ["Thomas Falk (Präsident)", "Ida Brandt (Ministerin)"],
  ],
  [
    "the paper that quotes her is no part of hers",
    "Das sagt laut Hafenblatt Hafenchefin Ida Brandt am Montag.",
    ["Ida Brandt (Hafenchefin)"],
  ],
])("%s", (_rule, text, expected) => {
  expect(actorsIn("de", text)).toEqual(expected);
});

test("letters that a name holds are no first letters of it", () => {
  const [text, names] = ["Die NVP Zürich tagte, und NZ schwieg.", ["NVP Zürich", "NZ"]];
  const article = { ...articleOf([text]), language: "de" };
  const mentions = names.map((name) => mentionOf(name, "organization", text.indexOf(name)));
  const entities = mergeMentions(mentions, splitSentences(article), languageOf(article));
  expect(entities.map(({ name }) => name)).toEqual(names);
});

test("letters behind a person or a place are those of a canton", () => {
  const text = "Da lobte Otto Falk (SZ) den Plan von SZ.";
  const person = mentionOf("Otto Falk", "person", text.indexOf("Otto"));
  const letters = [20, 37].map((start) => mentionOf("SZ", "organization", start));
  const sentences = splitSentences({ language: "de", blocks: [{ kind: "paragraph", text }] });
  expect(withKindsAbroad([person, ...letters], sentences, "de").map(({ start }) => start)).toEqual([9, 37]);
});
