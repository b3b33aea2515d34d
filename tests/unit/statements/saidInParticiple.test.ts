import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf, linesBy } from "./read.ts";

const CAST = ["person Ida Brandt/Brandt", "person Otto Falk/Falk"];

/** The reason somebody gives for what he does, and what he asks for behind what he says. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
  de: [
    ["Otto Falk lehnte den Antrag unter Verweis auf die hohen Kosten ab.", "indirect Otto Falk: die hohen Kosten"],
    [
      "Das Ministerium verweigerte die Auskunft mit Verweis auf laufende Ermittlungen.",
      "indirect ? Das Ministerium: laufende Ermittlungen",
    ],
    ["Otto Falk wurde unter Verweis auf die hohen Kosten entlassen."],
    ["Der Flug fiel unter Verweis auf das schlechte Wetter aus."],
  ],
  fr: [
    ["Otto Falk a rejeté la demande, invoquant des coûts trop élevés.", "indirect Otto Falk: des coûts trop élevés"],
    [
      "« Nous n’avons rien à cacher », a dit Ida Brandt, appelant les habitants à rester calmes.",
      "direct Ida Brandt: Nous n’avons rien à cacher",
      "indirect Ida Brandt: les habitants à rester calmes",
    ],
    [
      "Ida Brandt a demandé un rendez-vous au ministre, estimant que l’État ne pouvait « regarder ailleurs ».",
      "indirect Ida Brandt: un rendez-vous au ministre",
      "mixed Ida Brandt: l’État ne pouvait « regarder ailleurs »",
    ],
    ["Un violent orage a frappé la ville, appelant les pompiers à intervenir."],
  ],
  es: [
    [
      "Otto Falk pidió una reunión al ministro, asegurando que el puerto está perdido.",
      "indirect Otto Falk: una reunión al ministro",
      "indirect Otto Falk: el puerto está perdido",
    ],
    ["Otto Falk rechazó la petición, alegando los altos costes.", "indirect Otto Falk: los altos costes"],
    [
      "«No hay nada que ocultar», dijo Ida Brandt, pidiendo a los vecinos calma y paciencia.",
      "direct Ida Brandt: No hay nada que ocultar",
      "indirect Ida Brandt: a los vecinos calma y paciencia",
    ],
    ["Otto Falk fue despedido, alegando los altos costes."],
  ],
  it: [["Otto Falk ha respinto la richiesta, adducendo costi troppo alti.", "indirect Otto Falk: costi troppo alti"]],
  pt: [["Otto Falk rejeitou o pedido, alegando custos altos demais.", "indirect Otto Falk: custos altos demais"]],
  nl: [["Otto Falk wees het verzoek af onder verwijzing naar de hoge kosten.", "indirect Otto Falk: de hoge kosten"]],
  sv: [
    ["Otto Falk avslog begäran med hänvisning till de höga kostnaderna.", "indirect Otto Falk: de höga kostnaderna"],
    ["Otto Falk avskedades med hänvisning till de höga kostnaderna."],
  ],
};

describe.each(Object.entries(CASES))("the reason somebody gives is said: %s", (language, cases) => {
  test.each(cases)("%s", (text, ...lines) => {
    expect(linesBy(articleOf([text], { language }), CAST)).toEqual(lines);
  });
});

test("a reason is told with what makes it one", () => {
  const { statements } = briefOf(
    articleOf(["Le ministère a refusé de répondre, invoquant une enquête en cours."], { language: "fr" }),
  );
  expect(statements.map(({ told }) => told)).toEqual(["invoquant"]);
});

test.each([
  ["es", "La oposición pidió una moratoria."],
  ["es", "La confederación hidrográfica sostiene que el puerto es seguro."],
  ["es", "La subdelegación del Gobierno dijo que el puerto es seguro."],
  ["fr", "L’opposition a affirmé que le port était perdu."],
  ["fr", "Le rectorat a affirmé que l’école était sûre."],
  ["it", "L’opposizione ha detto che il porto è sicuro."],
  ["pt", "A oposição disse que o porto é seguro."],
])("a body is known, though it has no name: %s, %s", (language, text) => {
  expect(briefOf(articleOf([text], { language })).statements.map(({ unnamed }) => unnamed)).toEqual([false]);
});
