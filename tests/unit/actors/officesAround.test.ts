import { expect, test } from "vitest";
import { officesAround } from "../../../lib/brief/actors/officesAround.ts";
import { languageOf } from "../../../lib/text/languageOf.ts";
import { mentionOf } from "./mentionOf.ts";

const languageBy = (language: string) => languageOf({ language, blocks: [] });

test.each([
  ["fr", "Otto Praud", "Lundi le ministre de la Santé Otto Praud a fermé le port.", ["ministre de la Santé"]],
  ["fr", "Otto Praud", "Le ministre délégué aux Ports, Otto Praud, est venu.", ["ministre délégué aux Ports"]],
  ["fr", "Otto Praud", "L’ex-ministre Otto Praud est venu.", ["ex-ministre"]],
  ["fr", "Otto Praud", "Otto Praud est maire de Vaury.", ["maire de Vaury"]],
  ["fr", "Otto Praud", "Otto Praud, ancien maire de Vaury, est venu.", ["ancien maire de Vaury"]],
  ["fr", "Otto Praud", "Otto Praud, le nouveau maire de Vaury (élu en mai), est venu.", ["nouveau maire de Vaury"]],
  ["fr", "Otto Praud", "Otto Praud, fils du maire de Vaury, est venu.", []],
  ["fr", "Otto Praud", "Pour la maire, Otto Praud a tort.", []],
  ["fr", "Otto Praud", "La maire est venue avec Otto Praud.", []],
  ["fr", "Otto Praud", "La maire qui a reçu le club de Otto Praud.", []],
  ["fr", "Otto Praud", "Après Otto Praud, la maire de Vaury, Solenne Bry, est venue.", []],
  ["fr", "Solenne Bry", "Après Otto Praud, la maire de Vaury, Solenne Bry, est venue.", ["maire de Vaury"]],
  ["es", "Aurelio Sanz", "Ayer habló el exministro de Puertos, Aurelio Sanz.", ["exministro de Puertos"]],
  ["it", "Clara Bassi", "Clara Bassi è sindaca di Lido.", ["sindaca di Lido"]],
  ["pt", "Dalva Nune", "Ontem a prefeita de Barra, Dalva Nune, fechou o porto.", ["prefeita de Barra"]],
  ["de", "Oda Stelzer", "Am Montag kam die Sprecherin des Hafens Oda Stelzer.", ["Sprecherin des Hafens"]],
  ["de", "Oda Stelzer", "Am Montag kam die Anwältin und Expertin Oda Stelzer.", ["Anwältin und Expertin"]],
  ["de", "Oda Stelzer", "Am Montag kamen die Leute und Expertin Oda Stelzer.", ["Expertin"]],
  ["fr", "Otto Praud", "Lundi le maire et ancien député Otto Praud est venu.", ["ancien député"]],
  ["de", "Ravn", "Am Montag kam die Sprecherin von der Ravn.", []],
  [
    "nl",
    "Anneke Veldt",
    "Gisteren kwam de voormalige burgemeester van Oord, Anneke Veldt.",
    ["voormalige burgemeester van Oord"],
  ],
])("%s: %s in “%s”", (language, name, text, offices) => {
  expect(
    officesAround(mentionOf(name, "person", text.indexOf(name)), text, languageBy(language)).map(
      (office) => office.text,
    ),
  ).toEqual(offices);
});

test.each([
  "Das sagte die Sprecherin des Hafens gegenüber Nordfast.",
  "Das weiß auch Nordfast, der bekannte Direktor nicht.",
  "Nordfast ist der betroffene Professor bekannt.",
])("an organization has no office of something: “%s”", (text) => {
  expect(
    officesAround(mentionOf("Nordfast", "organization", text.indexOf("Nordfast")), text, languageBy("de")),
  ).toEqual([]);
});
