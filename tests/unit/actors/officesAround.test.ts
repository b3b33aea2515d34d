import { expect, test } from "vitest";
import { officesAround } from "../../../lib/brief/actors/roles/officesAround.ts";
import { languageOf } from "../../../lib/text/languageOf.ts";
import { mentionOf } from "./mentionOf.ts";

const languageBy = (language: string) => languageOf({ language, blocks: [] });

test.each([
  ["fr", "Otto Praud", "Lundi le ministre de la Santé Otto Praud a fermé le port.", ["ministre de la Santé"]],
  ["fr", "Otto Praud", "Le ministre délégué aux Ports, Otto Praud, est venu.", ["ministre délégué aux Ports"]],
  ["fr", "Otto Praud", "L’ex-ministre Otto Praud est venu.", ["ex-ministre"]],
  ["fr", "Otto Praud", "Otto Praud est maire de Vaury.", ["maire de Vaury"]],
  ["pl", "Otto Falk", "Były prezydent Otto Falk odszedł.", ["Były prezydent"]],
  ["pl", "Otto Falk", "Wczoraj były norweski premier Otto Falk odszedł.", ["były norweski premier"]],
  ["ru", "Отто Фальк", "Вчера бывший президент Норвика Отто Фальк ушел.", ["бывший президент Норвика"]],
  ["uk", "Отто Фальк", "Вчора колишній президент Отто Фальк пішов.", ["колишній президент"]],
  ["fr", "Otto Praud", "Otto Praud, ancien maire de Vaury, est venu.", ["ancien maire de Vaury"]],
  ["fr", "Otto Praud", "Otto Praud, le nouveau maire de Vaury (élu en mai), est venu.", ["nouveau maire de Vaury"]],
  ["fr", "Otto Praud", "Otto Praud, fils du maire de Vaury, est venu.", []],
  ["fr", "Otto Praud", "Pour la maire, Otto Praud a tort.", []],
  ["fr", "Otto Praud", "La maire est venue avec Otto Praud.", []],
  ["fr", "Otto Praud", "La maire qui a reçu le club de Otto Praud.", []],
  ["fr", "Otto Praud", "Après Otto Praud, la maire de Vaury, Solenne Bry, est venue.", []],
  ["fr", "Solenne Bry", "Après Otto Praud, la maire de Vaury, Solenne Bry, est venue.", ["maire de Vaury"]],
  ["es", "Aurelio Sanz", "Ayer habló el exministro de Puertos, Aurelio Sanz.", ["exministro de Puertos"]],
  ["es", "Nuria Sanz", "Ayer habló la portera Nuria Sanz.", ["portera"]],
  ["es", "Aurelio Sanz", "Aurelio Sanz, ganadero de 40 años, llegó tarde.", ["ganadero de 40 años"]],
  ["fr", "Solenne Bry", "La neurologue Solenne Bry est venue.", ["neurologue"]],
  ["pt", "Davi Nune", "Ontem o politólogo Davi Nune chegou tarde.", ["politólogo"]],
  ["de", "Otto Stelzer", "Am Montag kam Schuldezernent Otto Stelzer.", ["Schuldezernent"]],
  ["it", "Clara Bassi", "Clara Bassi è sindaca di Lido.", ["sindaca di Lido"]],
  ["pt", "Dalva Nune", "Ontem a prefeita de Barra, Dalva Nune, fechou o porto.", ["prefeita de Barra"]],
  ["de", "Oda Stelzer", "Am Montag kam die Sprecherin des Hafens Oda Stelzer.", ["Sprecherin des Hafens"]],
  ["de", "Oda Stelzer", "Am Montag kam die Anwältin und Expertin Oda Stelzer.", ["Anwältin und Expertin"]],
  ["de", "Oda Stelzer", "Am Montag kamen die Leute und Expertin Oda Stelzer.", ["Expertin"]],
  ["fr", "Otto Praud", "Lundi le maire et ancien député Otto Praud est venu.", ["ancien député"]],
  ["de", "Ravn", "Am Montag kam die Sprecherin von der Ravn.", []],
  ["fr", "Otto Praud", "Le président norvikien déchu, Otto Praud, est venu.", ["président norvikien déchu"]],
  ["fr", "Otto Praud", "Lundi, le porte-parole du maire, Otto Praud, est venu.", ["porte-parole du maire"]],
  ["fr", "Solenne Bry", "La députée écologiste Solenne Bry est venue.", ["députée écologiste"]],
  ["fr", "Otto Praud", "Le frère du maire, Otto Praud, est venu.", []],
  ["es", "Aurelio Sanz", "El hijo de la ministra, Aurelio Sanz, vino.", []],
  ["it", "Clara Bassi", "La figlia del sindaco, Clara Bassi, è venuta.", []],
  ["fr", "Otto Praud", "Le bateau du maire, Otto Praud, est venu.", ["maire"]],
  ["fr", "Otto Praud", "Quand un maire parle, Otto Praud, lui, se tait.", []],
  ["pt", "Dalva Nune", "A primeira-ministra norvikana, Dalva Nune, veio.", ["primeira-ministra norvikana"]],
  [
    "es",
    "Aurea Sanz",
    "Ayer habló la fiscal jefa provincial de Rioseco, Aurea Sanz.",
    ["fiscal jefa provincial de Rioseco"],
  ],
  ["de", "Oda Stelzer", "Wie viele Kandidaten für den Hafen wurde auch Oda Stelzer geprüft.", []],
  ["de", "Oda Stelzer", "Das sagten die Präsidenten der Häfen und der Werft Oda Stelzer.", []],
  ["de", "Otto Stelzer", "Das Amt des Präsidenten der Werft, Otto Stelzer, ist frei.", ["Präsidenten der Werft"]],
  ["fr", "Otto Praud", "Hier, le général Otto Praud est venu.", ["général"]],
  ["fr", "Otto Praud", "Hier, le secrétaire général du port, Otto Praud, est venu.", ["secrétaire général du port"]],
  ["fr", "Solenne Bry", "Après Solenne Bry, la pilote Élise Ravel et les marins, il est venu.", []],
  ["fr", "Aurore Bry", "C’est Aurore Bry, l’ex-ministre du Port, François de Ravel, ou lui.", []],
  ["de", "Oda Stelzer", "Oda Stelzer, Virologin am Hafen, kam.", ["Virologin am Hafen"]],
  ["de", "Oda Stelzer", "„Ja“, sagt Oda Stelzer, Sprecherin für Häfen gegenüber der Post.", ["Sprecherin für Häfen"]],
  [
    "de",
    "Oda Stelzer",
    "Das sagte Oda Stelzer, stellvertretende norwegische Botschafterin bei der Werft.",
    ["stellvertretende norwegische Botschafterin bei der Werft"],
  ],
  ["de", "Oda Stelzer", "Das sagte Oda Stelzer, Chefökonomin angesichts der Zahlen.", ["Chefökonomin"]],
  ["pt", "Dalva Nune", "Ontem vieram Dalva Nune, senador José Brandão, e outros.", []],
  ["da", "Kara Bøe", "I går kom formanden for havnen, og formand for byrådet, Kara Bøe.", ["formand for byrådet"]],
  ["fr", "Otto Praud", "Jeudi, le président russe Otto Praud est venu.", ["président russe"]],
  ["es", "Aurelio Sanz", "Ayer vino el ministro noruego Aurelio Sanz.", ["ministro noruego"]],
  ["fr", "Otto Praud", "Jeudi, le maire accuse Otto Praud.", []],
  ["fr", "Otto Praud", "Successeur d’Otto Praud, le maire Yann Bry (NSP) est venu.", []],
  ["nb", "Kara Bøe", "Kara Bøe er en ryddig politiker.", []],
  ["nb", "Kara Bøe", "Kara Bøe er ordfører i Norvik.", ["ordfører i Norvik"]],
  ["fr", "Otto Praud", "Reçue par Otto Praud, la maire de Vaury a exposé ses vues.", []],
  ["fr", "Otto Praud", "Jeudi, le maire soutient Otto Praud.", []],
  [
    "de",
    "Oda Stelzer",
    "Das sagte Oda Stelzer, Virologin am College of Public Harbours and Marine Professions der Universität Norvik, am Montag.",
    ["Virologin am College of Public Harbours and Marine Professions der Universität Norvik"],
  ],
  ["de", "Oda Stelzer", "Oda Stelzer, eine Virologin aus Norvik, kam.", ["Virologin aus Norvik"]],
  [
    "de",
    "Otto Stelzer",
    "Das gilt dem früheren norwegischen Minister Otto Stelzer.",
    ["früheren norwegischen Minister"],
  ],
  ["sv", "Kara Böe", "I går kom Kara Böe, ordförande för hamnen.", ["ordförande för hamnen"]],
  // Whose the office is stands before it.
  ["da", "Kara Bøe", "I går kom Norviks tidligere borgmester Kara Bøe.", ["Norviks tidligere borgmester"]],
  ["da", "Kara Bøe", "I går sagde rådets formand Kara Bøe nej.", ["rådets formand"]],
  ["da", "Kara Bøe", "I går sagde Nordisk Havneråds formand Kara Bøe nej.", ["Nordisk Havneråds formand"]],
  ["nb", "Kara Bøe", "Nordfasts ordfører Kara Bøe kom.", ["Nordfasts ordfører"]],
  ["sv", "Kara Böe", "I går kom Havsunionens ordförande Kara Böe.", ["Havsunionens ordförande"]],
  ["nb", "Kara Bøe", "Hans ordfører Kara Bøe kom.", ["ordfører"]],
  ["da", "Kara Bøe", "Mens borgmester Kara Bøe kom, gik andre.", ["borgmester"]],
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
