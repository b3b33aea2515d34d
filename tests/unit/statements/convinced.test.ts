import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { deedsBy, linesBy } from "./read.ts";

const ACTORS = ["person Ida Brandt/Brandt", "person Otto Falk/Falk"];
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
  de: [
    ["Ida Brandt ist überzeugt, dass die Brücke hält.", "indirect Ida Brandt: die Brücke hält"],
    ["Inzwischen ist Ida Brandt davon überzeugt, dass die Brücke hält.", "indirect Ida Brandt: die Brücke hält"],
    ["Ida Brandt zeigte sich am Montag zuversichtlich, dass die Brücke hält.", "indirect Ida Brandt: die Brücke hält"],
    ["Ida Brandt ist der Meinung, dass die Brücke hält.", "indirect Ida Brandt: die Brücke hält"],
    ["Ida Brandt vertrat die Auffassung, dass die Brücke hält.", "indirect Ida Brandt: die Brücke hält"],
    ["Die Kammer ist überzeugt, dass der Mann am Kai war.", "indirect ? Die Kammer: der Mann am Kai war"],
    ["Ida Brandt ist nicht überzeugt, dass die Brücke hält."],
    ["Es ist sicher, dass die Brücke hält."],
  ],
  fr: [
    ["Ida Brandt se dit convaincue que le port rouvrira.", "indirect Ida Brandt: le port rouvrira"],
    ["Ida Brandt est persuadée qu’un accord était possible.", "indirect Ida Brandt: un accord était possible"],
    ["Ida Brandt s’est dite certaine que le port rouvrira.", "indirect Ida Brandt: le port rouvrira"],
    ["Ida Brandt n’est pas convaincue que le port rouvrira."],
    ["Il est certain que le port rouvrira."],
  ],
  es: [
    ["Ida Brandt está convencida de que el puerto abrirá.", "indirect Ida Brandt: el puerto abrirá"],
    ["Ida Brandt se mostró segura de que el puerto abrirá.", "indirect Ida Brandt: el puerto abrirá"],
    ["Ida Brandt dijo estar convencida de que el puerto abrirá.", "indirect Ida Brandt: el puerto abrirá"],
    ["Ida Brandt no está convencida de que el puerto abra."],
  ],
  pt: [
    ["Ida Brandt está convencida de que o porto abrirá.", "indirect Ida Brandt: o porto abrirá"],
    ["Ida Brandt mostrou-se confiante de que o porto abrirá.", "indirect Ida Brandt: o porto abrirá"],
  ],
  it: [
    ["Ida Brandt è convinta che il porto riaprirà.", "indirect Ida Brandt: il porto riaprirà"],
    ["Ida Brandt si è detta certa che il porto riaprirà.", "indirect Ida Brandt: il porto riaprirà"],
    ["Ida Brandt non è convinta che il porto riapra."],
  ],
  nl: [
    ["Ida Brandt is ervan overtuigd dat de haven opengaat.", "indirect Ida Brandt: de haven opengaat"],
    ["Ida Brandt is van mening dat de haven open moet.", "indirect Ida Brandt: de haven open moet"],
    ["Ida Brandt is er niet van overtuigd dat de haven opengaat."],
  ],
  sv: [
    ["Ida Brandt är övertygad om att hamnen kan öppna i maj.", "indirect Ida Brandt: hamnen kan öppna i maj"],
    ["Ida Brandt är inte övertygad om att hamnen kan öppna i maj."],
  ],
  nb: [["Ida Brandt er sikker på at havna kan åpne i mai.", "indirect Ida Brandt: havna kan åpne i mai"]],
  da: [["Ida Brandt er overbevist om, at havnen kan åbne i maj.", "indirect Ida Brandt: havnen kan åbne i maj"]],
  pl: [["Otto Falk jest przekonany, że port ruszy w maju.", "indirect Otto Falk: port ruszy w maju"]],
};

describe.each(Object.entries(CASES))("who is convinced of something says so: %s", (language, cases) => {
  test.each(cases)("%s", (text, ...lines) => {
    expect(linesBy(articleOf([text], { language }), ACTORS)).toEqual(lines);
  });
});

test.each([
  ["de", "Ida Brandt ist überzeugt, dass die Brücke hält."],
  ["fr", "Otto Falk est convaincu que le port rouvrira."],
  ["es", "Ida Brandt está convencida de que el puerto abrirá."],
])("%s: what somebody is convinced of is no deed: %s", (language, text) => {
  expect(deedsBy(articleOf([text], { language }), ACTORS)).toEqual([]);
});
