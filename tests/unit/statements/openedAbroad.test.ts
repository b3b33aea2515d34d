import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf, linesBy } from "./read.ts";

const CAST = ["person Ida Brandt/Brandt", "person Otto Falk/Falk"];

/** What stands behind a participle at the head of a sentence, whose main clause tells who says it. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
  fr: [
    ["Estimant que le port est perdu, Otto Falk a quitté la salle.", "indirect Otto Falk: le port est perdu"],
    ["Qualifiant le projet d’absurde, la maire Ida Brandt a voté contre.", "indirect Ida Brandt: le projet d’absurde"],
    ["Dénonçant « un scandale », la maire Ida Brandt quitte la salle.", "direct Ida Brandt: un scandale"],
    [
      "Estimant que le port, le plus vieux du pays, est perdu, Otto Falk a quitté la salle.",
      "indirect Otto Falk: le port, le plus vieux du pays, est perdu",
    ],
    ["Estimant que le port est perdu, le syndicat a quitté la salle.", "indirect ? le syndicat: le port est perdu"],
    // Nobody is known to think so.
    ["Estimant que le port est perdu, le projet a été abandonné, Otto Falk a tout vendu."],
    ["Appelant les secours, Otto Falk est sorti."],
  ],
  es: [
    ["Asegurando que el puerto es seguro, Otto Falk rechazó la ayuda.", "indirect Otto Falk: el puerto es seguro"],
    [
      "Tras asegurar que el puerto es seguro, la alcaldesa Ida Brandt rechazó la ayuda.",
      "indirect Ida Brandt: el puerto es seguro",
    ],
    ["Alegando motivos personales, el concejal Otto Falk dimitió.", "indirect Otto Falk: motivos personales"],
    ["Caminando por el puerto, Otto Falk vio el barco."],
  ],
  it: [
    ["Affermando che il porto è sicuro, Otto Falk ha rifiutato l’aiuto.", "indirect Otto Falk: il porto è sicuro"],
    ["Definendo il piano «una follia», Ida Brandt ha lasciato l’aula.", "mixed Ida Brandt: il piano «una follia»"],
    ["Adducendo motivi personali, l’assessore Otto Falk si è dimesso.", "indirect Otto Falk: motivi personali"],
  ],
  pt: [
    ["Afirmando que o porto é seguro, Otto Falk recusou a ajuda.", "indirect Otto Falk: o porto é seguro"],
    ["Alegando motivos pessoais, o vereador Otto Falk renunciou.", "indirect Otto Falk: motivos pessoais"],
  ],
};

describe.each(Object.entries(CASES))("what opens a sentence is said by whom it is about: %s", (language, cases) => {
  test.each(cases)("%s", (text, ...lines) => {
    expect(linesBy(articleOf([text], { language }), CAST)).toEqual(lines);
  });
});

test("what somebody calls a thing is told with its participle, and what he says needs none", () => {
  const text =
    "Qualifiant le projet d’absurde, le maire Otto Falk a voté contre. Estimant que le port est perdu, Otto Falk est parti.";
  const { statements } = briefOf(articleOf([text], { language: "fr" }));
  expect(statements.map(({ told }) => told ?? null)).toEqual(["Qualifiant", null]);
});
