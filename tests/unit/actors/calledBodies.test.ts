import { expect, test } from "vitest";
import { withCalledBodies } from "../../../lib/brief/actors/names/calledBodies.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import type { ActorKind } from "../../../lib/types.ts";
import { mentionOf } from "./mentionOf.ts";

const namesIn = (code: string, text: string, tagged: readonly (readonly [ActorKind | "other", string])[] = []) => {
  const sentences = splitSentences({ language: code, blocks: [{ kind: "paragraph", text }] });
  const mentions = tagged.map(([kind, name]) => ({ ...mentionOf(name, "person", text.indexOf(name)), kind }));
  return withCalledBodies(mentions, sentences, code).map(({ kind, text: name }) => `${kind} ${name}`);
};

test.each<readonly [string, string, readonly string[]]>([
  ["fr", "Le syndicat Nord-Quai dénonce un abus.", ["organization Nord-Quai"]],
  ["fr", "C’est ce qu’affirme l’association Les Quais de Vaury.", ["organization Les Quais"]],
  ["fr", "Selon le syndicat, Vaury attend.", []],
  ["es", "El sindicato de marineros Faena advirtió de ello.", ["organization Faena"]],
  ["es", "Lo publicó el diario El Muelle.", ["organization El Muelle"]],
  ["it", "Lo dice l’associazione Molo Vivo.", ["organization Molo Vivo"]],
  ["pt", "A mineradora Pedranorte negou.", ["organization Pedranorte"]],
  ["pt", "A EMPRESA DO PORTO negou.", []],
  ["de", "Die Gewerkschaft Kai ruft.", []],
])("%s: a body behind the noun for what it is: %s", (code, text, expected) => {
  expect(namesIn(code, text)).toEqual(expected);
});

test("a name that was seen as somebody of one word is the body, and a longer one stays", () => {
  expect(namesIn("es", "El sindicato Faena advirtió.", [["person", "Faena"]])).toEqual(["organization Faena"]);
  expect(namesIn("es", "La empresa Aurelio Sanz cerró.", [["person", "Aurelio Sanz"]])).toEqual([
    "person Aurelio Sanz",
  ]);
});
