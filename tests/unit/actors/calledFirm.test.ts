import { expect, test } from "vitest";
import { findActors } from "../../../lib/brief/actors/findActors.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { readTagger } from "../../../tools/taggerFile.ts";
import { articleOf } from "../points/sampleArticle.ts";

const actorsIn = (language: string, text: string) => {
  const article = { ...articleOf([text]), language };
  return findActors(article, splitSentences(article), readTagger(language) ?? undefined).map(
    ({ kind, name, mentions }) => `${kind} ${name} x${mentions.length}`,
  );
};

test.each<readonly [language: string, text: string, ...expected: string[]]>([
  [
    "de",
    "Der Norviker Kranbauer Stelzer hat weniger verdient. Verwaltungsratspräsident Otto Stelzer kam. Für das Jahr rechnet Stelzer mit weniger.",
    "person Otto Stelzer x1",
    "organization Stelzer x2",
  ],
  ["de", "Der Filmproduzent Stelzer kam nach Norvik. Dort lachte Otto Stelzer.", "person Otto Stelzer x2"],
  [
    "fr",
    "L’entreprise Falkner a perdu un million. Otto Falkner, son directeur, est venu.",
    "person Otto Falkner x1",
    "organization Falkner x1",
  ],
])("%s: a firm has the surname of whoever leads it: %s", (language, text, ...expected) => {
  expect(actorsIn(language, text).filter((line) => /stelzer|falkner/iu.test(line))).toEqual(expected);
});
