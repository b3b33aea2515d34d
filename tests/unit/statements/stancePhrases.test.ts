import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { deedsBy, linesBy } from "./read.ts";

const ACTORS = ["person Ida Brandt/Brandt", "person Otto Falk/Falk"];

/** What somebody makes clear, does not rule out, counts on or knows nothing of, and things that say nothing. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
  de: [
    [
      "Ida Brandt machte am Montag deutlich, dass der Hafen im Mai schließt.",
      "indirect Ida Brandt: der Hafen im Mai schließt",
    ],
    ["Damit machte Ida Brandt klar, dass der Hafen im Mai schließt.", "indirect Ida Brandt: der Hafen im Mai schließt"],
    [
      "Die Polizei schließt nicht aus, dass der Fahrer betrunken war.",
      "indirect ? Die Polizei: der Fahrer betrunken war",
    ],
    ["Ida Brandt rechnet damit, dass der Hafen im Mai schließt.", "indirect Ida Brandt: der Hafen im Mai schließt"],
    [
      "Ida Brandt hält es für möglich, dass der Hafen im Mai schließt.",
      "indirect Ida Brandt: der Hafen im Mai schließt",
    ],
    ["Ida Brandt rechnet nicht damit, dass der Hafen im Mai schließt."],
    ["Der Fall macht deutlich, dass der Hafen im Mai schließt."],
  ],
  fr: [
    ["Ida Brandt n’exclut pas de fermer le port en mai.", "indirect Ida Brandt: de fermer le port en mai"],
    ["Ida Brandt n'a pas exclu que le port ferme en mai.", "indirect Ida Brandt: le port ferme en mai"],
    ["Ida Brandt s’attend à ce que le port ferme en mai.", "indirect Ida Brandt: le port ferme en mai"],
    ["Ida Brandt a laissé entendre que le port fermerait.", "indirect Ida Brandt: le port fermerait"],
    ["Ida Brandt dit ne pas savoir quand le port fermera.", "indirect Ida Brandt: ne pas savoir quand le port fermera"],
    ["Ida Brandt dément avoir vendu le port.", "indirect Ida Brandt: avoir vendu le port"],
    ["L’incident laisse penser que le port fermera en mai."],
  ],
  es: [
    ["Ida Brandt no descarta que el puerto cierre en mayo.", "indirect Ida Brandt: el puerto cierre en mayo"],
    ["Ida Brandt no ha descartado cerrar el puerto en mayo.", "indirect Ida Brandt: cerrar el puerto en mayo"],
    ["Ida Brandt ha dejado claro que el puerto cierra en mayo.", "indirect Ida Brandt: el puerto cierra en mayo"],
    ["Ida Brandt dice no saber nada del puerto.", "indirect Ida Brandt: no saber nada del puerto"],
    ["El caso deja claro que el puerto cierra en mayo."],
    ["Tras haber asegurado que el puerto era seguro, el alcalde se fue."],
  ],
  pt: [
    ["Ida Brandt não descarta que o porto feche em maio.", "indirect Ida Brandt: o porto feche em maio"],
    ["Ida Brandt não descartou fechar o porto em maio.", "indirect Ida Brandt: fechar o porto em maio"],
    ["Ida Brandt diz não saber nada do porto.", "indirect Ida Brandt: não saber nada do porto"],
  ],
  it: [
    ["Ida Brandt ha reso noto che il porto chiuderà a maggio.", "indirect Ida Brandt: il porto chiuderà a maggio"],
    ["Ida Brandt non esclude di chiudere il porto a maggio.", "indirect Ida Brandt: di chiudere il porto a maggio"],
    ["Ida Brandt si aspetta che il porto chiuda a maggio.", "indirect Ida Brandt: il porto chiuda a maggio"],
    // Nobody is called "aver".
    ["Dopo aver assicurato che il porto è sicuro, il sindaco Otto Falk ha lasciato la sala."],
  ],
  nl: [
    ["Ida Brandt maakte duidelijk dat de haven in mei dichtgaat.", "indirect Ida Brandt: de haven in mei dichtgaat"],
    ["Ida Brandt sluit niet uit dat de haven in mei dichtgaat.", "indirect Ida Brandt: de haven in mei dichtgaat"],
    ["Ida Brandt gaat ervan uit dat de haven in mei dichtgaat.", "indirect Ida Brandt: de haven in mei dichtgaat"],
    ["De brand maakt duidelijk dat de haven in mei dicht moet."],
  ],
  sv: [
    ["Ida Brandt gjorde klart att hamnen ska stängas i maj.", "indirect Ida Brandt: hamnen ska stängas i maj"],
    ["Ida Brandt utesluter inte att hamnen ska stängas i maj.", "indirect Ida Brandt: hamnen ska stängas i maj"],
    ["Ida Brandt är orolig för att hamnen ska stängas i maj.", "indirect Ida Brandt: hamnen ska stängas i maj"],
    ["Branden gör klart att hamnen ska stängas i maj."],
  ],
};

describe.each(Object.entries(CASES))(
  "who makes something clear or does not rule it out says so: %s",
  (language, cases) => {
    test.each(cases)("%s", (text, ...lines) => {
      expect(linesBy(articleOf([text], { language }), ACTORS)).toEqual(lines);
    });
  },
);

test("who does not rule something out has done nothing", () => {
  const article = articleOf(["Ida Brandt schloss nicht aus, dass der Hafen im Mai schließt."], { language: "de" });
  expect(deedsBy(article, ACTORS)).toEqual([]);
});
