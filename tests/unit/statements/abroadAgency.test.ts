import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

interface Language {
  readonly actors: readonly string[];
  readonly cases: readonly (readonly [text: string, ...lines: string[]])[];
}

const WESTERN = ["person Otto Falk/Falk", "person Karin Dahl/Dahl"];

/** News as agencies write it, in sentences of our own, and who says what: "?" and words where no actor does. */
const LANGUAGES: Record<string, Language> = {
  de: {
    actors: WESTERN,
    cases: [
      [
        "Otto Falk sagte, der Hafen sei offen. Die Besatzung des Schiffes habe alles richtig gemacht. Sonst drohe „ein Kollaps“. Die Wache kam am Abend. Man müsse warten.",
        "indirect Otto Falk: der Hafen sei offen",
        "indirect Otto Falk: Die Besatzung des Schiffes habe alles richtig gemacht",
        "mixed Otto Falk: Sonst drohe „ein Kollaps“",
      ],
      [
        "„Der Hafen ist offen“, sagte Otto Falk. Wenn er zu sei, helfe nichts. Man nehme ein Boot. Das Schiff hätte gehalten.",
        "direct Otto Falk: Der Hafen ist offen",
        "indirect Otto Falk: Wenn er zu sei, helfe nichts",
      ],
      [
        "Otto Falk lobte Karin Dahl als „große Kämpferin“ des Hafens.",
        "mixed Otto Falk: Karin Dahl als „große Kämpferin“ des Hafens",
      ],
      ["„Das ist so nicht richtig“, widersprach Otto Falk.", "direct Otto Falk: Das ist so nicht richtig"],
      ["Auf die Frage, ob er zurücktrete, antwortete Otto Falk mit „Nein“."],
      [
        "Auf die Frage, ob er zurücktrete, sagte Otto Falk: „Das werde ich nicht tun.“",
        "direct Otto Falk: Das werde ich nicht tun.",
      ],
    ],
  },
  fr: {
    actors: WESTERN,
    cases: [
      ["« C’est fini pour nous », a confié leur notaire.", "direct ? leur notaire: C’est fini pour nous"],
      // From whom it was learnt, where nobody else is told.
      [
        "Le quai rouvrira mardi, a-t-on appris hier de sources portuaires.",
        "indirect ? sources portuaires: Le quai rouvrira mardi",
      ],
      ["Une barque a coulé, apprend-on auprès du parquet.", "indirect ? parquet: Une barque a coulé"],
      ["La fête durera deux jours, a-t-on ajouté de même source.", "indirect ? même source: La fête durera deux jours"],
      ["Otto Falk a appris que le quai était vendu. Le quai est vendu, a appris Karin Dahl."],
      [
        "« Nous sommes prêts », affirme le secrétaire d’État aux Transports Otto Falk.",
        "direct Otto Falk: Nous sommes prêts",
      ],
      ["« Je suis innocent », clame Otto Falk depuis sa cellule.", "direct Otto Falk: Je suis innocent"],
      ["Selon Otto Falk, directeur du port, « tout va bien ici ».", "direct Otto Falk: tout va bien ici"],
      ["Selon Otto Falk, ancien maire de Norvik, le port est fermé.", "indirect Otto Falk: le port est fermé"],
      ["Otto Falk a fait savoir qu’il ne viendrait pas lundi.", "indirect Otto Falk: il ne viendrait pas lundi"],
      ["Otto Falk a fait un port. Les travaux que Karin Dahl fait sont finis."],
      [
        "Otto Falk a plaidé pour une baisse des taxes, tandis que Karin Dahl s’y opposait.",
        "indirect Otto Falk: plaidé pour une baisse des taxes",
      ],
      [
        "Karin Dahl est venue. Mariée à un pilote depuis 2004, elle revient sur le port : « Rien ne dure, et la mer le sait. »",
        "direct Karin Dahl: Rien ne dure, et la mer le sait.",
      ],
      ["Le port rendra son avis, après avoir évoqué mardi dernier un chantier « à bout de souffle »."],
    ],
  },
  es: {
    actors: WESTERN,
    cases: [
      [
        "El alcalde Otto Falk ha visitado el puerto. “Es un puente seguro”, ha asegurado a los medios.",
        "direct Otto Falk: Es un puente seguro",
      ],
      [
        "“Hay que actuar”, dijo Karin Dahl. “El puerto no puede cerrar”, ha añadido.",
        "direct Karin Dahl: Hay que actuar",
        "direct Karin Dahl: El puerto no puede cerrar",
      ],
      ["Karin Dahl ha exigido que el puerto cierre hoy.", "indirect Karin Dahl: el puerto cierre hoy"],
      ["Otto Falk ha pedido que la obra se detenga.", "indirect Otto Falk: la obra se detenga"],
      ["Otto Falk atendió el pedido de la ciudad."],
      ["“Es una obra fea”, abundó Otto Falk.", "direct Otto Falk: Es una obra fea"],
    ],
  },
  it: {
    actors: WESTERN,
    cases: [
      ["Otto Falk ha respinto le accuse. «È assurdo», ha detto al giornale.", "direct Otto Falk: È assurdo"],
      ["La sindaca Karin Dahl si è detta «fiduciosa».", "direct Karin Dahl: fiduciosa"],
      ["Karin Dahl ha fatto sapere che il porto resta chiuso.", "indirect Karin Dahl: il porto resta chiuso"],
      ["I carabinieri fanno sapere che il ponte è sicuro.", "indirect ? I carabinieri: il ponte è sicuro"],
      ["Otto Falk fa una domanda che pesa sul porto. Dal ministero fanno sapere che il porto chiude."],
    ],
  },
  pt: {
    actors: WESTERN,
    cases: [
      ['"É preciso agir agora", afirmou a ministra da Saúde, Karin Dahl.', "direct Karin Dahl: É preciso agir agora"],
    ],
  },
  tr: {
    actors: WESTERN,
    cases: [
      [
        'Otto Falk suçlamaları reddetti. Falk, "Bu büyük bir saçmalık" dedi.',
        "direct Otto Falk: Bu büyük bir saçmalık",
      ],
    ],
  },
  pl: {
    actors: WESTERN,
    cases: [
      ["Otto Falk odrzucił oskarżenia. – To absurd – powiedział gazecie.", "direct Otto Falk: To absurd"],
      ["„To absurd” – powiedziała gazecie Karin Dahl.", "direct Karin Dahl: To absurd"],
      // What an aside between dashes tells is not said.
      [
        "Karin Dahl przekazała w maju – mimo plotek o tym, że nabrzeże jest puste – że nabrzeże żyje dalej.",
        "indirect Karin Dahl: nabrzeże żyje dalej",
      ],
      [
        "Karin Dahl milczała. Dodała, że jeśli statek nie wypłynie, będzie jej żal, „bo załoga czeka od lat”.",
        "mixed Karin Dahl: jeśli statek nie wypłynie, będzie jej żal, „bo załoga czeka od lat”",
      ],
      ["Portal Norvik podawał zaś, że statek wypłynie jutro.", "indirect ? Portal Norvik: statek wypłynie jutro"],
    ],
  },
  ru: {
    actors: ["person Отто Фальк"],
    cases: [["«Это абсурд», — сказал газете Отто Фальк.", "direct Отто Фальк: Это абсурд"]],
  },
};

describe.each(Object.entries(LANGUAGES))("agency news in %s", (language, { actors, cases }) => {
  test.each(cases)("%s", (text, ...lines) => {
    expect(linesBy(articleOf([text], { language }), actors)).toEqual(lines);
  });
});

test("whom somebody names in full is not the one who speaks", () => {
  const text =
    "Otto Falk prépare un discours. Il est conçu comme un salut à Erik Lund. « Les écrits d’Erik Lund restent utiles à tous », confie-t-il.";
  expect(linesBy(articleOf([text], { language: "fr" }), ["person Otto Falk", "person Erik Lund"])).toEqual([
    "direct Otto Falk: Les écrits d’Erik Lund restent utiles à tous",
  ]);
  const others = text.replace("Otto Falk prépare un discours. Il", "La politique d’Otto Falk a changé. Le discours");
  expect(linesBy(articleOf([others], { language: "fr" }), ["person Otto Falk", "person Erik Lund"])).toEqual([]);
});
