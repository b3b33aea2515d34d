import { expect, test } from "vitest";
import { findActors, findCast } from "../../../lib/brief/actors/findActors.ts";
import { withKindsAbroad } from "../../../lib/brief/actors/names/kindsAbroad.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { mentionOf } from "./mentionOf.ts";

const kindIn = (code: string, name: string, text: string) => {
  const sentences = splitSentences({ language: code, blocks: [{ kind: "paragraph", text }] });
  return withKindsAbroad([mentionOf(name, "person", text.indexOf(name))], sentences, code).map(
    (mention) => `${mention.kind} ${mention.text}`,
  );
};

test.each([
  ["de", "Falk", "Das sagte die Gewerkschaft Falk am Montag.", ["organization Falk"]],
  ["de", "Falk", "Die Gewerkschaft Falk zeigt sich entrüstet.", ["organization Falk"]],
  ["es", "Abu Dhabi", "Corre en Abu Dhabi.", ["place Abu Dhabi"]],
  ["de", "Falk", "Das sagte die Chefin Falk am Montag.", ["person Falk"]],
  ["de", "Otto Falk", "Das sagte die Partei Otto Falk am Montag.", ["person Otto Falk"]],
  ["de", "Otto Tal-Institut", "Das meldet das Otto Tal-Institut.", ["organization Otto Tal-Institut"]],
  ["de", "Norviks Armee", "Dort steht Norviks Armee.", ["organization Norviks Armee"]],
  ["de", "Ida Brandt", "Das fordert das Bündnis Ida Brandt.", ["organization Bündnis Ida Brandt"]],
  ["de", "Ida Brandt", "Teile des Bündnisses Ida Brandt gingen.", ["organization Bündnis Ida Brandt"]],
  ["fr", "Otto", "La tempête Otto a frappé la côte.", []],
  ["de", "Otto", "Sturm Otto hat den Norden getroffen.", []],
  ["de", "Ida", "Die Fähre Ida liegt am Kai.", []],
  ["fr", "Ida", "Le cargo Ida a coulé.", []],
  ["de", "IG Kai", "Die IG Kai ruft zum Streik.", ["organization IG Kai"]],
  ["de", "Falk", "Falk verdient mehr. Die Falk-Aktie stieg.", ["organization Falk"]],
  ["de", "Falk", "Der Maschinenbauer Falk verdient mehr.", ["organization Falk"]],
  ["de", "Otto Falk", "Im Sturm Otto Falk zu finden, war schwer.", ["person Otto Falk"]],
  ["de", "Bild", "Das gibt ein falsches Bild vom Hafen.", []],
  ["de", "Bild", "Das sagte er der Bild am Montag.", ["person Bild"]],
  ["de", "K", "In den K.-o.-Runden wird gespielt.", []],
  ["de", "Kokain", "Er fuhr mit Kokain in den Hafen.", ["other Kokain"]],
  ["de", "Norvik News USA", "Dort ist Norvik News USA-weit bekannt.", ["person Norvik News"]],
  ["fr", "Vaurya", "C’est Vaurya, une organisation de marins.", ["organization Vaurya"]],
  ["fr", "Vaurya", "C’est une moto de la marque Vaurya.", ["organization Vaurya"]],
  ["fr", "Vaurya", "C’est la mère de Vaurya.", ["person Vaurya"]],
  ["fr", "l’ex-garde du port", "Hier, l’ex-garde du port a souri.", []],
  ["es", "Ayuntamiento", "Lo dijo el Ayuntamiento.", ["organization Ayuntamiento"]],
  ["pt", "Congresso Norvicano", "Ontem falou o Congresso Norvicano.", ["organization Congresso Norvicano"]],
  ["es", "Valtek", "Trabaja en la empresa Valtek.", ["organization Valtek"]],
  ["tr", "Otto Falk Tiyatrosu", "Orada Otto Falk Tiyatrosu var.", ["organization Otto Falk Tiyatrosu"]],
  ["fr", "Norvège", "La Norvège a souri.", ["place Norvège"]],
  ["pl", "Norwegii", "To granica Norwegii.", ["place Norwegia"]],
])("%s: what “%s” is in “%s”", (code, name, text, expected) => {
  expect(kindIn(code, name, text)).toEqual(expected);
});

const castIn = (language: string, text: string) => {
  const article = { ...articleOf([text]), language };
  const { actors, places } = findCast(article, splitSentences(article));
  return [...actors.map(({ kind, name }) => `${kind} ${name}`), ...places.map(({ name }) => `at ${name}`)];
};

test.each([
  ["pl", "Minister wrócił z Norwegii. W Norwegii jest port.", ["at Norwegia"]],
  ["ru", "Он вернулся из Норвегии.", ["at Норвегия"]],
  ["pt", "A Noruega afirma que o porto fechou. Ontem, na Noruega, choveu.", ["place Noruega"]],
  ["tr", "DENİZ KAZASI ORDU BURSA", []],
  // A body with a first name in it, and a town that is no county.
  ["tr", "Muhalefetteki Yeni Ufuk Partisi'nin grup başkanvekili Selma Torun zammı eleştirdi.", ["person Selma Torun"]],
  ["tr", "Kent, geçen yıl çok su tüketmişti.", []],
])("%s: countries by name, and no names in capitals: %s", (language, text, expected) => {
  expect(castIn(language, text)).toEqual(expected);
});

test.each([
  ["pl", "Marszałek Mohammad Tern wyjechał. Wczoraj Mohamed Tern wrócił.", ["Mohammad Tern"]],
  [
    "es",
    "Ayer Elin Vale Sanz salió con su hijo Otto Vale Sanz. Vale Sanz dijo que no.",
    ["Elin Vale Sanz", "Otto Vale Sanz"],
  ],
  ["it", "Secondo Ida Brandt il porto è chiuso.", ["Ida Brandt"]],
  ["ru", "Господин Отто Фальк пришёл.", ["Отто Фальк"]],
])("%s: everybody once: %s", (language, text, expected) => {
  const article = { ...articleOf([text]), language };
  const people = findActors(article, splitSentences(article));
  expect(people.map(({ name }) => name)).toEqual(expected);
  expect(people.flatMap(({ roles }) => roles.map((role) => role.text))).not.toContain("Господин");
});
