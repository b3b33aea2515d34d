import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const ACTORS = ["person Otto Falk/Falk", "organization Nordfast"];

/** What stands in a paper is the paper's, or whose the paper is: before the words that tell so, and behind them. */
test.each<readonly [language: string, text: string, ...lines: string[]]>([
  ["de", "Der Turm sei alt, heißt es in dem Bericht.", "indirect ? dem Bericht: Der Turm sei alt"],
  ["de", "Im Abschlussbericht heißt es, der Turm sei alt.", "indirect ? Abschlussbericht: der Turm sei alt"],
  ["de", "In der Anklage heißt es: „Der Turm ist alt.“", "direct ? der Anklage: Der Turm ist alt."],
  ["de", "„Der Turm ist alt“, steht in dem Gutachten.", "direct ? dem Gutachten: Der Turm ist alt"],
  ["fr", "« Le quai est vieux », peut-on lire dans le rapport.", "direct ? le rapport: Le quai est vieux"],
  ["fr", "« Le quai est vieux », lit-on dans un communiqué de Nordfast.", "direct Nordfast: Le quai est vieux"],
  ["fr", "Le quai est vieux, est-il précisé dans l’arrêté.", "indirect ? l’arrêté: Le quai est vieux"],
  ["fr", "Dans le rapport, on peut lire que le quai est vieux.", "indirect ? le rapport: le quai est vieux"],
  ["es", "«El muelle es viejo», se lee en el informe.", "direct ? el informe: El muelle es viejo"],
  ["es", "En el auto se indica que el muelle es viejo.", "indirect ? el auto: el muelle es viejo"],
  ["it", "«Il molo è vecchio», si legge in una nota di Nordfast.", "direct Nordfast: Il molo è vecchio"],
  ["it", "Nel rapporto si legge che il molo è vecchio.", "indirect ? rapporto: il molo è vecchio"],
  ["pt", "“O cais é velho”, lê-se no relatório.", "direct ? relatório: O cais é velho"],
  ["nl", "„De kade is oud”, staat in het rapport.", "direct ? het rapport: De kade is oud"],
  ["nl", "In het onderzoeksrapport staat dat de kade oud is.", "indirect ? het onderzoeksrapport: de kade oud is"],
  ["da", "»Kajen er gammel«, lyder det i rapporten.", "direct ? rapporten: Kajen er gammel"],
  ["da", "I rapporten står der, at kajen er gammel.", "indirect ? rapporten: kajen er gammel"],
  ["nb", "«Kaia er gammel», heter det i en pressemelding.", "direct ? en pressemelding: Kaia er gammel"],
  ["nb", "I rapporten står det at kaia er gammel.", "indirect ? rapporten: kaia er gammel"],
  ["sv", "”Kajen är gammal”, heter det i rapporten.", "direct ? rapporten: Kajen är gammal"],
  ["pl", "„Nabrzeże jest stare” – czytamy w raporcie.", "direct ? w raporcie: Nabrzeże jest stare"],
  ["pl", "W raporcie napisano, że nabrzeże jest stare.", "indirect ? W raporcie: nabrzeże jest stare"],
  ["ru", "«Причал совсем старый», — говорится в докладе.", "direct ? в докладе: Причал совсем старый"],
  [
    "ru",
    "Старый причал закрыт, говорится в сообщении ведомства.",
    "indirect ? в сообщении ведомства: Старый причал закрыт",
  ],
  ["uk", "У звіті йдеться, що старий причал закрито.", "indirect ? У звіті: старий причал закрито"],
  // Whom a paper is about, or is sent to, has not written it.
  ["da", "»Kajen er gammel«, hedder det i rapporten om Nordfast.", "direct ? rapporten om Nordfast: Kajen er gammel"],
  ["de", "„Der Turm ist alt“, steht in dem Brief an Nordfast.", "direct ? dem Brief an Nordfast: Der Turm ist alt"],
  // Nothing is written there.
  ["de", "Der Kran, der in dem Bericht steht, ist alt."],
  ["nl", "De kraan staat in de haven."],
  ["nb", "Kranen står i havna, og det står i rapporten."],
  ["ru", "Причал закрыт, а в докладе много ошибок."],
])("%s: %s", (language, text, ...lines) => {
  expect(linesBy(articleOf([text], { language }), ACTORS)).toEqual(lines);
});
