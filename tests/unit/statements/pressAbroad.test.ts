import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf, linesBy } from "./read.ts";

const FALK = ["person Otto Falk/Falk", "person Ida Brandt/Brandt"];

/** What the press of a country does with those whom it quotes: sentences of our own, by people that are given. */
test.each<readonly [language: string, text: string, ...lines: string[]]>([
  // A relative clause without a comma before it.
  [
    "nl",
    "Een loods die anoniem wil blijven, zegt dat de kade al in maart dicht was.",
    "indirect ? Een loods: de kade al in maart dicht was",
  ],
  [
    "nl",
    "Otto Falk die al jaren in de haven werkt, zegt dat de kade dicht was.",
    "indirect Otto Falk: de kade dicht was",
  ],
  [
    "nb",
    "En los som har bedt om å få være anonym, forteller at kaia ble stengt i går.",
    "indirect ? En los: kaia ble stengt i går",
  ],
  ["nb", "Kvinnen som bor der, sier at kaia ble stengt i går.", "indirect ? Kvinnen: kaia ble stengt i går"],
  ["sv", "En lots som vill vara anonym berättar att kajen stängdes i går.", "indirect ? En lots: kajen stängdes i går"],
  [
    "es",
    "Un técnico que pidió no ser identificado sostiene que el muelle «se cae a pedazos».",
    "mixed ? Un técnico: el muelle «se cae a pedazos»",
  ],
  [
    "it",
    "Un dipendente che ha chiesto l'anonimato afferma che il molo è vecchio.",
    "indirect ? Un dipendente: il molo è vecchio",
  ],
  [
    "pt",
    "Um funcionário que pediu anonimato afirma que o cais está velho.",
    "indirect ? Um funcionário: o cais está velho",
  ],
  ["nb", "Røktere som avisen har snakket med, forteller en annen historie."],
  [
    "es",
    "Un técnico que trabaja allí asegura que el muelle está viejo.",
    "indirect ? Un técnico: el muelle está viejo",
  ],
  // Nordic bodies and people whose noun ends in its article.
  [
    "sv",
    "Enligt haverikommissionen hade radarn varit trasig i tre veckor.",
    "indirect ? haverikommissionen: hade radarn varit trasig i tre veckor",
  ],
  ["sv", "Enligt utredarna hade radarn varit trasig.", "indirect ? utredarna: hade radarn varit trasig"],
  ["sv", "Enligt planen ska färjan byggas om i vår."],
  ["nb", "Ifølge forskerne var radaren ødelagt i tre uker.", "indirect ? forskerne: var radaren ødelagt i tre uker"],
  ["da", "Ifølge loven skal færgen ombygges i maj."],
  // Clauses without "at".
  ["nb", "Otto Falk sier han først fikk brevet i går.", "indirect Otto Falk: han først fikk brevet i går"],
  ["nb", "Ida Brandt (KP) mener det ikke er nok å beklage.", "indirect Ida Brandt: det ikke er nok å beklage"],
  ["nb", "Otto Falk mener saken er for dårlig utredet.", "indirect Otto Falk: saken er for dårlig utredet"],
  ["nb", "Otto Falk sier det til alle som vil høre på."],
  ["nb", "Otto Falk sier det beste er å vente på båten."],
  ["nb", "Otto Falk sier nei til den nye kaia."],
  // Who said it stands in the sentence behind.
  [
    "it",
    "ROMA - «Avevo avvertito il porto già a marzo». Lo ha detto in aula il perito Otto Falk.",
    "direct Otto Falk: Avevo avvertito il porto già a marzo",
  ],
  ["it", "Il porto è chiuso da ieri. Lo ha annunciato Ida Brandt.", "indirect Ida Brandt: Il porto è chiuso da ieri"],
  ["es", "El puerto está cerrado. Así lo afirmó ayer Otto Falk.", "indirect Otto Falk: El puerto está cerrado"],
  ["es", "El puerto está cerrado. Lo dice todo el mundo."],
  [
    "fr",
    "« Le port est fermé depuis hier. » C'est ce qu'a déclaré Otto Falk.",
    "direct Otto Falk: Le port est fermé depuis hier.",
  ],
  [
    "pt",
    "“O porto está fechado desde ontem.” Foi o que disse Ida Brandt.",
    "direct Ida Brandt: O porto está fechado desde ontem.",
  ],
  // A verb without a subject, behind a sentence about somebody.
  [
    "it",
    "Otto Falk ha parlato in aula. A suo dire, la relazione parlava di «pericolo».",
    "mixed Otto Falk: la relazione parlava di «pericolo»",
  ],
  [
    "pt",
    "Otto Falk não reconheceu o resultado. Em vídeo publicado ontem, afirmou que houve problemas em nove urnas.",
    "indirect Otto Falk: houve problemas em nove urnas",
  ],
  [
    "es",
    "Ida Brandt llegó al puerto. Cuenta que llamó a su madre desde el muelle.",
    "indirect Ida Brandt: llamó a su madre desde el muelle",
  ],
  ["pt", "A casa de Otto Falk caiu. Disse que houve problemas em nove ruas."],
  // "himself" is another than who has just spoken.
  [
    "de",
    "Otto Falk hatte gestanden. Der Mann habe gespielt, berichtete ein Ermittler. Er selbst erklärte, er habe alles vergessen.",
    "indirect ? ein Ermittler: Der Mann habe gespielt",
    "indirect Otto Falk: er habe alles vergessen",
  ],
  [
    "de",
    "Der Mann habe gespielt, berichtete Otto Falk. Er selbst erklärte, er habe alles vergessen.",
    "indirect Otto Falk: Der Mann habe gespielt",
  ],
  [
    "de",
    "Bei der Bank heißt es, man habe die Überweisungen erst spät bemerkt.",
    "indirect ? der Bank: man habe die Überweisungen erst spät bemerkt",
  ],
  // A body whose name stands in marks.
  ["ru", "Портовый центр «Право моря» признал Фалька виновным."],
  ["ru", "Центр «Маяк» заявил, что причал закрыт до весны.", "indirect ? Центр «Маяк»: причал закрыт до весны"],
  [
    "pl",
    "Stowarzyszenie „Czysty port” poinformowało, że nabrzeże jest zamknięte.",
    "indirect ? Stowarzyszenie „Czysty port”: nabrzeże jest zamknięte",
  ],
  ["pl", "Stowarzyszenie „Czysty port” uznało nabrzeże za zamknięte."],
  // Verbs that no table had.
  ["pl", "– Nie będziemy nikogo chronić – zadeklarował Otto Falk.", "direct Otto Falk: Nie będziemy nikogo chronić"],
  ["pl", "Ida Brandt zarzuciła mu, że nabrzeże jest zamknięte.", "indirect Ida Brandt: nabrzeże jest zamknięte"],
  [
    "es",
    "Otto Falk le afeó que el informe llegase «a las once de la noche».",
    "mixed Otto Falk: el informe llegase «a las once de la noche»",
  ],
  ["pt", "Um assessor avalia que o cais custou mil votos.", "indirect ? Um assessor: o cais custou mil votos"],
  ["nl", 'Ida Brandt spreekt van "een moedig besluit".', 'mixed Ida Brandt: van "een moedig besluit"'],
  ["nl", "Ida Brandt spreekt van dag tot dag met de loods."],
])("%s: %s", (language, text, ...lines) => {
  expect(linesBy(articleOf([text], { language }), FALK)).toEqual(lines);
});

test.each([
  ["de", "Nach Angaben von Anwohnern brannte der Schuppen seit Mitternacht.", true],
  ["de", "Nach Angaben von Vertretern des Hafens fehlt ein zweites Paar Augen.", true],
  ["de", "Nach Angaben von Polizei und Feuerwehr brannte der Schuppen seit Mitternacht.", false],
  ["ru", "Центр «Право моря» заявил, что причал закрыт до весны.", false],
  ["nb", "En kilde som ikke vil bli navngitt, sier at kaia ble stengt i går.", true],
])("%s: whether the name is kept back: %s", (language, text, isKeptBack) => {
  const { statements } = briefOf(articleOf([text], { language }));
  expect(statements.map(({ unnamed }) => unnamed)).toEqual([isKeptBack]);
});
