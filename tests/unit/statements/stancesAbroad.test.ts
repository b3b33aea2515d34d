import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf, linesBy } from "./read.ts";

const CAST = ["person Ida Brandt/Brandt", "person Otto Falk/Falk"];

/** What people warn of, plead for, welcome, deny, call for or judge, and the same verbs where nothing is said. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
  de: [
    ["Ida Brandt plädierte für einen neuen Hafen.", "indirect Ida Brandt: für einen neuen Hafen"],
    [
      "Ida Brandt hält die Erhöhung für „schlicht nicht nachvollziehbar“, denn der Hafen sei leer.",
      "mixed Ida Brandt: die Erhöhung für „schlicht nicht nachvollziehbar“",
    ],
    [
      "Ida Brandt hält die Erhöhung für »völlig absurd« und klagt.",
      "mixed Ida Brandt: die Erhöhung für »völlig absurd«",
    ],
    ["Negative Folgen für den Hafen hält das Gericht für „denkbar“."],
    ["Ida Brandt hält die Rede für „Norvik Heute“."],
  ],
  fr: [
    ["Ida Brandt plaide pour un nouveau port.", "indirect Ida Brandt: plaide pour un nouveau port"],
    [
      "Ida Brandt a mis en garde contre une hausse des prix.",
      "indirect Ida Brandt: en garde contre une hausse des prix",
    ],
    [
      "Le port reste fermé, a indiqué Otto Falk, qui met aussi en garde les curieux.",
      "indirect Otto Falk: Le port reste fermé",
    ],
    [
      "Ida Brandt s’est félicitée de la réouverture du port.",
      "indirect Ida Brandt: félicitée de la réouverture du port",
    ],
    ["Ida Brandt a félicité des élèves du port."],
    ["Ida Brandt nie toute implication dans la vente.", "indirect Ida Brandt: toute implication dans la vente"],
    ["Ida Brandt juge le projet trop cher.", "indirect Ida Brandt: le projet trop cher"],
    [
      "Ida Brandt juge la décision incompréhensible et quitte la salle.",
      "indirect Ida Brandt: la décision incompréhensible",
    ],
    ["De source policière, trois hommes ont été arrêtés.", "indirect ? source policière: trois hommes ont été arrêtés"],
    ["Le port manque d’eau de source officielle."],
    ["Le tribunal a jugé l’homme coupable de fraude."],
    ["Ida Brandt met la table pour les curieux."],
  ],
  es: [
    ["Ida Brandt advirtió de una subida de los precios.", "indirect Ida Brandt: de una subida de los precios"],
    ["Ida Brandt abogó por un nuevo puerto.", "indirect Ida Brandt: por un nuevo puerto"],
    ["Ida Brandt se mostró partidaria de cerrar el puerto.", "indirect Ida Brandt: partidaria de cerrar el puerto"],
    [
      "Ida Brandt advirtió de una subida de los precios y llamó a la movilización.",
      "indirect Ida Brandt: de una subida de los precios",
      "indirect Ida Brandt: a la movilización",
    ],
    ["Ida Brandt mostró el puerto a los vecinos."],
    ["Ida Brandt llamó a la calma.", "indirect Ida Brandt: a la calma"],
    ["Ida Brandt llamó a los vecinos a ahorrar agua.", "indirect Ida Brandt: a los vecinos a ahorrar agua"],
    ["Ida Brandt llamó a la puerta del puerto."],
    ["Ida Brandt negó cualquier relación con el robo.", "indirect Ida Brandt: cualquier relación con el robo"],
    ["Ida Brandt descartó cerrar el puerto.", "indirect Ida Brandt: cerrar el puerto"],
    ["Ida Brandt considera inviable el puerto.", "indirect Ida Brandt: inviable el puerto"],
    ["Ida Brandt ve el puerto desde su casa."],
  ],
  it: [
    ["Ida Brandt ha messo in guardia contro i rincari.", "indirect Ida Brandt: in guardia contro i rincari"],
    [
      "Ida Brandt ha messo in guardia contro i rincari e si è detta pronta a chiudere il porto.",
      "indirect Ida Brandt: in guardia contro i rincari",
      "indirect Ida Brandt: pronta a chiudere il porto",
    ],
    ["Ida Brandt ritiene il porto troppo caro.", "indirect Ida Brandt: il porto troppo caro"],
    ["Ida Brandt respinge le accuse di frode.", "indirect Ida Brandt: le accuse di frode"],
    ["Ida Brandt ha invitato i vicini a risparmiare acqua.", "indirect Ida Brandt: i vicini a risparmiare acqua"],
    ["Ida Brandt ha invitato i vicini a cena."],
  ],
  pt: [
    ["Ida Brandt pediu ao governo que feche o porto.", "indirect Ida Brandt: ao governo que feche o porto"],
    ["Ida Brandt pediu a bola ao porto."],
    ["Ida Brandt mostrou-se favorável ao porto.", "indirect Ida Brandt: favorável ao porto"],
    ["Ida Brandt acha o porto caro demais.", "indirect Ida Brandt: o porto caro demais"],
    ["Ida Brandt alertou para uma subida dos preços.", "indirect Ida Brandt: para uma subida dos preços"],
  ],
  nl: [
    ["Ida Brandt pleit voor een nieuwe haven.", "indirect Ida Brandt: voor een nieuwe haven"],
    ["Ida Brandt waarschuwt voor hogere prijzen.", "indirect Ida Brandt: voor hogere prijzen"],
    ["Ida Brandt riep bewoners op om water te besparen.", "indirect Ida Brandt: bewoners op om water te besparen"],
    ["Ida Brandt vindt de haven te duur.", "indirect Ida Brandt: de haven te duur"],
    ["Ida Brandt vindt de haven te duur en gaat naar huis.", "indirect Ida Brandt: de haven te duur"],
    ["Ida Brandt vindt de sleutel in de haven."],
    ["Ida Brandt wijst de kritiek van de hand.", "indirect Ida Brandt: de kritiek van de hand"],
  ],
  sv: [
    ["Ida Brandt varnar för högre priser.", "indirect Ida Brandt: för högre priser"],
    ["Ida Brandt varnade för två år sedan."],
    ["Ida Brandt uppmanar alla att spara vatten.", "indirect Ida Brandt: alla att spara vatten"],
    ["Ida Brandt avvisar kritiken från hamnen.", "indirect Ida Brandt: kritiken från hamnen"],
  ],
  da: [
    ["Ida Brandt advarer mod højere priser.", "indirect Ida Brandt: mod højere priser"],
    ["Ida Brandt opfordrer alle til at spare på vandet.", "indirect Ida Brandt: alle til at spare på vandet"],
  ],
  nb: [
    ["Ida Brandt advarer mot høyere priser.", "indirect Ida Brandt: mot høyere priser"],
    ["Ida Brandt oppfordrer alle til å spare vann.", "indirect Ida Brandt: alle til å spare vann"],
  ],
};

describe.each(Object.entries(CASES))("what somebody stands for, warns of or denies is said: %s", (language, cases) => {
  test.each(cases)("%s", (text, ...lines) => {
    expect(linesBy(articleOf([text], { language }), CAST)).toEqual(lines);
  });
});

test("the verb is told, reflexive pronoun and auxiliary with it", () => {
  const text = "Il sindaco Otto Falk si è detto favorevole al porto.";
  const { statements } = briefOf(articleOf([text], { language: "it" }));
  expect(statements.map(({ told }) => told)).toEqual(["si è detto"]);
});

test("a clause behind one of these verbs needs no verb before it", () => {
  const text = "La alcaldesa Ida Brandt considera que el puerto es caro.";
  const { statements } = briefOf(articleOf([text], { language: "es" }));
  expect(statements.map(({ told }) => told ?? null)).toEqual([null]);
});
